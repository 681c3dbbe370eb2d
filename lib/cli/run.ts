import { CommanderError } from 'commander'
import { Context } from './context'
import type { Io } from './io'
import { exitCodeOf, formatFailure, USAGE } from './print/failure'
import { createProgram } from './program'
import { refuseSecrets } from './secrets'

/**
 * Runs the command.
 *
 * @param argv - the arguments, without those that start Node.js
 * @returns the exit code: 0, 1 where it failed, 2 where the command or its configuration is wrong
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const context = new Context(io)
  try {
    refuseSecrets(argv)
    await createProgram(context).parseAsync(argv, { from: 'user' })
    return context.exitCode
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : USAGE
    io.stderr.write(formatFailure(error, context.err))
    return exitCodeOf(error)
  }
}
