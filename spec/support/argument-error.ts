import { WechatPayArgumentError } from '../../lib/errors'

/** The error of a tool that an action throws. */
export function argumentErrorOf(action: () => unknown): WechatPayArgumentError {
  try {
    action()
  } catch (error) {
    if (error instanceof WechatPayArgumentError) return error
    throw error
  }
  throw new Error('nothing was thrown')
}
