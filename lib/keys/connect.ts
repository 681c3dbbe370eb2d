import type { AxiosInstance } from 'axios'
import { CertificateSource } from './certificate-source'
import { type Reading, readCertificates } from './certificates'
import { downloadCertificates } from './download'
import type { KeyRing } from './key-ring'
import type { DownloadSettings } from './read-keys'
import { SharedAnswer } from './shared-answer'

/** Where a ring's certificates come from: WeChat Pay, and what other processes fetched from there. */
export function connectSource(
  http: AxiosInstance,
  ring: KeyRing,
  { apiv3Key, mchid, path, store, minInterval }: DownloadSettings,
): CertificateSource {
  const known: Reading['known'] = (id) => ring.get(id)
  const shared =
    store &&
    new SharedAnswer({
      store,
      name: `wechatpay-chain:${mchid}:${path}`,
      minInterval,
      read: (answer, received) => readCertificates(answer, { apiv3Key, known, received, now: Date.now() }),
    })
  return new CertificateSource({
    download: () =>
      downloadCertificates({ http, path, apiv3Key, known, serial: ring.newestCertificate()?.id }),
    shared,
    isKnown: (id) => known(id) !== undefined,
    minInterval,
  })
}
