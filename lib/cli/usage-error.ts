/** The command or its configuration is wrong: nothing was sent. Says what to write instead. */
export class UsageError extends Error {
  override readonly name = 'UsageError'

  constructor(
    message: string,
    readonly code = 'USAGE',
  ) {
    super(message)
  }
}
