import type { AxiosRequestConfig } from 'axios'
import type { OperationFacts } from '../operation'

/** A form as a caller gave it; its files are read when the call is sent. */
export class FormInput {
  constructor(
    readonly form: unknown,
    readonly facts: OperationFacts['upload'],
    readonly template: string,
    readonly signal: AbortSignal | undefined,
  ) {}
}

/** Loads what writes forms only once one is sent: most programs upload nothing. */
const load = () => require('./upload/attach') as typeof import('./upload/attach')

/** Reads a form and makes it the body of its call. */
export async function attachForm(config: AxiosRequestConfig, input: FormInput): Promise<void> {
  await load().attachForm(config, input)
}
