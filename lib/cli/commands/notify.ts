import type { Command } from 'commander'
import { act, collect, withJson, withSettings } from '../act'
import type { Context } from '../context'

const VERIFY = `
Examples:
  wxpay notify verify body.json --headers headers.txt
  wxpay notify verify - --header 'Wechatpay-Timestamp: 1700000000' --header … < body.json
  wxpay notify verify body.json --headers headers.txt --at signed    a capture of any age`

const DECRYPT = `
Needs the APIv3 key alone, and verifies no signature.

Examples:
  wxpay notify decrypt body.json --apiv3-key-file apiv3.txt
  jq .resource body.json | wxpay notify decrypt -`

const SEND = `
Signs with the throw-away keys of "wxpay sandbox", unless --platform-key says otherwise: a handler takes it whose
client has the sandbox's configuration.

Examples:
  wxpay notify send REFUND.SUCCESS http://127.0.0.1:3000/notify --resource @refund.json
  wxpay notify send TRANSACTION.SUCCESS http://127.0.0.1:3000/notify --resource '{"out_trade_no":"1217752501"}' --dry-run`

const load = () => require('../notify') as typeof import('../notify')

export function addNotify(program: Command, context: Context): void {
  const notify = program.command('notify').description('verify, decrypt and send notifications (回调通知)')
  const verify = withJson(notify.command('verify'))
    .description('verify a notification that was captured, and print what it says')
    .argument('<body>', 'the file of its body, or - for standard input')
    .option('--headers <file>', 'its headers, as lines or as a JSON object')
    .option('--header <name:value>', 'one of its headers', collect)
    .option('--at <time>', 'verify as at that time: RFC 3339, seconds, or "signed" for when it was signed')
    .addHelpText('after', VERIFY)
  act(withSettings(verify), context, ([body], options) => load().verify(body as string, options, context))
  const decrypt = withJson(notify.command('decrypt'))
    .description('decrypt the resource of a notification')
    .argument('<body>', 'the file of a notification or its resource, or - for standard input')
    .addHelpText('after', DECRYPT)
  act(withSettings(decrypt), context, ([body], options) => load().decrypt(body as string, options, context))
  const send = withJson(notify.command('send'))
    .description('send a test notification')
    .argument('<event>', 'such as TRANSACTION.SUCCESS')
    .argument('<url>', 'the address of the handler')
    .requiredOption('--resource <json>', 'what it says, decrypted: JSON, @file, or - for standard input')
    .option('--platform-key <file>', "WeChat Pay's private key, of a test")
    .option('--platform-key-id <id>', 'its id, PUB_KEY_ID_… or a serial number')
    .option('--dry-run', 'print it, and send nothing')
    .addHelpText('after', SEND)
  act(withSettings(send), context, ([event, url], options) =>
    load().send(event as string, url as string, options, context),
  )
}
