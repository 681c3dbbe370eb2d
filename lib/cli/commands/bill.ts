import { type Command, Option } from 'commander'
import { act, withJson, withSettings } from '../act'
import type { Context } from '../context'

const PARSE = `
The kind is found by the header. Amounts are in fen. --json prints a row a line, and the summary with --summary.

Examples:
  wxpay bill parse 2026-11-01.csv
  wxpay bill parse 2026-11-01.csv.gz --json | jq 'select(.trade_state == "REFUND") | .out_refund_no'
  wxpay bill parse 2026-11-01.csv --summary
  wxpay bill parse 2026-11-01.csv --columns trade_time,out_trade_no,total`

const DOWNLOAD = `
The file appears once it is checked against the digest that WeChat Pay gives.

Examples:
  wxpay bill download --date 2026-11-01 --out 2026-11-01.csv
  wxpay bill download --date 2026-11-01 --kind fundFlow --type OPERATION --out fund.csv`

const KINDS = ['trade', 'fundFlow', 'profitSharing']

export function addBill(program: Command, context: Context): void {
  const bill = program.command('bill').description('read and download bills (账单)')
  const parse = withJson(bill.command('parse'))
    .description('print a bill as a table or as JSON')
    .argument('<file>', 'a bill as downloaded, packed by gzip or not; - for standard input')
    .addOption(new Option('--kind <kind>', 'read it as that').choices([...KINDS, 'plain']))
    .option('--columns <names>', 'the columns to print, separated by commas')
    .option('--summary', 'print the summary alone')
    .addHelpText('after', PARSE)
  act(parse, context, ([file], options) => {
    const { parseFile } = require('../bill/parse') as typeof import('../bill/parse')
    return parseFile(file as string, options, context)
  })
  const download = withJson(bill.command('download'))
    .description('download a bill into a file')
    .requiredOption('--date <yyyy-mm-dd>', 'its day')
    .requiredOption('--out <file>', 'the file to write')
    .addOption(new Option('--kind <kind>', 'what kind of bill').choices(KINDS).default('trade'))
    .option(
      '--type <type>',
      'bill_type such as ALL, SUCCESS, REFUND; account_type of a fund flow bill such as BASIC',
    )
    .option('--sub-mchid <number>', '特约商户号, for partners')
    .addHelpText('after', DOWNLOAD)
  act(withSettings(download), context, (_words, options) => {
    const { downloadBill } = require('../bill/download') as typeof import('../bill/download')
    return downloadBill(options, context)
  })
}
