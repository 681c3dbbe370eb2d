#!/usr/bin/env node
import { run } from './run'

/** The arguments in the lists of processes are nobody's business. */
process.title = 'wxpay'

const ended = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => ended.abort())
process.stdout.on('error', leaveQuietly)
process.stderr.on('error', leaveQuietly)

run(process.argv.slice(2), {
  env: process.env,
  cwd: process.cwd(),
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  signal: ended.signal,
}).then((code) => {
  process.exitCode = code
})

/** Whoever reads the output, such as `head`, has had enough. */
function leaveQuietly({ code }: NodeJS.ErrnoException): void {
  process.exit(code === 'EPIPE' ? 0 : 1)
}
