import type { IncomingHttpHeaders } from 'node:http'

export interface ReceivedPart {
  name: string
  filename?: string
  /** The lines before the content. */
  head: string
  content: Buffer
}

/** The parts of a form, split by hand: each byte between two boundaries counts. */
export function readMultipart(received: { headers: IncomingHttpHeaders; body: Buffer }): ReceivedPart[] {
  const boundary = /^multipart\/form-data; boundary=(\S+)$/.exec(received.headers['content-type'] ?? '')?.[1]
  const pieces = received.body.toString('latin1').split(`--${boundary}`)
  expect(pieces[0]).toBe('')
  expect(pieces.at(-1)).toBe('--\r\n')
  return pieces.slice(1, -1).map((piece) => {
    const [, head, content] = /^\r\n([\s\S]*?)\r\n\r\n([\s\S]*)\r\n$/.exec(piece) as unknown as [
      string,
      string,
      string,
    ]
    const filename = / filename="([^"]*)"/.exec(head)?.[1]
    return {
      name: / name="([^"]*)"/.exec(head)?.[1] ?? '',
      ...(filename !== undefined && { filename }),
      head,
      content: Buffer.from(content, 'latin1'),
    }
  })
}
