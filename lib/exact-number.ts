/** Why a number cannot be sent as it is meant; nothing where it can. */
export function whyInexact(value: number): string | undefined {
  if (!Number.isFinite(value)) return 'is not a finite number'
  if (Number.isInteger(value) && !Number.isSafeInteger(value))
    return 'is a number too large to be exact; give it as a string'
  return undefined
}
