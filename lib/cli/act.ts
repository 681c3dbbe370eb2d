import type { Command } from 'commander'
import { SETTINGS } from './config/settings'
import type { Context } from './context'
import { describeFailure, exitCodeOf, formatFailure } from './print/failure'

/** A command's flags, by commander's names. */
export type Options = Record<string, unknown>

/** Returns the exit code; anything else is 0. */
type Handler = (args: string[], options: Options) => Promise<unknown>

/** Lets a command do something, and prints what goes wrong the way that the user wants to read it. */
export function act(command: Command, context: Context, handler: Handler): Command {
  return command.action(async () => {
    const options = command.opts()
    try {
      const code = await handler(command.args, options)
      context.exitCode = typeof code === 'number' ? code : 0
    } catch (error) {
      context.exitCode = exitCodeOf(error)
      if (!wantsJson(options)) context.io.stderr.write(formatFailure(error, context.err))
      else context.note(JSON.stringify({ error: describeFailure(error) }))
    }
  })
}

/** `--json`, or its long form that also commands have whose `--json` is a body. */
export function wantsJson({ json, output }: Options): boolean {
  return json === true || output === 'json'
}

/** The flag that makes a command print for programs. */
export function withJson(command: Command): Command {
  return command.option('--json', 'print JSON, failures too')
}

/** The flags that configure a client. */
export function withSettings(command: Command): Command {
  command.optionsGroup('Configuration:')
  command.option('--config <file>', 'a JSON file of settings; by default ./wxpay.json or ./.wxpay.json')
  for (const { flag, help, env, kind } of SETTINGS) {
    const said = `${help} (${env})`
    if (kind === 'keys') command.option(flag, said, collect)
    else command.option(flag, said)
  }
  return command
}

/** What a flag is given each time that it is repeated. */
export function collect(text: string, before: string[] = []): string[] {
  return [...before, text]
}
