import { resolve } from 'node:path'
import { type Options, wantsJson } from '../act'
import { connect } from '../config/connect'
import type { Context } from '../context'
import { plainText } from '../print/json'
import { Progress } from '../print/progress'

/** Where each kind of bill is asked for, and what says which of them. */
const KINDS: Record<string, { path: string; type?: string }> = {
  trade: { path: 'v3/bill/tradebill', type: 'bill_type' },
  fundFlow: { path: 'v3/bill/fundflowbill', type: 'account_type' },
  profitSharing: { path: 'v3/profitsharing/bills' },
}

/** `wxpay bill download`: one day's bill, checked by its digest. */
export async function downloadBill(options: Options, context: Context): Promise<void> {
  const { path, type } = KINDS[String(options.kind)] as { path: string; type?: string }
  const query = {
    bill_date: options.date,
    tar_type: 'GZIP',
    ...(type && options.type !== undefined && { [type]: options.type }),
    ...(options.subMchid !== undefined && { sub_mchid: options.subMchid }),
  }
  const wxpay = connect(context.io, options)
  const answer = await wxpay.chain(path).get({ query })
  const progress = new Progress(context.io.stderr, context.err, String(options.out))
  const to = resolve(context.io.cwd, String(options.out))
  const file = await wxpay
    .download(answer as never, { to, onProgress: ({ bytes, total }) => progress.update(bytes, total) })
    .finally(() => progress.end())
  if (wantsJson(options)) context.printJson(file)
  else
    context.print(
      `${plainText(file.path)}: ${file.bytes} bytes${file.hash ? `, ${file.hash.type} as WeChat Pay says` : ''}`,
    )
}
