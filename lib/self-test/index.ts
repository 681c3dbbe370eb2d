import type { AxiosResponse } from 'axios'
import type { SelfTestCheck, SelfTestOptions, SelfTestResult, WechatPay } from '../../types'
import type { Settings } from '../config'
import { createNonce } from '../nonce'
import { type Checks, failed, passed, untried } from './check'
import { type Exchange, watchAdapter } from './exchange'
import { accepted, explainFailure } from './failure'
import { type Waiting, waitForEcho } from './notification'
import { readOptions, type Wanted } from './options'

/** 商户签名验签／加解密测试 */
const PATH = 'v3/security/echo'

/** Calls WeChat Pay's echo as any call is made, and says of each part of the client how it fared. */
export async function selfTest(
  wxpay: WechatPay,
  settings: Settings,
  options?: SelfTestOptions,
): Promise<SelfTestResult> {
  const wanted = readOptions(options)
  const echoMessage = `self-test-${createNonce()}`
  const exchange: Exchange = { host: wxpay.axios.defaults.baseURL ?? '' }
  const waiting = waitForEcho(wanted, echoMessage)
  try {
    const checks = await run({ wxpay, settings, wanted, echoMessage, exchange, waiting })
    return resultOf(checks, settings, exchange, echoMessage)
  } finally {
    waiting.stop()
  }
}

interface Test {
  wxpay: WechatPay
  settings: Settings
  wanted: Wanted
  echoMessage: string
  exchange: Exchange
  waiting: Waiting
}

async function run(test: Test): Promise<Checks> {
  const { settings, exchange, echoMessage, waiting } = test
  const who = `merchant ${settings.mchid} with the certificate ${settings.serial}`
  let data: Echo
  try {
    data = (await callEcho(test)).data
  } catch (error) {
    return explainFailure(error, exchange, settings, who)
  }
  const checks = accepted(exchange, who)
  if (data.echo_message !== echoMessage) {
    const verification = failed(
      'The answer is signed, but echoes another text than was sent: it is a replay, or canned.',
      undefined,
      'ECHO_MISMATCH',
    )
    return { ...checks, verification, encryption: untried(CANNED), notification: untried(CANNED) }
  }
  return { ...checks, encryption: encryptionOf(data, test), notification: await waiting.outcome() }
}

const CANNED = 'Unknown: the answer is to another request.'

interface Echo {
  echo_message?: unknown
  encrypted_echo_message?: unknown
}

/** Encrypted and decrypted by the client itself, unless it can only encrypt: then what comes back stays encrypted. */
async function callEcho({
  wxpay,
  settings,
  wanted,
  echoMessage,
  exchange,
}: Test): Promise<AxiosResponse<Echo>> {
  const both = canDecrypt(settings)
  if (!both) await settings.keys.ready()
  const json = {
    echo_message: echoMessage,
    encrypted_echo_message: both ? echoMessage : wxpay.encrypt(echoMessage),
    ...(wanted.notifyUrl !== undefined && { notify_url: wanted.notifyUrl }),
  }
  const adapter = watchAdapter(wxpay, exchange)
  const sensitive = both ? 'auto' : 'off'
  return (await wxpay.chain(PATH).post({ json, sensitive, adapter })) as AxiosResponse<Echo>
}

function canDecrypt({ privateKey, decryptor }: Settings): boolean {
  return typeof privateKey !== 'function' || decryptor !== undefined
}

function encryptionOf(
  { encrypted_echo_message: returned }: Echo,
  { settings, echoMessage }: Test,
): SelfTestCheck {
  const taken = 'WeChat Pay took what was encrypted for it'
  if (typeof returned !== 'string' || returned === '')
    return untried(`${taken}, but returned nothing encrypted.`)
  if (!canDecrypt(settings))
    return untried(
      `${taken}. What it returned was not decrypted: the private key is with a signer. Give createClient a decryptor.`,
    )
  if (returned === echoMessage) return passed(`${taken}, and what it encrypted in return was decrypted.`)
  return failed(`${taken}, but what it encrypted in return is another text.`, undefined, 'ECHO_MISMATCH')
}

function resultOf(
  checks: Checks,
  settings: Settings,
  exchange: Exchange,
  echoMessage: string,
): SelfTestResult {
  const { mchid, serial } = settings
  const { requested, answer } = exchange
  const isWorking = checks.signing.ok === true && checks.verification.ok === true
  return {
    ok: isWorking && Object.values(checks).every(({ ok }) => ok !== false),
    ...checks,
    keys: {
      ...(mchid !== undefined && { mchid }),
      serial,
      ...(requested !== undefined && { requested }),
      ...(answer?.answered !== undefined && { answered: answer.answered }),
    },
    ...(answer?.clockSkew !== undefined && { clockSkew: answer.clockSkew }),
    ...(answer?.requestId !== undefined && { requestId: answer.requestId }),
    echo_message: echoMessage,
  }
}
