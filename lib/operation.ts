import { facts, mainServer, servers } from './generated/runtime'

/** What is out of the ordinary about an operation. Fields of bodies are JSON pointers, with `*` for every item. */
export interface OperationFacts {
  /** The merchant's TLS client certificate is demanded. */
  readonly mutualTls?: true
  /** WeChat Pay does not sign the answer: no signature headers in APIv3, no `sign` in APIv2. */
  readonly unsigned?: true
  /** WeChat Pay signs the digest of the answer, in the header `Wechatpay-Statement-Sha1`, in its place. */
  readonly signedDigest?: true
  /** APIv2: the request takes no `nonce_str`. */
  readonly nonceless?: true
  /** APIv2: the `sign_type` that the client fills in, where it is not MD5 or must be said. */
  readonly signType?: 'MD5' | 'HMAC-SHA256'
  /** APIv2: the field of the merchant's own number where that is not `mch_id`. */
  readonly mchidField?: string
  /** APIv2: the media type of the answer where that is not XML. */
  readonly answerType?: string
  /** APIv2: the fields that 企业微信 signs once more. */
  readonly workwxSigned?: readonly string[]
  /** Fields of the request that are sent encrypted. */
  readonly encrypted?: readonly string[]
  /** Query parameters that are sent encrypted. */
  readonly encryptedQuery?: readonly string[]
  /** Fields of the answer that arrive encrypted. */
  readonly decrypted?: readonly string[]
  /** Fields of the request that are JSON text. */
  readonly jsonText?: readonly string[]
  /** Query parameters that are JSON text. */
  readonly jsonTextQuery?: readonly string[]
  /** How a file is uploaded. */
  readonly upload?: {
    /** The part that holds the file. */
    readonly file: string
    /** How long the file may be, in bytes. */
    readonly maxBytes?: number
    /** The media types that the file may have. */
    readonly types?: readonly string[]
    /** Whether what is filled in are fields of the part `meta`, rather than parts. */
    readonly meta?: true
    /** Fields that the client fills in, and what with: the file's name, a digest, or the text itself. */
    readonly filled: Readonly<Record<string, string>>
  }
}

const ORDINARY: OperationFacts = {}

/** Beginnings of paths and the servers that they live on. */
const SERVERS = servers.map(([prefix, server]) => ({ pattern: toPattern(prefix, '(?:/|$)'), server }))

/** Operations whose path has variables, by method and number of segments. */
const TEMPLATES = groupTemplates()

/** The server that an operation lives on. */
export function serverOf(pathname: string): string {
  return SERVERS.find(({ pattern }) => pattern.test(pathname))?.server ?? mainServer
}

/** Whether WeChat Pay signs the answers of an operation. */
export function hasSignedAnswer(method: string, pathname: string): boolean {
  return !factsOf(method, pathname).unsigned
}

/**
 * What is out of the ordinary about an operation; a literal segment comes before a variable.
 *
 * @param method - in upper case
 * @param pathname - the path as sent, expanded or not
 */
export function factsOf(method: string, pathname: string): OperationFacts {
  const operation = `${method} ${pathname}`
  if (Object.hasOwn(facts, operation)) return facts[operation] as OperationFacts
  return templateFor(operation)?.known ?? ORDINARY
}

/** A path as sent without the ids in it, as far as its template is known; without a leading slash. */
export function namelessPath(method: string, pathname: string): string {
  const template = templateFor(`${method} ${pathname}`)?.operation.slice(method.length + 1)
  return (template ?? pathname).replace(/^\//, '')
}

function templateFor(operation: string) {
  return TEMPLATES.get(shapeOf(operation))?.find(({ pattern }) => pattern.test(operation))
}

interface Template {
  operation: string
  pattern: RegExp
  variables: number
  known: OperationFacts
}

function groupTemplates() {
  const groups = new Map<string, Template[]>()
  for (const [operation, known] of Object.entries(facts)) {
    const variables = operation.split('{').length - 1
    if (variables === 0) continue
    const group = groups.get(shapeOf(operation)) ?? []
    group.push({ operation, pattern: toPattern(operation, '$'), variables, known })
    groups.set(
      shapeOf(operation),
      group.sort((a, b) => a.variables - b.variables),
    )
  }
  return groups
}

/** Method and number of segments, which an expansion shares with its template. */
function shapeOf(operation: string): string {
  return `${operation.slice(0, operation.indexOf(' '))} ${operation.split('/').length}`
}

/** Matches the expansions of a template: a variable is one segment. */
function toPattern(template: string, end: string): RegExp {
  const source = template
    .split(/\{[^}]*\}/)
    .map((literal) => literal.replace(/[.*+?^$()[\]\\|-]/g, '\\$&'))
    .join('[^/]+')
  return new RegExp(`^${source}${end}`)
}
