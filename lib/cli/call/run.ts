import { fileURLToPath } from 'node:url'
import type { AxiosResponse } from 'axios'
import type { WechatPay } from '../../../types'
import type { Verb } from '../../chain'
import { WechatPayKeyError } from '../../errors'
import { factsOf } from '../../operation'
import { type Options, wantsJson } from '../act'
import { Catalogue } from '../catalogue'
import { connect } from '../config/connect'
import { readSettings } from '../config/read'
import type { SettingName } from '../config/settings'
import type { Context } from '../context'
import { UsageError } from '../usage-error'
import { printAnswer, printHead } from './answer'
import { type Captured, createCapture } from './capture'
import { formatCurl, quote } from './curl'
import { describeOperation } from './describe'
import { formatDryRun } from './dry-run'
import { masked } from './masking'
import { readCallOptions } from './options'
import { readTarget, requireVerb, type Target } from './target'

/** `wxpay call`: sends a call, or says what it would send or what it takes. */
export async function runCall(words: string[], options: Options, context: Context): Promise<void> {
  const catalogue = new Catalogue()
  const target = readTarget(words, catalogue)
  if (options.help) return explain(target, catalogue, options, context)
  const verb = requireVerb(target, catalogue)
  const callOptions = await readCallOptions(options, target.template, context.io)
  if (options.dryRun || options.curl) return rehearse(target.template, verb, callOptions, options, context)
  const wxpay = connect(context.io, options)
  const response = await send(wxpay, target.template, verb, callOptions)
  if (options.include) printHead(response, context)
  await printAnswer(response, options.out, context)
}

function send(wxpay: WechatPay, template: string, verb: Verb, options: Options): Promise<AxiosResponse> {
  return wxpay.chain(template)[verb](options)
}

function explain(target: Target, catalogue: Catalogue, options: Options, context: Context): void {
  const verbs = target.verb ? [target.verb] : catalogue.verbsOf(target.template)
  const entries = verbs.flatMap((verb) => catalogue.find(verb, target.template) ?? [])
  if (entries.length === 0) {
    requireVerb({ ...target, verb: undefined }, catalogue)
    throw new UsageError(`${target.template} is not in the catalogue.`)
  }
  if (wantsJson(options)) {
    context.printJson(
      entries.map(({ verb, wirePath, operation }) => ({
        method: verb.toUpperCase(),
        path: wirePath,
        ...operation,
      })),
    )
    return
  }
  context.print(entries.map((entry) => describeOperation(entry, context.out)).join('\n\n'))
}

/** Signs all as if it were sent, and prints it. */
async function rehearse(
  template: string,
  verb: Verb,
  callOptions: Options,
  options: Options,
  context: Context,
): Promise<void> {
  const capture = createCapture(template)
  const wxpay = connect(context.io, options, { axios: { adapter: capture.adapter }, failover: false })
  try {
    await send(wxpay, template, verb, callOptions)
  } catch (error) {
    if (error instanceof WechatPayKeyError) throw keysMissing()
    if (!capture.captured) throw error
  }
  if (!capture.captured) throw new Error('nothing was sent')
  if (options.curl)
    return context.print(formatCurl(capture.captured, tlsWords(capture.captured, options, context)))
  const request = options.showSignature ? capture.captured : masked(capture.captured)
  if (!wantsJson(options)) return context.print(formatDryRun(request, context.out))
  const { body } = request
  context.printJson({ ...request, body: typeof body === 'string' ? body : { bytes: body.length } })
}

function keysMissing(): UsageError {
  return new UsageError(
    "WeChat Pay's keys are not configured, and nothing is downloaded here. Give --public-key with its --public-key-id, or --platform-certificate.",
    'KEYS_NOT_LOADED',
  )
}

/** What curl must be told for TLS: whom to trust, and the merchant's certificate where an operation demands it. */
function tlsWords(request: Captured, options: Options, { io }: Context): string[] {
  const { given } = readSettings(io, options)
  const { protocol, pathname } = new URL(request.url)
  const isMutual = protocol === 'https:' && factsOf(request.method, pathname).mutualTls
  const files: [flag: string, name: SettingName][] = [
    ['--cacert', 'ca'],
    ...(isMutual
      ? ([
          ['--cert', 'certificate'],
          ['--key', 'privateKey'],
        ] as [string, SettingName][])
      : []),
  ]
  return files.flatMap(([flag, name]) => {
    const value = given.get(name)?.value
    if (typeof value !== 'string') return []
    return [`${flag} ${quote(value.startsWith('file:') ? fileURLToPath(value) : `FILE_OF_${name}`)}`]
  })
}
