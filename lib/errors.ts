import type { AxiosResponse, InternalAxiosRequestConfig } from 'axios'
import { hide } from './hide'

/** Mistakes in what was given to `createClient`, or in a key or certificate given elsewhere. */
export type ConfigErrorCode =
  | 'CONFIG_INVALID'
  | 'CONFIG_UNKNOWN_OPTION'
  | 'CONFIG_MCHID_INVALID'
  | 'CONFIG_SERIAL_MISSING'
  | 'CONFIG_SERIAL_HAS_SEPARATORS'
  | 'CONFIG_SERIAL_LOWER_CASE'
  | 'CONFIG_SERIAL_DECIMAL'
  | 'CONFIG_SERIAL_INVALID'
  | 'CONFIG_SERIAL_MISMATCH'
  | 'CONFIG_FILE_UNREADABLE'
  | 'CONFIG_KEY_NOT_PEM'
  | 'CONFIG_KEY_ENCRYPTED'
  | 'CONFIG_KEY_NOT_RSA'
  | 'CONFIG_KEY_TOO_SHORT'
  | 'CONFIG_KEY_WRONG_KIND'
  | 'CONFIG_KEY_FORMAT_MISMATCH'
  | 'CONFIG_KEY_UNREADABLE'
  | 'CONFIG_KEY_CERTIFICATE_MISMATCH'
  | 'CONFIG_CERTS_MISSING'
  | 'CONFIG_CERTS_EXPIRED'
  | 'CONFIG_MERCHANT_KEY_AS_PLATFORM_KEY'
  | 'CONFIG_PLATFORM_ID_INVALID'
  | 'CONFIG_PLATFORM_SERIAL_MISMATCH'
  | 'CONFIG_PREFERRED_UNKNOWN'
  | 'CONFIG_APIV3_KEY_LENGTH'
  | 'CONFIG_APIV3_KEY_MISSING'
  | 'CONFIG_DECRYPTOR_MISSING'
  | 'CONFIG_SECRET_MISSING'
  | 'CONFIG_MERCHANT_MISSING'
  | 'CONFIG_MERCHANT_INVALID'
  | 'CONFIG_PFX_UNREADABLE'
  | 'CONFIG_PFX_PASSPHRASE_WRONG'

/** Mistakes in a path, a path variable or a call's options; nothing was sent. */
export type TemplateErrorCode =
  | 'TEMPLATE_MALFORMED'
  | 'TEMPLATE_VARIABLE_MISSING'
  | 'TEMPLATE_VARIABLE_INVALID'
  | 'TEMPLATE_VARIABLE_RESERVED'
  | 'PATH_UNSAFE'
  | 'OPTIONS_INVALID'
  | 'OPTIONS_UNSUPPORTED'
  | 'UPLOAD_UNREADABLE'
  | 'UPLOAD_TOO_LARGE'
  | 'UPLOAD_TYPE_REFUSED'
  | 'UPLOAD_DIGEST_MISMATCH'

/** Why a signature could not be made, or an answer was not believed. */
export type SignatureErrorCode =
  | 'SIGNER_FAILED'
  | 'SIGNATURE_HEADERS_MISSING'
  | 'SIGNATURE_TIMESTAMP_MISSING'
  | 'SIGNATURE_NONCE_MISSING'
  | 'SIGNATURE_SERIAL_MISSING'
  | 'SIGNATURE_VALUE_MISSING'
  | 'SIGNATURE_TYPE_UNSUPPORTED'
  | 'SIGNATURE_TIMESTAMP_INVALID'
  | 'SIGNATURE_CLOCK_SKEW'
  | 'SIGNATURE_KEY_UNKNOWN'
  | 'SIGNATURE_KEY_EXPIRED'
  | 'SIGNATURE_MISMATCH'
  | 'SIGNATURE_PROBE'
  | 'ANSWER_MALFORMED'

/** Why there is no valid key of WeChat Pay's, or its platform certificates could not be downloaded. */
export type KeyErrorCode =
  | 'KEYS_PUBLIC_KEY_MODE'
  | 'KEYS_APIV3_KEY_WRONG'
  | 'KEYS_ANSWER_INVALID'
  | 'KEYS_UNAVAILABLE'
  | 'KEYS_NOT_DOWNLOADABLE'
  | 'KEYS_NOT_LOADED'
  | 'KEYS_EXPIRED'

