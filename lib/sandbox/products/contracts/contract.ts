import { isDeepStrictEqual } from 'node:util'
import type { Collection } from '../../store'
import type { World } from '../../world'
import { invalidRequest, notExists, numberTaken } from '../business-refusals'
import { SOMEBODY } from '../orders/pay'
import type { Fields } from '../product'
import { announce } from './announce'

/** Whose contracts they are: each product has its own operations and notifications. */
export type ContractKind = 'individual' | 'combined' | 'papay' | 'insurance' | 'overseas'

export interface Contract {
  kind: ContractKind
  /** The merchant's number for it: `out_contract_code`. */
  code: string
  /** The template that it follows; 0 where the product has none. */
  planId: number
  /** WeChat Pay's number for it. */
  id: string
  /** By which the user's page is opened. */
  session: string
  state: 'NOTSIGN' | 'SIGNED' | 'SIGNFAIL' | 'TERMINATED'
  openid: string
  /** What the merchant asked to sign. */
  terms: Fields
  /** APIv2 contracts have their notification in XML. */
  signType?: 'MD5' | 'HMAC-SHA256'
  notifyUrl?: string
  /** Milliseconds since 1970, by the sandbox's clock, as all times here. */
  created: number
  signedAt?: number
  expiresAt?: number
  termination?: { by: 'USER' | 'MERCHANT'; at: number; note?: string }
  /** 预约扣费: what is to be deducted next, as the API says it. */
  schedule?: Fields
}

/** What a merchant proposes to sign. */
export type Proposal = Pick<Contract, 'kind' | 'code' | 'planId' | 'terms'> &
  Partial<Pick<Contract, 'openid' | 'notifyUrl' | 'signType'>>

/** How long a contract is good that does not say it: a year, as those of the documents. */
const TERM = 365 * 24 * 60 * 60 * 1000

export function contractsOf({ store }: World): Collection<Contract> {
  return store.collection('contracts')
}

/**
 * Prepares a contract to be signed. The same proposal again is the same contract.
 *
 * @throws {@link Refusal} 400 `INVALID_REQUEST` where the code is taken
 */
export function propose(proposal: Proposal, world: World): Contract {
  const known = contractsOf(world).get(keyOf(proposal))
  if (!known) return prepare(proposal, world)
  if (known.state === 'SIGNED') throw invalidRequest('该签约协议号已签约，请勿重复签约')
  if (known.state === 'TERMINATED') throw invalidRequest('该签约协议号已解约，请更换签约协议号')
  if (!isDeepStrictEqual(known.terms, proposal.terms)) throw numberTaken('签约协议号')
  return put({ ...known, state: 'NOTSIGN' }, world)
}

export function findContract(
  { kind, code, planId }: Pick<Contract, 'kind' | 'code' | 'planId'>,
  world: World,
): Contract | undefined {
  return contractsOf(world).get(keyOf({ kind, code, planId }))
}

/** @throws {@link Refusal} 404 `RESOURCE_NOT_EXISTS` */
export function contractById(id: unknown, kind: ContractKind, world: World): Contract {
  const found = contractsOf(world).find((contract) => contract.id === id && contract.kind === kind)
  if (!found) throw notExists('委托代扣协议')
  return found
}

/** Whether the user signed at some time. */
export function wasSigned({ signedAt }: Contract): boolean {
  return signedAt !== undefined
}

/** Whether something may be deducted by it now. */
export function isInForce({ state, expiresAt = 0 }: Contract, { clock }: World): boolean {
  return state === 'SIGNED' && clock.now() < expiresAt
}

export function sign(contract: Contract, world: World): void {
  const now = world.clock.now()
  const expiresAt = endOf(contract.terms) ?? now + TERM
  announce(put({ ...contract, state: 'SIGNED', signedAt: now, expiresAt }, world), world)
}

/** The user leaves the page without signing. */
export function decline(contract: Contract, world: World): void {
  put({ ...contract, state: 'SIGNFAIL' }, world)
}

/** Ends a contract; one that is ended stays as it is. */
export function terminate(
  contract: Contract,
  by: 'USER' | 'MERCHANT',
  note: string | undefined,
  world: World,
): Contract {
  if (contract.state === 'TERMINATED') return contract
  if (contract.state !== 'SIGNED') throw invalidRequest('协议未签约，不能解约')
  const termination = { by, at: world.clock.now(), ...(note !== undefined && { note }) }
  const ended = put({ ...contract, state: 'TERMINATED', termination }, world)
  announce(ended, world)
  return ended
}

export function put(contract: Contract, world: World): Contract {
  return contractsOf(world).put(keyOf(contract), contract)
}

function prepare(proposal: Proposal, world: World): Contract {
  const { ids, clock } = world
  const contract: Contract = {
    openid: SOMEBODY,
    ...proposal,
    id: ids.number('1', 20),
    session: ids.number('2', 20),
    state: 'NOTSIGN',
    created: clock.now(),
  }
  return put(contract, world)
}

function keyOf({ kind, planId, code }: Pick<Contract, 'kind' | 'code' | 'planId'>): string {
  return `${kind}/${planId}/${code}`
}

function endOf({ expired_time }: Fields): number | undefined {
  return typeof expired_time === 'string' ? Date.parse(expired_time) : undefined
}
