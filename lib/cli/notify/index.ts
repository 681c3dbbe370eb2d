export { decrypt } from './decrypt'
export { send } from './send'
export { verify } from './verify'
