/** Uploads: a form with a file, and what the client does not fill in itself. */
import { Readable } from 'node:stream'
import type { WechatPay } from 'wechatpay-chain'

declare const wxpay: WechatPay

const { upload } = wxpay.v3.merchant.media
const file = new Uint8Array([0x89, 0x50, 0x4e, 0x47])

// A file is given in whatever form the caller has it; its name and digest are filled in.

upload.post({ form: { file } })
upload.post({ form: { file: '/etc/hosts' } })
upload.post({ form: { file: new URL('file:///etc/hosts') } })
upload.post({ form: { file: Buffer.from('') } })
upload.post({ form: { file: new Blob([]) } })
upload.post({ form: { file: Readable.from([file]) } })
upload.post({ form: { file }, onUploadProgress: ({ loaded }) => loaded })
upload.post({ form: { file, meta: { filename: 'shop.png' } } })
upload.post({ form: { file, meta: JSON.stringify({ filename: 'shop.png' }) } })

// @ts-expect-error the file is missing
upload.post({ form: {} })
// @ts-expect-error the form is missing
upload.post()
// @ts-expect-error a form is no JSON
upload.post({ json: { file } })
upload.post({
  // @ts-expect-error a file is not a number
  form: { file: 1 },
})
upload.post({
  form: {
    file,
    // @ts-expect-error a misspelled field of meta
    meta: { file_name: 'shop.png' },
  },
})

// Where a form has more than the file, the rest is asked for.

const { subMchid } = wxpay.v3.mchManage.submissionFiles
subMchid._sub_mchid_.upload.post({
  sub_mchid: '1900000109',
  form: { submission_file: file, item_id: 1, manage_record_id: 'A' },
})
// @ts-expect-error item_id is missing
subMchid._sub_mchid_.upload.post({ sub_mchid: '1', form: { submission_file: file, manage_record_id: 'A' } })
// @ts-expect-error so is the variable of the path
subMchid._sub_mchid_.upload.post({ form: { submission_file: file, item_id: 1, manage_record_id: 'A' } })

wxpay.v3.marketing.shoppingReceipt.shoppingreceipts.post({
  form: { file, meta: { transaction_id: '1', openid: 'o' } },
})
wxpay.v3.marketing.shoppingReceipt.shoppingreceipts.post({
  form: {
    file,
    // @ts-expect-error openid is missing
    meta: { transaction_id: '1' },
  },
})
