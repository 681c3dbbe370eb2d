import type { ErrorObject, ValidateFunction } from 'ajv/dist/2020'
import type { Schema } from './operations'
import { type Location, paramError } from './refusal'
import { meaningOf } from './wire'

/** Loaded with the first request: a sandbox starts faster than it is loaded. */
const load = () => require('./ajv') as typeof import('./ajv')

/** Schemas are compiled when they are first used, and stay so: they are constant. */
const validators = new WeakMap<Schema, ValidateFunction>()

/**
 * Checks a value, read from the wire, against the catalogue.
 *
 * @param at - JSON pointer of the value
 * @throws {@link Refusal} 400 `PARAM_ERROR` naming the first field at fault
 */
export function check(schema: Schema, value: unknown, location: Location, at: string): void {
  const validate = validatorOf(schema)
  if (validate(value)) return
  const [error] = validate.errors as [ErrorObject]
  throw paramError(
    location,
    `${at}${fieldOf(error)}` || '/',
    `${error.message}`,
    valueAt(value, error.instancePath),
  )
}

export function isValid(schema: Schema, value: unknown): boolean {
  return validatorOf(schema)(value)
}

function validatorOf(schema: Schema): ValidateFunction {
  const validate = validators.get(schema) ?? load().ajv.compile(meaningOf(schema))
  validators.set(schema, validate)
  return validate
}

function fieldOf({ instancePath, params }: ErrorObject): string {
  const missing = params.missingProperty ?? params.additionalProperty
  return missing === undefined ? instancePath : `${instancePath}/${missing}`
}

function valueAt(value: unknown, pointer: string): unknown {
  const keys = pointer.split('/').slice(1)
  const found = keys.reduce<unknown>(
    (node, key) => (node as Record<string, unknown> | undefined)?.[key],
    value,
  )
  return typeof found === 'object' ? undefined : found
}
