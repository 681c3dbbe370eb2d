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

  constructor(onChange: (key: string, value: Document | undefined) => void) {
    this.#onChange = onChange
  }

  get(key: string): Document | undefined {
    return this.#documents.get(key)
  }

  /** Adds a document, or takes it in the place of the one that was there. */
  put(key: string, document: Document): Document {
    this.#documents.set(key, document)
    this.#onChange(key, document)
    return document
  }

  delete(key: string): void {
    if (this.#documents.delete(key)) this.#onChange(key, undefined)
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

  /** Takes a document that was kept elsewhere. */
  restore(key: string, document: Document): void {
    this.#documents.set(key, document)
  }
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