/** Why a sensitive field was not encrypted, and nothing was sent; or could not be decrypted. */
export type SensitiveErrorCode = 'SENSITIVE_INVALID' | 'SENSITIVE_TOO_LONG' | 'SENSITIVE_DECRYPTION_FAILED'

/** Why no answer arrived. */
export type NetworkErrorCode = 'NETWORK_FAILED' | 'NETWORK_TIMEOUT' | 'NETWORK_CANCELED'

/** Why a file was not delivered. Nothing is left of it. */
export type FileErrorCode =
  | 'FILE_SOURCE_INVALID'
  | 'FILE_OPTIONS_INVALID'
  | 'FILE_HOST_FOREIGN'
  | 'FILE_DIGEST_UNSUPPORTED'
  | 'FILE_DIGEST_MISMATCH'
  | 'FILE_DECRYPTION_FAILED'
  | 'FILE_GZIP_INVALID'
  | 'FILE_TRUNCATED'
  | 'FILE_TOO_LARGE'
  | 'FILE_WRITE_FAILED'

/** Why a file could not be read as a bill. */
export type BillErrorCode = 'BILL_NOT_A_BILL' | 'BILL_MALFORMED' | 'BILL_TRUNCATED' | 'BILL_UNREADABLE'

/** Why a notification cannot be read, though its signature may be right; or why it was not answered with success. */
export type NotificationErrorCode =
  | 'NOTIFICATION_ARGUMENT_INVALID'
  | 'NOTIFICATION_BODY_PARSED'
  | 'NOTIFICATION_BODY_INVALID'
  | 'NOTIFICATION_BODY_EMPTY'
  | 'NOTIFICATION_BODY_TOO_LARGE'
  | 'NOTIFICATION_BODY_NOT_UTF8'
  | 'NOTIFICATION_HEADERS_INVALID'
  | 'NOTIFICATION_CONTENT_TYPE_UNSUPPORTED'
  | 'NOTIFICATION_NOT_JSON'
  | 'NOTIFICATION_NOT_AN_OBJECT'
  | 'NOTIFICATION_FIELD_INVALID'
  | 'NOTIFICATION_RESOURCE_MISSING'
  | 'NOTIFICATION_ALGORITHM_UNSUPPORTED'
  | 'NOTIFICATION_NONCE_INVALID'
  | 'NOTIFICATION_CIPHERTEXT_INVALID'
  | 'NOTIFICATION_CIPHERTEXT_TRUNCATED'
  | 'NOTIFICATION_DECRYPTION_FAILED'
  | 'NOTIFICATION_RESOURCE_MALFORMED'
  | 'NOTIFICATION_XML_MALFORMED'
  | 'NOTIFICATION_FIELD_REPEATED'
  | 'NOTIFICATION_MERCHANT_FOREIGN'
  | 'NOTIFICATION_METHOD_REFUSED'
  | 'NOTIFICATION_BODY_INCOMPLETE'
  | 'NOTIFICATION_BODY_TIMEOUT'
  | 'NOTIFICATION_OVERDUE'
  | 'NOTIFICATION_ABANDONED'
  | 'NOTIFICATION_REPLY_MISSING'
  | 'NOTIFICATION_REPLY_INVALID'
  | 'NOTIFICATION_INBOX_FAILED'

/** Why what was given to `Rsa`, `AesGcm`, `Hash`, `Transformer` or another tool cannot be used. */
export type ArgumentErrorCode = 'ARGUMENT_INVALID' | 'ARGUMENT_UNDECRYPTABLE' | 'ARGUMENT_XML_MALFORMED'

/** An `HTTP_<status>` code stands where an answer carried no code of WeChat Pay's. */
export type ApiErrorCode = string

interface ErrorOptions {
  cause?: unknown
}

/** What every error of this package is. `code` never changes its meaning; messages may. */
export class WechatPayError extends Error {
  readonly code: string
  declare cause?: unknown

  constructor(code: string, message: string, options: ErrorOptions = {}) {
    super(message)
    this.code = code
    if (options.cause !== undefined) hide(this, { cause: options.cause })
    hide(this, { name: new.target.name })
  }

