/** What {@link WechatPay.selfTest} is to try besides what it always does. */
export interface SelfTestOptions {
  /**
   * Where WeChat Pay is to send a `SECURITY_ECHO.SUCCESS`: the address of your notification handler, reachable from the
   * Internet by `https:`, without a query.
   */
  notifyUrl?: string
  /**
   * Waits for that notification: called with the `echo_message` that it will hold before anything is sent, and
   * fulfilled once your handler has it. `signal` is aborted when nobody waits any more.
   *
   * @example
   * ```ts
   * const echoes = new EventEmitter()
   * // in the handler: 'SECURITY_ECHO.SUCCESS': async ({ resource }) => { echoes.emit(resource.echo_message) }
   * await wxpay.selfTest({
   *   notifyUrl: 'https://www.example.com/wechatpay/notify',
   *   received: (echo_message, { signal }) => once(echoes, echo_message, { signal }),
   * })
   * ```
   */
  received?: (echo_message: string, options: { signal: AbortSignal }) => Promise<unknown>
  /** How long `received` is waited for after the answer, in milliseconds; by default 30,000. */
  wait?: number
}

/** How one part of the client fared. */
export interface SelfTestCheck {
  /** `undefined` where it could not be tried, or cannot be seen from here. */
  readonly ok: boolean | undefined
  /** The error's code, such as `SIGN_ERROR` or `SIGNATURE_KEY_UNKNOWN`. */
  readonly code?: string
  /** What was seen; of a failure its cause, and how to mend it. */
  readonly message: string
  /** The error itself. Not printed. */
  readonly cause?: unknown
}

/** What a self-test found. */
export interface SelfTestResult {
  /** Signing and verification work, and nothing that was tried failed. */
  readonly ok: boolean
  /** Whether WeChat Pay can be reached. */
  readonly connection: SelfTestCheck
  /** Whether WeChat Pay takes the merchant's signature. */
  readonly signing: SelfTestCheck
  /** Whether WeChat Pay's signature can be verified. */
  readonly verification: SelfTestCheck
  /** Whether sensitive fields can be encrypted for WeChat Pay, and decrypted from it. */
  readonly encryption: SelfTestCheck
  /** Whether a notification arrives, where it was asked for. */
  readonly notification: SelfTestCheck
  /** What the call was made with. */
  readonly keys: SelfTestKeys
  /** How far this machine's clock is ahead of WeChat Pay's, in seconds, by the `Date` of its answer; behind is negative. */
  readonly clockSkew?: number
  /** WeChat Pay's `Request-ID`, to quote to its support. */
  readonly requestId?: string
  /** The text that was sent to and fro, and is in the notification. */
  readonly echo_message: string
}

export interface SelfTestKeys {
  /** The merchant whose key signed the request; missing for a brand's client. */
  readonly mchid?: string
  /** Serial number of the merchant's certificate. */
  readonly serial: string
  /** The id of WeChat Pay's key that the request named, and encrypted with. */
  readonly requested?: string
  /** The id of WeChat Pay's key that the answer named. */
  readonly answered?: string
}
