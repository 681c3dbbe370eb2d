/** What is signed in the place of a body, by the body's bytes. */
const signedTexts = new WeakMap<Uint8Array, string>()

/** Says that another text is signed than the bytes that are sent. */
export function signInstead(body: Uint8Array, text: string): void {
  signedTexts.set(body, text)
}

/** What is signed in the place of a body; nothing where the body itself is. */
export function signedTextOf(body: unknown): string | undefined {
  return body instanceof Uint8Array ? signedTexts.get(body) : undefined
}
