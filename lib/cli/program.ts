import { Command } from 'commander'
import { addBill } from './commands/bill'
import { addCall } from './commands/call'
import { addCertificates } from './commands/certificates'
import { addCompletion } from './commands/completion'
import { addDoctor } from './commands/doctor'
import { addNotify } from './commands/notify'
import { addSandbox } from './commands/sandbox'
import type { Context } from './context'

const { version } = require('../../package.json') as { version: string }

const AFTER = `
Configuration: flags, then environment variables (WECHATPAY_MCHID, WECHATPAY_PRIVATE_KEY, …), then wxpay.json or
.wxpay.json in the working directory. "wxpay call --help" lists all settings.

Exit codes: 0 done; 1 failed: refused, not believed, or no answer; 2 the command or its configuration is wrong, and
nothing was sent.

Colours are for terminals; NO_COLOR and FORCE_COLOR decide otherwise.

Examples:
  wxpay doctor
  wxpay call v3.pay.transactions.native --help
  wxpay call v3.pay.transactions.native post --json @order.json
  wxpay call GET '/v3/pay/transactions/out-trade-no/1217752501?mchid=1900000001'
  wxpay notify verify body.json --headers headers.txt --at signed
  wxpay bill parse 2026-11-01.csv.gz
  wxpay sandbox --keys ./sandbox`

/** The command line. What a command does is loaded when it runs. */
export function createProgram(context: Context): Command {
  const { io } = context
  const program = new Command('wxpay')
    .description('WeChat Pay (微信支付) from the command line')
    .version(version)
    .addHelpText('after', AFTER)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      outputError: (text, write) => write(`${context.err('red', '✗')} ${withoutValues(text)}`),
      getOutHelpWidth: () => io.stdout.columns ?? 110,
      getErrHelpWidth: () => io.stderr.columns ?? 110,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .showHelpAfterError('See --help.')
  for (const add of [addCall, addDoctor, addNotify, addBill, addCertificates, addSandbox, addCompletion])
    add(program, context)
  return program
}

/** A mistyped flag may carry a secret behind its "=". */
function withoutValues(text: string): string {
  return text.replace(/(--?[\w-]+)=[^']*'/g, "$1'")
}
