import type { Command } from 'commander'
import { act, withJson, withSettings } from '../act'
import type { Context } from '../context'

const AFTER = `
Needs the APIv3 key, which decrypts them; the answer that brings them is verified by what it brings. Merchants with a
public key (微信支付公钥) have none.

Examples:
  wxpay certificates --out /etc/wechatpay
  wxpay certificates > platform.pem
  wxpay certificates --path v3/global/certificates`

export function addCertificates(program: Command, context: Context): void {
  const command = withJson(program.command('certificates'))
    .description("download WeChat Pay's platform certificates (平台证书)")
    .option(
      '--out <folder>',
      'write each into a file named after its serial number; by default all go to stdout',
    )
    .option('--path <path>', 'where they are, for overseas merchants', 'v3/certificates')
    .addHelpText('after', AFTER)
  act(withSettings(command), context, (_words, options) => {
    const { downloadCertificates } = require('../certificates') as typeof import('../certificates')
    return downloadCertificates(options, context)
  })
}
