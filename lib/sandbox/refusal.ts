/** A request that the sandbox answers as WeChat Pay refuses it. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly detail?: Record<string, unknown>,
  ) {
    super(message)
  }

  get body(): Record<string, unknown> {
    return { code: this.code, message: this.message, ...(this.detail && { detail: this.detail }) }
  }
}

/** `PARAM_ERROR` for one field: where it is, what it was, what is wrong with it. */
export function paramError(
  location: 'path' | 'query' | 'body' | 'header',
  field: string,
  issue: string,
  value?: unknown,
) {
  return new Refusal(400, 'PARAM_ERROR', `参数错误：${location} 中的 ${field} ${issue}`, {
    location,
    field,
    ...(value !== undefined && { value }),
    issue,
  })
}
