import type { Answering } from '../answer'
import { readWebBody } from '../body'

export function webAdapter(answering: Answering) {
  return async (request: Request): Promise<Response> => {
    const { pathname, search } = new URL(request.url)
    const { status, headers, body } = await answering.answer({
      method: request.method,
      path: pathname + search,
      headers: request.headers,
      contentType: request.headers.get('content-type'),
      contentLength: request.headers.get('content-length'),
      readBody: (limits) => readWebBody(request, limits),
    })
    return new Response(body, { status, headers })
  }
}
