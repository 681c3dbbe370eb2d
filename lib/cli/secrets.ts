import { UsageError } from './usage-error'

/** What somebody may call a secret's flag, and how to give the secret. */
const MEANT: [name: RegExp, instead: string][] = [
  [/^--?(apiv3-?key|v3-?key|api-?key)$/i, 'WECHATPAY_APIV3_KEY, or its file by --apiv3-key-file'],
  [/^--?(secret|key|apiv2-?key|v2-?key)$/i, 'WECHATPAY_SECRET, or its file by --secret-file'],
  [/^--?(pfx-?)?(passphrase|password)$/i, 'WECHATPAY_PFX_PASSPHRASE, or its file by --pfx-passphrase-file'],
]

/** Refuses secrets among the arguments, which every user of the machine can read while the command runs. */
export function refuseSecrets(argv: readonly string[]): void {
  for (const argument of argv) {
    if (argument === '--') return
    const flag = argument.split('=', 1)[0] as string
    const [, instead] = MEANT.find(([name]) => name.test(flag)) ?? []
    if (instead === undefined) continue
    throw new UsageError(
      `${flag} would put a secret where every user of this machine can read it, and into the shell's history. ` +
        `Give it by the environment variable ${instead}.`,
    )
  }
}
