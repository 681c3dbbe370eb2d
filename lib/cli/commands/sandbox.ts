import type { Command } from 'commander'
import { act, withJson } from '../act'
import type { Context } from '../context'

const AFTER = `
Answers every operation on 127.0.0.1, checks signatures and fields as WeChat Pay does, remembers orders, and sends
notifications. Its address, opened in a browser, is a console: who pays there, sees what went wrong, and lets time pass.
What it prints is to be pasted, and stays the same: the next sandbox on that port takes it too. Its keys are throw-away
ones that everybody knows: they are worth nothing elsewhere.

Examples:
  wxpay sandbox                           then, elsewhere: paste what it prints, and wxpay doctor
  wxpay sandbox --keys ./sandbox          then, elsewhere: cd sandbox && wxpay doctor
  wxpay sandbox --data ./sandbox-data     goes on where it ended
  wxpay sandbox --rate 3600               an hour passes in a second
  wxpay sandbox --port 18080 --tls --keys ./sandbox`

export function addSandbox(program: Command, context: Context): void {
  const command = withJson(program.command('sandbox'))
    .description('start a WeChat Pay on this machine')
    .option('--port <number>', 'the port; 0 is any that is free', '3080')
    .option('--keys <folder>', 'write its keys and a wxpay.json that names them there')
    .option('--data <folder>', 'keep orders and all else there; needs the package classic-level')
    .option('--rate <number>', 'how many of its seconds pass in a second; 0 stops its clock (default: 1)')
    .option('--tls', "speak HTTPS, and demand the merchant's TLS certificate where WeChat Pay does")
    .addHelpText('after', AFTER)
  act(command, context, (_words, options) => {
    const { runSandbox } = require('../sandbox/run') as typeof import('../sandbox/run')
    return runSandbox(options, context)
  })
}