  /** What a log may hold: never a key, a signature or a value of a call. */
  toJSON(): Record<string, unknown> {
    return { name: this.name, message: this.message, ...(this as object) }
  }
}

/** What was given to `createClient` cannot work, or a key or certificate given elsewhere. */
export class WechatPayConfigError extends WechatPayError {
  declare readonly code: ConfigErrorCode

  constructor(code: ConfigErrorCode, message: string, options?: ErrorOptions) {
    super(code, message, options)
  }
}

/** What was given to one of the tools (`Rsa`, `AesGcm`, `Hash`, `Formatter`, `Transformer`, …) cannot be used. */
export class WechatPayArgumentError extends WechatPayError {
  declare readonly code: ArgumentErrorCode

  constructor(code: ArgumentErrorCode, message: string, options?: ErrorOptions) {
    super(code, message, options)
  }
}

/** A call that cannot be sent as written: its path, its path variables or its options. */
export class WechatPayTemplateError extends WechatPayError {
  declare readonly code: TemplateErrorCode
  /** The URI template of the call. */
  readonly template: string
  /** The path variable at fault, where one is. */
  declare readonly variable?: string
  /** The part of the form, or the field of its `meta`, at fault, where one is. */
  declare readonly field?: string

  constructor(
    code: TemplateErrorCode,
    message: string,
    at: ErrorOptions & { template: string; variable?: string; field?: string },
  ) {
    super(code, message, at)
    this.template = at.template
    if (at.field !== undefined) this.field = at.field
    if (at.variable !== undefined) this.variable = at.variable
  }
}

/** A signature could not be made, or an answer was not believed; its content is not handed on. */
export class WechatPaySignatureError extends WechatPayError {
  declare readonly code: SignatureErrorCode
  /** HTTP status of the answer that was refused. */
  declare readonly status?: number
  /** WeChat Pay's `Request-ID`, to quote to its support. Not verified. */
  declare readonly requestId?: string

  constructor(
    code: SignatureErrorCode,
    message: string,
    options: ErrorOptions & { status?: number; requestId?: string } = {},
  ) {
    super(code, message, options)
    if (options.status !== undefined) this.status = options.status
    if (options.requestId !== undefined) this.requestId = options.requestId
  }
}

/**
 * No valid key of WeChat Pay's is at hand, so that nothing was sent; or its platform certificates were asked for by
 * `wxpay.keys.refresh()`, and could not be downloaded.
 */
export class WechatPayKeyError extends WechatPayError {
  declare readonly code: KeyErrorCode

  constructor(code: KeyErrorCode, message: string, options?: ErrorOptions) {
    super(code, message, options)
  }
}

/**
 * A sensitive field that cannot be encrypted, so that nothing was sent; or one of an answer that cannot be decrypted,
 * though WeChat Pay carried the call out. Says which field, never what it holds.
 */
export class WechatPaySensitiveError extends WechatPayError {
  declare readonly code: SensitiveErrorCode
  /** The URI template of the call. */
  declare readonly template?: string
  /** The field as a JSON pointer, with `*` for every item of a list; or the query parameter. */
  declare readonly field?: string
  /** The answer, verified, its sensitive fields as they were received. Not printed. */
  declare readonly response?: AxiosResponse

  constructor(
    code: SensitiveErrorCode,
    message: string,
    at: ErrorOptions & { template?: string; field?: string } = {},
  ) {
    super(code, message, at)
    if (at.template !== undefined) this.template = at.template
    if (at.field !== undefined) this.field = at.field
  }
}

/** A notification that cannot be read. What it holds is not handed on; WeChat Pay sends it again where it is refused. */
export class WechatPayNotificationError extends WechatPayError {
  declare readonly code: NotificationErrorCode

  constructor(code: NotificationErrorCode, message: string, options?: ErrorOptions) {
    super(code, message, options)
  }
}

/** WeChat Pay's `detail` of a refused request. `value` is not printed: it may be a person's data. */
export interface ApiErrorDetail {
  field?: string
  issue?: string
  location?: string
  value?: unknown
  sign_information?: SignInformation
  [key: string]: unknown
}

