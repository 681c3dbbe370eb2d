import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import type { Io } from '../../lib/cli/io'
import { run } from '../../lib/cli/run'
import { type Identity, platformPublicKey } from '../../lib/sandbox/identity'
import { pkcs8, spki } from './keys'

export interface CliOptions {
  env?: Record<string, string>
  cwd?: string
  stdin?: string | Buffer
  /** Whether standard output and error are a terminal. */
  tty?: boolean
  signal?: AbortSignal
  /** Told of everything that is printed, as it is. */
  onPrint?: (text: string) => void
}

export interface CliResult {
  code: number
  stdout: string
  stderr: string
  /** As bytes. */
  output: Buffer
}

/** Runs the command in this process. */
export async function cli(argv: string[], options: CliOptions = {}): Promise<CliResult> {
  const { env = {}, cwd = '/nonexistent', stdin = '', tty = false, signal, onPrint } = options
  const collect = () => {
    const chunks: Buffer[] = []
    const write = (chunk: string | Uint8Array) => {
      chunks.push(Buffer.from(chunk as Uint8Array))
      onPrint?.(String(chunk))
    }
    return { output: { write, isTTY: tty }, read: () => Buffer.concat(chunks) }
  }
  const [stdout, stderr] = [collect(), collect()]
  const io: Io = {
    ...{ env, cwd, stdin: Readable.from([Buffer.from(stdin)]), stdout: stdout.output, stderr: stderr.output },
    ...(signal && { signal }),
  }
  const code = await run(argv, io)
  return { code, stdout: `${stdout.read()}`, stderr: `${stderr.read()}`, output: stdout.read() }
}

/** Writes a merchant's files into a folder, as the merchant platform hands them out. */
export function writeMerchantFiles(folder: string, identity: Identity): void {
  const files: Record<string, string | Buffer> = {
    'apiclient_key.pem': pkcs8(identity.merchantKey),
    'apiclient_cert.pem': identity.merchantCertificate,
    'pub_key.pem': spki(platformPublicKey(identity)),
    'platform_cert.pem': identity.platformCertificate,
    'apiv3.txt': identity.apiv3Key.export(),
    'secret.txt': identity.secret.export(),
  }
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
}

/** A configuration file's content that names those files. */
export function merchantSettings(identity: Identity, baseUrl: string): Record<string, unknown> {
  return {
    mchid: identity.mchid,
    privateKey: 'apiclient_key.pem',
    certificate: 'apiclient_cert.pem',
    publicKeyId: identity.publicKeyId,
    publicKey: 'pub_key.pem',
    apiv3KeyFile: 'apiv3.txt',
    secretFile: 'secret.txt',
    baseUrl,
  }
}

export function writeSettings(folder: string, settings: Record<string, unknown>, name = 'wxpay.json'): void {
  writeFileSync(join(folder, name), JSON.stringify(settings))
}
