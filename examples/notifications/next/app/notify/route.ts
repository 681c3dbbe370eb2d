import { handle } from '../../../handle'

export const POST = handle
