/** An error's class says what happened, and its code what exactly. */
import { expectTypeOf } from 'expect-type'
import {
  type ConfigErrorCode,
  type NetworkErrorCode,
  type SignatureErrorCode,
  type TemplateErrorCode,
  WechatPayApiError,
  WechatPayConfigError,
  WechatPayError,
  WechatPayNetworkError,
  WechatPaySignatureError,
  WechatPayTemplateError,
} from 'wechatpay-chain'

declare const caught: unknown

// Every class is the base class, and its code one of its own.

expectTypeOf<WechatPayConfigError>().toExtend<WechatPayError>()
expectTypeOf<WechatPayTemplateError>().toExtend<WechatPayError>()
expectTypeOf<WechatPaySignatureError>().toExtend<WechatPayError>()
expectTypeOf<WechatPayApiError>().toExtend<WechatPayError>()
expectTypeOf<WechatPayNetworkError>().toExtend<WechatPayError>()
expectTypeOf<WechatPayError>().toExtend<Error>()

expectTypeOf<WechatPayConfigError['code']>().toEqualTypeOf<ConfigErrorCode>()
expectTypeOf<WechatPayTemplateError['code']>().toEqualTypeOf<TemplateErrorCode>()
expectTypeOf<WechatPaySignatureError['code']>().toEqualTypeOf<SignatureErrorCode>()
expectTypeOf<WechatPayNetworkError['code']>().toEqualTypeOf<NetworkErrorCode>()
expectTypeOf<WechatPayApiError['code']>().toEqualTypeOf<string>()
expectTypeOf<WechatPayError['code']>().toEqualTypeOf<string>()

// A code belongs to one class, so that a switch over it tells the classes apart.

type OwnError =
  | WechatPayConfigError
  | WechatPayTemplateError
  | WechatPaySignatureError
  | WechatPayNetworkError

export function codeTellsTheClass(err: OwnError): void {
  switch (err.code) {
    case 'CONFIG_SERIAL_MISSING':
      expectTypeOf(err).toEqualTypeOf<WechatPayConfigError>()
      break
    case 'TEMPLATE_VARIABLE_MISSING':
      expectTypeOf(err.variable).toEqualTypeOf<string | undefined>()
      expectTypeOf(err).toEqualTypeOf<WechatPayTemplateError>()
      break
    case 'SIGNATURE_MISMATCH':
      expectTypeOf(err.requestId).toEqualTypeOf<string | undefined>()
      expectTypeOf(err).toEqualTypeOf<WechatPaySignatureError>()
      break
    case 'NETWORK_TIMEOUT':
      expectTypeOf(err.isAxiosError).toEqualTypeOf<true>()
      expectTypeOf(err).toEqualTypeOf<WechatPayNetworkError>()
      break
    // @ts-expect-error a misspelled code would never be met
    case 'NETWORK_TIME_OUT':
      break
  }
}

export function aSwitchCanSeeAllCodes({ code }: WechatPayNetworkError): string {
  switch (code) {
    case 'NETWORK_FAILED':
    case 'NETWORK_TIMEOUT':
      return 'again'
    case 'NETWORK_CANCELED':
      return 'given up'
    default:
      expectTypeOf(code).toBeNever()
      return code
  }
}

// What was caught is narrowed by its class.

export function narrowedByClass(): void {
  if (caught instanceof WechatPayConfigError) {
    expectTypeOf(caught.code).toEqualTypeOf<ConfigErrorCode>()
    // @ts-expect-error a code of another class
    caught.code === 'NETWORK_TIMEOUT'
  } else if (caught instanceof WechatPayTemplateError) {
    expectTypeOf(caught.template).toEqualTypeOf<string>()
    // @ts-expect-error a code of another class
    caught.code === 'CONFIG_INVALID'
  } else if (caught instanceof WechatPaySignatureError) {
    expectTypeOf(caught.status).toEqualTypeOf<number | undefined>()
    // @ts-expect-error a code of another class
    caught.code === 'PATH_UNSAFE'
  } else if (caught instanceof WechatPayNetworkError) {
    expectTypeOf(caught.response).toEqualTypeOf<undefined>()
    // @ts-expect-error a code of another class
    caught.code === 'SIGNATURE_MISMATCH'
  } else if (caught instanceof WechatPayApiError) {
    expectTypeOf(caught.status).toEqualTypeOf<number>()
    expectTypeOf(caught.retryable).toEqualTypeOf<boolean>()
    expectTypeOf(caught.verified).toEqualTypeOf<boolean>()
    expectTypeOf(caught.apiMessage).toEqualTypeOf<string>()
    expectTypeOf(caught.internalCode).toEqualTypeOf<number | undefined>()
    expectTypeOf(caught.detail?.issue).toEqualTypeOf<string | undefined>()
    expectTypeOf(caught.signatureDifference?.explanation).toEqualTypeOf<string | undefined>()
    // @ts-expect-error status is a number
    caught.status === '404'
  }
}

// WeChat Pay adds codes, so that those of an answer are open.

export function codesOfAnswersAreOpen(err: WechatPayApiError): string {
  switch (err.code) {
    case 'PARAM_ERROR':
      expectTypeOf(err.code).toEqualTypeOf<'PARAM_ERROR'>()
      return err.apiMessage
    default:
      expectTypeOf(err.code).toEqualTypeOf<string>()
      return err.code
  }
}

// The base class knows its fields as well.

export function narrowedByTheBaseClass(): void {
  if (!(caught instanceof WechatPayError)) return
  expectTypeOf(caught.code).toEqualTypeOf<string>()
  expectTypeOf(caught.message).toEqualTypeOf<string>()
  expectTypeOf(caught.cause).toEqualTypeOf<unknown>()
  expectTypeOf(caught.toJSON()).toEqualTypeOf<Record<string, unknown>>()
}

export function codesAreReadOnly(err: WechatPayConfigError): void {
  // @ts-expect-error a code never changes
  err.code = 'CONFIG_INVALID'
}
