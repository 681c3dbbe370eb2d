/** Somewhere to print to. */
export interface Output {
  write(chunk: string | Uint8Array): unknown
  isTTY?: boolean
  /** How many characters a line of the terminal has. */
  columns?: number
}

/** All that a command sees of the world around it. */
export interface Io {
  env: Readonly<Record<string, string | undefined>>
  cwd: string
  stdin: AsyncIterable<Uint8Array | string>
  stdout: Output
  stderr: Output
  /** Aborted when the user wants a command to end that would run for ever. */
  signal?: AbortSignal
}

export async function readAll(stream: AsyncIterable<Uint8Array | string>): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(Buffer.from(chunk as Uint8Array))
  return Buffer.concat(chunks)
}
