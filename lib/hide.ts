/** Sets properties that code may read but that no print, log or serialiser walks over. */
export function hide(target: object, properties: Record<string, unknown>): void {
  for (const [key, value] of Object.entries(properties)) {
    Object.defineProperty(target, key, { value, enumerable: false, configurable: true, writable: true })
  }
}
