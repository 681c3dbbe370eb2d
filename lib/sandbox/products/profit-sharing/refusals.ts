import { Refusal } from '../../refusal'

export const ruleLimit = (message: string) => new Refusal(403, 'RULE_LIMIT', message)

export const notEnough = (message: string) => new Refusal(403, 'NOT_ENOUGH', message)
