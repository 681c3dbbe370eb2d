import type { Identity, Sandbox } from '../lib/sandbox'
import { answer } from './answering'

/** The sandbox that is measured, as built, in a process of its own. */
export type SandboxQuestion = { do: 'start'; root: string } | { do: 'pay'; numbers: string[] } | { do: 'cpu' }

/** What its client needs, as text. */
export interface Access {
  url: string
  mchid: string
  serial: string
  privateKey: string
}

let sandbox: Sandbox

answer(async (question: SandboxQuestion): Promise<unknown> => {
  if (question.do === 'start') return start(question.root)
  if (question.do === 'pay') return Promise.all(question.numbers.map((number) => sandbox.pay(number)))
  const { user, system } = process.cpuUsage()
  return user + system
})

async function start(root: string): Promise<Access> {
  const { startSandbox }: typeof import('../lib/sandbox') = require(`${root}/dist/sandbox`)
  sandbox = await startSandbox()
  return accessTo(sandbox.url, sandbox.identity)
}

function accessTo(url: string, { mchid, merchantSerial, merchantKey }: Identity): Access {
  const privateKey = merchantKey.export({ type: 'pkcs8', format: 'pem' }) as string
  return { url, mchid, serial: merchantSerial, privateKey }
}

process.once('disconnect', () => process.exit())
