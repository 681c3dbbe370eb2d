/** One change of one document; `undefined` removes it. */
export interface Change {
  collection: string
  key: string
  value: object | undefined
}

/** Documents of one kind by their keys, in the order in which they came. They are JSON: no class, no date. */
export class Collection<Document extends object> {
  readonly #documents = new Map<string, Document>()
  readonly #onChange: (key: string, value: Document | undefined) => void
  /** Keys of documents by the value of a property, for each property that was asked for. */
  readonly #indexes = new Map<keyof Document, Map<unknown, Set<string>>>()

  constructor(onChange: (key: string, value: Document | undefined) => void) {
    this.#onChange = onChange
  }

  get(key: string): Document | undefined {
    return this.#documents.get(key)
  }

  /** Adds a document, or takes it in the place of the one that was there. */
  put(key: string, document: Document): Document {
    this.restore(key, document)
    this.#onChange(key, document)
    return document
  }

  delete(key: string): void {
    const known = this.#documents.get(key)
    if (!known) return
    this.#documents.delete(key)
    this.#reindex(key, known, undefined)
    this.#onChange(key, undefined)
  }

  keys(): string[] {
    return [...this.#documents.keys()]
  }

  values(): Document[] {
    return [...this.#documents.values()]
  }

  get isEmpty(): boolean {
    return this.#documents.size === 0
  }

  find(fits: (document: Document) => boolean): Document | undefined {
    return this.values().find(fits)
  }

  /** Those with a property of this value, without looking at all others; in the order in which they came to have it. */
  by<Name extends keyof Document>(name: Name, value: Document[Name]): Document[] {
    const keys = this.#indexOf(name).get(value) ?? []
    return [...keys].map((key) => this.#documents.get(key) as Document)
  }

  /** Takes a document that was kept elsewhere. */
  restore(key: string, document: Document): void {
    const known = this.#documents.get(key)
    this.#documents.set(key, document)
    this.#reindex(key, known, document)
  }

  #indexOf(name: keyof Document): Map<unknown, Set<string>> {
    const known = this.#indexes.get(name)
    if (known) return known
    const index = new Map<unknown, Set<string>>()
    for (const [key, document] of this.#documents) addTo(index, document[name], key)
    this.#indexes.set(name, index)
    return index
  }

  #reindex(key: string, before: Document | undefined, after: Document | undefined): void {
    for (const [name, index] of this.#indexes) {
      if (before && after && before[name] === after[name]) continue
      if (before) removeFrom(index, before[name], key)
      if (after) addTo(index, after[name], key)
    }
  }
}

function addTo(index: Map<unknown, Set<string>>, value: unknown, key: string): void {
  index.set(value, (index.get(value) ?? new Set()).add(key))
}

function removeFrom(index: Map<unknown, Set<string>>, value: unknown, key: string): void {
  const keys = index.get(value)
  keys?.delete(key)
  if (keys?.size === 0) index.delete(value)
}

/** All that the sandbox remembers. Reading is never asynchronous: it is all in memory, and copied elsewhere from there. */
export class Store {
  readonly #collections = new Map<string, Collection<object>>()
  readonly #listeners = new Set<(change: Change) => void>()
  #saved = () => Promise.resolve()

  collection<Document extends object>(name: string): Collection<Document> {
    const known = this.#collections.get(name)
    if (known) return known as unknown as Collection<Document>
    const created = new Collection<Document>((key, value) => {
      for (const listener of this.#listeners) listener({ collection: name, key, value })
    })
    this.#collections.set(name, created as unknown as Collection<object>)
    return created
  }

  /** Removes every document. */
  clear(): void {
    for (const collection of this.#collections.values()) {
      for (const key of collection.keys()) collection.delete(key)
    }
  }

  /** Waits until all that was put is safe, where it is kept elsewhere. */
  saved(): Promise<void> {
    return this.#saved()
  }

  /** @param saved - waits until all that it was told of is safe */
  keepElsewhere(listener: (change: Change) => void, saved: () => Promise<void>): void {
    this.onChange(listener)
    this.#saved = saved
  }

  /** @returns what ends the listening */
  onChange(listener: (change: Change) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }
}
