import { mainServer, servers, unsignedAnswers } from './generated/runtime'

/** What the catalogue knows of a path, by its template or by a path without variables. */
const SERVERS = servers.map(([prefix, server]) => ({ pattern: toPattern(prefix, '(?:/|$)'), server }))
const UNSIGNED = unsignedAnswers.map((operation) => toPattern(operation, '$'))

/** The server that an operation lives on. */
export function serverOf(pathname: string): string {
  return SERVERS.find(({ pattern }) => pattern.test(pathname))?.server ?? mainServer
}

/** Whether WeChat Pay signs the answers of an operation. */
export function hasSignedAnswer(method: string, pathname: string): boolean {
  return !UNSIGNED.some((pattern) => pattern.test(`${method} ${pathname}`))
}

/** Matches the expansions of a template: a variable is one segment. */
function toPattern(template: string, end: string): RegExp {
  const source = template
    .split(/\{[^}]*\}/)
    .map((literal) => literal.replace(/[.*+?^$()[\]\\|-]/g, '\\$&'))
    .join('[^/]+')
  return new RegExp(`^${source}${end}`)
}
