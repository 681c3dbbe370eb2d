/** A request that the sandbox answers as WeChat Pay refuses it. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly detail?: Record<string, unknown>,
    /** WeChat Pay's internal code, with which the Request-ID ends, where it is known. */
    readonly internal?: number,
  ) {
    super(message)
  }

  get body(): Record<string, unknown> {
    return { code: this.code, message: this.message, ...(this.detail && { detail: this.detail }) }
  }
}

/** A refusal because of what the merchant did before: it stands for the documents' own examples, too, once they were used. */
export class ConflictRefusal extends Refusal {}

/** Where a field at fault is. */
export type Location = 'path' | 'query' | 'body' | 'header'

/** `PARAM_ERROR` for one field: where it is, what it was, what is wrong with it. */
export function paramError(location: Location, field: string, issue: string, value?: unknown) {
  return new Refusal(400, 'PARAM_ERROR', `参数错误：${location} 中的 ${field} ${issue}`, {
    location,
    field,
    ...(value !== undefined && { value }),
    issue,
  })
}

/** What a handler threw, as a refusal: whatever is not one is a fault of the sandbox. */
export function toRefusal(error: unknown): Refusal {
  return error instanceof Refusal ? error : new Refusal(500, 'SYSTEM_ERROR', String(error))
}
