import { createPrivateKey, createSecretKey } from 'node:crypto'
import { createClient, createFileKeyStore } from '../../lib'

/**
 * Calls once in a process of its own, and prints the ids of the keys that it has then. Takes one argument, as JSON: the
 * address to call, a folder to share certificates in, and the keys to call with.
 */
const { url, folder, privateKey, certificate, apiv3Key } = JSON.parse(process.argv[2] as string)

const wxpay = createClient({
  mchid: '1900000001',
  privateKey: createPrivateKey(privateKey),
  certificate,
  apiv3Key: createSecretKey(Buffer.from(apiv3Key)),
  certificates: { store: createFileKeyStore(folder) },
  axios: { baseURL: url, proxy: false },
})

wxpay
  .chain('v3/anything')
  .get()
  .then(() => console.log(JSON.stringify(wxpay.keys.list().map(({ id }) => id))))
