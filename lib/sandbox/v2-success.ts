import type { Schema } from './operations'

type Fields = Record<string, unknown>

const ERRORS = /^err(or)?_(code|code_des|param)$/

/**
 * The fields of an answer that says that the call was carried out, whatever their examples say. What tells of errors
 * is empty where it is always there, else absent.
 */
export function succeed(answer: Fields, { properties = {}, required = [] }: Schema): Fields {
  const fields = Object.entries(answer).flatMap(([name, value]) => {
    if (!ERRORS.test(name)) return [[name, value]]
    return required.includes(name) ? [[name, '']] : []
  })
  const kept: Fields = Object.fromEntries(fields)
  if (Object.hasOwn(properties, 'retcode')) return { ...kept, retcode: 0, retmsg: 'ok' }
  const isTold = Object.hasOwn(properties, 'result_code')
  return { ...kept, return_code: 'SUCCESS', return_msg: 'OK', ...(isTold && { result_code: 'SUCCESS' }) }
}