/** What WeChat Pay believes was signed, in the answer to a refused signature. */
export interface SignInformation {
  method: string
  url: string
  truncated_sign_message: string
  sign_message_length: number
}

/** The first line in which the text that WeChat Pay checked differs from the text that was signed. */
export interface SignatureDifference {
  line: 'method' | 'url' | 'timestamp' | 'nonce' | 'body' | 'none'
  explanation: string
}

export interface ApiErrorFields {
  code: ApiErrorCode
  status: number
  apiMessage: string
  detail?: ApiErrorDetail
  requestId?: string
  internalCode?: number
  verified: boolean
  retryable: boolean
  signatureDifference?: SignatureDifference
  err_code?: string
  err_code_des?: string
}

/** WeChat Pay answered, and the answer is a refusal. Satisfies `axios.isAxiosError`. */
export class WechatPayApiError extends WechatPayError implements ApiErrorFields {
  declare readonly isAxiosError: true
  /** HTTP status. */
  readonly status: number
  /** The `message` of WeChat Pay's answer. */
  readonly apiMessage: string
  declare readonly detail?: ApiErrorDetail
  /** WeChat Pay's `Request-ID`, to quote to its support. */
  declare readonly requestId?: string
  /** The number after the last dash of the Request-ID: WeChat Pay's internal error code. */
  declare readonly internalCode?: number
  /** Whether the answer carried a valid signature of WeChat Pay. A refusal may come without one. */
  readonly verified: boolean
  /** Whether the same call, with the same parameters, may succeed later. */
  readonly retryable: boolean
  /** For `SIGN_ERROR`: where WeChat Pay's view of the signed text differs from what was signed. */
  declare readonly signatureDifference?: SignatureDifference
  /** APIv2: the `err_code` of the answer, such as `NOTENOUGH`. */
  declare readonly err_code?: string
  /** APIv2: the `err_code_des` of the answer. */
  declare readonly err_code_des?: string
  declare readonly config: InternalAxiosRequestConfig
  declare readonly request?: unknown
  declare readonly response: AxiosResponse

  constructor(message: string, fields: ApiErrorFields, response: AxiosResponse, options?: ErrorOptions) {
    super(fields.code, message, options)
    this.status = fields.status
    this.apiMessage = fields.apiMessage
    this.verified = fields.verified
    this.retryable = fields.retryable
    if (fields.detail) this.detail = fields.detail
    if (fields.requestId) this.requestId = fields.requestId
    if (fields.internalCode !== undefined) this.internalCode = fields.internalCode
    if (fields.signatureDifference) this.signatureDifference = fields.signatureDifference
    if (fields.err_code !== undefined) this.err_code = fields.err_code
    if (fields.err_code_des !== undefined) this.err_code_des = fields.err_code_des
    hide(this, { isAxiosError: true, config: response.config, request: response.request, response })
  }
}

/** No answer arrived: the connection failed, timed out or was cancelled. Satisfies `axios.isAxiosError`. */
export class WechatPayNetworkError extends WechatPayError {
  declare readonly code: NetworkErrorCode
  declare readonly isAxiosError: true
  /** Whether the request may have reached WeChat Pay. Where it is `false`, the call surely was not carried out. */
  readonly sent: boolean
  declare readonly config?: InternalAxiosRequestConfig
  declare readonly request?: unknown
  declare readonly response: undefined
  /** Set on a cancelled call, so that `axios.isCancel` recognises it. */
  declare readonly __CANCEL__?: true

  constructor(
    code: NetworkErrorCode,
    message: string,
    at: { config?: InternalAxiosRequestConfig; request?: unknown; sent: boolean },
    options?: ErrorOptions,
  ) {
    super(code, message, options)
    this.sent = at.sent
    hide(this, { isAxiosError: true, config: at.config, request: at.request, response: undefined })
    if (code === 'NETWORK_CANCELED') hide(this, { __CANCEL__: true })
  }
}

/** A file could not be downloaded, is not what WeChat Pay said it is, or cannot be read as a bill. */
export class WechatPayFileError extends WechatPayError {
  declare readonly code: FileErrorCode | BillErrorCode

  constructor(code: FileErrorCode | BillErrorCode, message: string, options?: ErrorOptions) {
    super(code, message, options)
  }
}
