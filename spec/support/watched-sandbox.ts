import { decryptRsa } from '../../lib/crypto/rsa-encryption'
import { type Answer, type ReceivedRequest, type Sandbox, startSandbox } from '../../lib/sandbox'
import { readTexts, readValue, variablesFit } from '../../lib/sandbox/input'
import { OperationIndex } from '../../lib/sandbox/operations'
import { schemeOf } from '../../lib/sensitive/scheme'
import { readXml } from '../../lib/v2/xml'
import { startNotifyUrl } from './notify-url'

const operations = new OperationIndex()

/** A sandbox each of whose answers is held against the catalogue, and a merchant's server for its notifications. */
export async function startWatchedSandbox(options: Parameters<typeof startSandbox>[0] = {}) {
  const unfit: string[] = []
  const tamper = (answer: Answer, request: ReceivedRequest) => {
    const problem = problemOf(answer, request, sandbox)
    if (problem) unfit.push(`${request.method} ${request.url}: ${problem}`)
    return undefined
  }
  const sandbox: Sandbox = await startSandbox({
    clock: { start: '2026-03-01T00:00:00+08:00', rate: 0 },
    ...options,
    tamper,
  })
  const notifyUrl = await startNotifyUrl(sandbox)
  const close = async () => {
    await sandbox.close()
    await notifyUrl.close()
    expect(unfit).toEqual([])
  }
  return { sandbox, notifyUrl, close }
}

/** What in an answer of success is not as the catalogue says. */
function problemOf({ status, headers, body }: Answer, request: ReceivedRequest, { identity }: Sandbox) {
  const { pathname } = new URL(request.url, 'http://127.0.0.1')
  const { response } = operations.find(request.method, pathname, variablesFit)?.operation ?? {}
  if (status >= 300 || !response) return undefined
  if (status !== response.status) return `status ${status}`
  const { schema } = response
  const type = String(headers['Content-Type'])
  if (!schema) return body.length > 0 ? 'there should be no body' : undefined
  if (!/json|xml/.test(type)) return undefined
  const decrypt = (text: string) =>
    decryptRsa(Buffer.from(text, 'base64'), identity.merchantKey, schemeOf(pathname))?.toString()
  try {
    if (type.includes('json')) readValue(schema, JSON.parse(body.toString()), 'body', decrypt)
    else if (!body.includes('FAIL')) readTexts(schema, readXml(body.toString()), decrypt)
    return undefined
  } catch (error) {
    return String(error)
  }
}
