import { escapeControls } from '../print/json'
import type { Style } from '../print/style'
import type { Captured } from './capture'

/** What would be sent and what of it is signed, line ends made visible. */
export function formatDryRun(request: Captured, style: Style): string {
  const { method, url, headers, body, signedText } = request
  const lines = [
    style('bold', `${method} ${url}`),
    ...Object.entries(headers).map(([name, value]) => `${style('cyan', name)}: ${escapeControls(value)}`),
    '',
    typeof body === 'string' ? escapeControls(body) : `(${body.length} bytes)`,
  ]
  if (signedText === undefined) {
    return [
      ...lines,
      '',
      style('dim', 'APIv2 signs the sorted fields, with the APIv2 key at their end.'),
    ].join('\n')
  }
  return [...lines, '', style('bold', 'Signed text:'), visibleLines(signedText, style)].join('\n')
}

function visibleLines(text: string, style: Style): string {
  return escapeControls(text)
    .replaceAll('\r', '\\r')
    .replaceAll('\n', `${style('dim', '\\n')}\n`)
    .trimEnd()
}
