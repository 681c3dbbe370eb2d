import { Refusal } from '../../refusal'

export const noSuchRecord = (what: string) => new Refusal(404, 'RESOURCE_NOT_EXISTS', `${what}不存在`)

export const ruleLimit = (message: string) => new Refusal(403, 'RULE_LIMIT', message)

export const notEnough = (message: string) => new Refusal(403, 'NOT_ENOUGH', message)
