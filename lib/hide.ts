/** Sets properties that code may read but that no print, log or serialiser walks over. */
export function hide(target: object, properties: Record<string, unknown>): void {
  for (const key of Object.keys(properties)) {
    const value = properties[key]
    Object.defineProperty(target, key, { value, enumerable: false, configurable: true, writable: true })
  }
}
