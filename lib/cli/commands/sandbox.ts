import type { Command } from 'commander'
import { act, withJson } from '../act'
import type { Context } from '../context'

const AFTER = `
Answers every operation on 127.0.0.1, checks signatures and fields as WeChat Pay does, and sends notifications. Its keys
are throw-away ones that everybody knows: they are worth nothing elsewhere.

Examples:
  wxpay sandbox --keys ./sandbox          then, elsewhere: cd sandbox && wxpay doctor
  wxpay sandbox --port 18080 --tls --keys ./sandbox`

export function addSandbox(program: Command, context: Context): void {
  const command = withJson(program.command('sandbox'))
    .description('start a WeChat Pay on this machine')
    .option('--port <number>', 'the port; by default any that is free')
    .option('--tls', "speak HTTPS, and demand the merchant's TLS certificate where WeChat Pay does")
    .option('--keys <folder>', 'write its keys and a wxpay.json that names them there')
    .addHelpText('after', AFTER)
  act(command, context, (_words, options) => {
    const { runSandbox } = require('../sandbox') as typeof import('../sandbox')
    return runSandbox(options, context)
  })
}
