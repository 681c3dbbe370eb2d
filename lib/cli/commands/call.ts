import { type Command, Option } from 'commander'
import { act, collect, type Options, withSettings } from '../act'
import type { Context } from '../context'

const AFTER = `
What to call, in any of three spellings; the verb may be left out where a path has one only:
  wxpay call v3.pay.transactions.native post --json '{"appid":"wx…", …}'
  wxpay call v3/pay/transactions/native post --json @order.json
  wxpay call POST /v3/pay/transactions/native --json - < order.json
  wxpay call v3.pay.transactions.outTradeNo._out_trade_no_ --var out_trade_no=1217752501 --query mchid=1900000001
  wxpay call v3.merchant.media.upload --form file=@shop.png
  wxpay call v2.pay.unifiedorder --xml body=Tea --xml total_fee=1 …
  wxpay call v3.pay.transactions.native --help    shows what the operation takes and gives

The answer is printed as JSON once its signature was verified. A refusal goes to stderr, with exit code 1.`

export function addCall(program: Command, context: Context): void {
  const command = program
    .command('call')
    .description('call any operation of WeChat Pay')
    .argument('[operation...]', 'a path and a verb')
    .option('--var <name=value>', 'a variable of the path', collect)
    .option('--query <name=value>', 'query parameters, or all of them as JSON', collect)
    .option('--json <json>', 'the body: JSON, @file, or - for standard input')
    .option('--xml <name=value>', 'APIv2: the fields, one by one or all as JSON', collect)
    .option('--form <name=value>', 'the parts of an upload; name=@file is a file', collect)
    .option('--header <name:value>', 'more headers', collect)
    .option('--sensitive', 'encrypt and decrypt sensitive fields (敏感信息)')
    .option('--out <file>', 'write the answer to a file')
    .option('-i, --include', 'say status and Request-ID on stderr')
    .option('--dry-run', 'print what would be sent and the text that is signed, and send nothing')
    .option('--show-signature', 'do not mask the signature in --dry-run')
    .option('--curl', 'print a curl command that does the same, and send nothing')
    .addOption(
      new Option('--output <format>', 'print --dry-run, --help and failures as that').choices([
        'text',
        'json',
      ]),
    )
    .helpOption(false)
    .option('-h, --help', 'this help; after an operation, what it takes and gives')
    .addHelpText('after', AFTER)
  withSettings(command)
  act(command, context, async (words: string[], options: Options) => {
    if (options.help && words.length === 0) return command.outputHelp()
    const { runCall } = require('../call/run') as typeof import('../call/run')
    return runCall(words, options, context)
  })
}
