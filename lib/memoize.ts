/** Remembers a function's results by its one text argument; forgets them all when there are too many. */
export function memoize<T>(compute: (text: string) => T, most = 1_000): (text: string) => T {
  const results = new Map<string, T>()
  return (text) => {
    const known = results.get(text)
    if (known !== undefined) return known
    const result = compute(text)
    if (results.size >= most) results.clear()
    results.set(text, result)
    return result
  }
}
