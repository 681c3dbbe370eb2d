import { Refusal } from '../refusal'

/** What is asked for was never made, or is another merchant's. */
export function notExists(what: string): Refusal {
  return new Refusal(404, 'RESOURCE_NOT_EXISTS', `${what}不存在`)
}

/** A rule of the product forbids it, or the state that something is in. */
export function invalidRequest(why: string): Refusal {
  return new Refusal(400, 'INVALID_REQUEST', why)
}

/** A number of the merchant's is taken. */
export function numberTaken(what: string): Refusal {
  return invalidRequest(`${what}已被使用，且请求参数与原请求不一致`)
}

/** APIv2 tells of such errors with status 200, in `err_code`. */
export function refusedV2(code: string, why: string): Refusal {
  return new Refusal(200, code, why)
}
