import type { AxiosStatic, CreateAxiosDefaults } from 'axios'
import { type Contender, checkAnswer, createBody, PATH, requireFromRoot } from './target'

/** The axios that this client uses, without any signature. */
function bareAxios(config: CreateAxiosDefaults): Contender {
  return (target) => {
    const axios = requireFromRoot(target, 'axios') as AxiosStatic
    const http = axios.create({ baseURL: target.baseURL, proxy: false, ...config })
    const body = createBody(target)
    return async () => checkAnswer((await http.post(PATH, body)).data)
  }
}

export const axiosDefault = bareAxios({})

/** Follows no redirects, which spares axios a layer; this client does the same. */
export const axiosDirect = bareAxios({ maxRedirects: 0 })
