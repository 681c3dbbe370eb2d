import { AxiosHeaders, type AxiosRequestConfig } from 'axios'

type Headers = AxiosRequestConfig['headers']

/** A copy of a call's headers with one more, whatever the case of the names. */
export function withHeader(headers: Headers, name: string, value: string): Headers {
  if (headers === undefined) return { [name]: value }
  return { ...new AxiosHeaders(headers as never).set(name, value, true) }
}
