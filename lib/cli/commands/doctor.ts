import type { Command } from 'commander'
import { act, type Options, withJson, withSettings } from '../act'
import type { Context } from '../context'

const AFTER = `
Checks the configuration, its keys, the clock and the way to WeChat Pay, then calls WeChat Pay's echo, which costs
nothing. A failed check says how to mend it; the others go on where they can.

Examples:
  wxpay doctor
  wxpay doctor --offline
  wxpay doctor --notify https://shop.example/wechatpay/notify
  wxpay doctor --explain answer.json --body @request.json   why an answer is a SIGN_ERROR
  wxpay doctor --explain 0896C4B3B20610FB0118B8D2A25B20FE…-268443699   what a Request-ID says`

export function addDoctor(program: Command, context: Context): void {
  const command = withJson(program.command('doctor'))
    .description('find out why calls fail')
    .option('--offline', 'only what needs no network')
    .option('--notify <url>', 'try a notification handler too')
    .option('--explain <answer>', 'explain a refusal: its file, - for standard input, or a Request-ID')
    .option('--body <body>', 'with --explain: what was sent, as text, @file or -')
    .addHelpText('after', AFTER)
  withSettings(command)
  act(command, context, async (_words, options: Options) => {
    if (options.explain !== undefined) {
      const { runExplain } = require('../doctor/explain') as typeof import('../doctor/explain')
      return runExplain(options, context)
    }
    const { runDoctor } = require('../doctor/run') as typeof import('../doctor/run')
    return runDoctor(options, context)
  })
}
