import type { PayloadFacts } from './facts'

/** The first payload that a resource fits: its required fields are there, and its constants agree. */
export function payloadOf(
  resource: Readonly<Record<string, unknown>>,
  payloads: readonly PayloadFacts[],
  originalType?: string,
): PayloadFacts | undefined {
  return payloads.find(
    (payload) =>
      (originalType === undefined ||
        payload.originalType === undefined ||
        payload.originalType === originalType) &&
      payload.required.every((name) => Object.hasOwn(resource, name)) &&
      Object.entries(payload.constants ?? {}).every(([name, value]) => resource[name] === value),
  )
}
