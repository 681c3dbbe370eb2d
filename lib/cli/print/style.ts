import * as util from 'node:util'
import type { Io, Output } from '../io'

type Format = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'blue' | 'cyan' | 'magenta'

/** Colours text, or leaves it as it is. */
export type Style = (format: Format, text: string) => string

/** Colours for a terminal that shows them, and nobody who does not want them. */
export function styleFor(output: Output, env: Io['env']): Style {
  return wantsColour(output, env) ? colour : (_, text) => text
}

/** Whether to colour was decided for the stream that is meant; Node.js would ask the process' own. */
const colour: Style = (format, text) => styleText?.(format, text, { validateStream: false }) ?? text

/** Missing in Node.js before 20.12. */
const { styleText } = util as {
  styleText?: (format: string, text: string, options: { validateStream: boolean }) => string
}

/** NO_COLOR and FORCE_COLOR as no-color.org and force-color.org have them. */
function wantsColour(output: Output, env: Io['env']): boolean {
  if (env.NO_COLOR) return false
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0'
  return output.isTTY === true && env.TERM !== 'dumb'
}
