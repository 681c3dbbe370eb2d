import type { Collection } from '../store'
import type { World } from '../world'
import { payeeOf } from './payee'

/** What merchants know by numbers of their own. Each is brought up to date whenever it is looked at. */
export abstract class Records<Document extends { mchid: string; sub_mchid?: string }> {
  protected readonly world: World
  readonly #documents: Collection<Document>
  readonly #number: keyof Document

  /**
   * @param collection - its name in the store
   * @param number - the field that holds the merchant's own number
   */
  constructor(world: World, collection: string, number: keyof Document) {
    this.world = world
    this.#documents = world.store.collection(collection)
    this.#number = number
  }

  get(payee: string, number: string): Document | undefined {
    const document = this.#documents.get(`${payee} ${number}`)
    return document && this.asOfNow(document)
  }

  /** The oldest first. */
  all(): Document[] {
    return this.asTheyWere().map((document) => this.asOfNow(document))
  }

  /** Those with a property of this value, the oldest first. */
  by<Name extends keyof Document>(name: Name, value: Document[Name]): Document[] {
    return this.#documents.by(name, value).map((document) => this.asOfNow(document))
  }

  put(document: Document): Document {
    return this.#documents.put(`${payeeOf(document)} ${document[this.#number]}`, document)
  }

  /** All as they were when they were last looked at, without doing what is due. */
  protected asTheyWere(): Document[] {
    return this.#documents.values()
  }

  /** Does what is due, if anything is. */
  protected abstract asOfNow(document: Document): Document
}
