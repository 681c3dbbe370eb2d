/** What is said of each mistake: what was signed or sent, and what is right. */
const MISTAKES = {
  AUTHORIZATION_MISSING: {
    en: 'The request has no Authorization header.',
    zh: '请求缺少Authorization头。',
  },
  AUTHORIZATION_SCHEME: {
    en: 'The Authorization header must begin with WECHATPAY2-SHA256-RSA2048 and a space.',
    zh: 'Authorization头应以“WECHATPAY2-SHA256-RSA2048”和一个空格开头。',
  },
  AUTHORIZATION_FIELD_MISSING: {
    en: 'The Authorization header lacks a field; each is written as name="value", joined by commas.',
    zh: 'Authorization头缺少字段；每个字段写作 名称="值"，以逗号分隔。',
  },
  MCHID_UNKNOWN: {
    en: 'The mchid is not that of this sandbox: take the one of its configuration.',
    zh: 'mchid不是本沙箱的商户号，请使用沙箱配置中的商户号。',
  },
  SERIAL_OF_PLATFORM: {
    en: 'serial_no is the platform’s; what belongs there is the serial number of the merchant certificate.',
    zh: 'serial_no是微信支付平台的，应为商户API证书的序列号。',
  },
  SERIAL_SPELLING: {
    en: 'serial_no is the right number in another spelling: it is written as upper-case hex without separators.',
    zh: 'serial_no数值正确但写法有误，应为不含分隔符的大写十六进制。',
  },
  SERIAL_UNKNOWN: {
    en: 'serial_no is the number of another certificate than the merchant’s.',
    zh: 'serial_no不是该商户API证书的序列号。',
  },
  TIMESTAMP_MILLISECONDS: {
    en: 'The timestamp is in milliseconds; WeChat Pay wants seconds.',
    zh: 'timestamp以毫秒为单位，应为秒。',
  },
  TIMESTAMP_EXPIRED: {
    en: 'The timestamp is more than 300 seconds away from the time now: set the clock, and sign each attempt anew.',
    zh: 'timestamp与当前时间相差超过300秒，请校准时钟，且每次请求都重新签名。',
  },
  TIMESTAMP_INVALID: { en: 'The timestamp is no number of seconds.', zh: 'timestamp不是以秒计的整数。' },
  SIGNATURE_NOT_BASE64: {
    en: 'The signature is not in base64 (hex, base64url or cut off): 256 bytes make 344 characters of base64.',
    zh: '签名不是完整的标准Base64（可能是十六进制、base64url或被截断）：256字节应为344个字符。',
  },
  KEY_OTHER: {
    en: 'The signature was made with another private key than that of the merchant certificate serial_no names.',
    zh: '签名所用的私钥与serial_no所指的商户API证书不匹配。',
  },
  KEY_OF_PLATFORM: {
    en: 'The signature was made with the platform’s private key; the merchant signs with its own.',
    zh: '签名使用了平台的私钥，应使用商户API证书的私钥。',
  },
  PADDING_PSS: {
    en: 'The signature is RSASSA-PSS; WeChat Pay wants RSASSA-PKCS1-v1_5.',
    zh: '签名采用RSASSA-PSS填充，应为RSASSA-PKCS1-v1_5。',
  },
  DIGEST_OTHER: {
    en: 'The key is right, but the digest is not SHA-256: sign with SHA256withRSA.',
    zh: '私钥正确，但摘要算法不是SHA-256，应使用SHA256withRSA。',
  },
  DIGESTED_TWICE: {
    en: 'The text was hashed before it was given to a signer that hashes itself.',
    zh: '签名串先做了一次哈希，又被签名函数再次哈希。',
  },
  METHOD_CASE: {
    en: 'The method was signed in another case; it is signed in capitals.',
    zh: '签名串中的请求方法大小写有误，应为大写。',
  },
  METHOD_OTHER: {
    en: 'Another method was signed than was sent.',
    zh: '签名串中的请求方法与实际发送的不同。',
  },
  URL_WITH_HOST: {
    en: 'The whole URL was signed; only the path with its query is.',
    zh: '签名串使用了完整的URL，应只含路径和查询参数。',
  },
  URL_WITHOUT_QUERY: {
    en: 'The query was left out of what was signed.',
    zh: '签名串缺少查询参数（?及其后的部分）。',
  },
  URL_DECODED: {
    en: 'The path or query was signed decoded; it is signed exactly as it is sent, percent-encoded.',
    zh: '签名串中的路径或查询参数被解码，应与实际发送的（百分号编码后的）完全一致。',
  },
  URL_ENCODED_OTHERWISE: {
    en: 'The path or query was percent-encoded otherwise when it was signed than when it was sent.',
    zh: '签名串中的路径或查询参数与实际发送的百分号编码方式不同。',
  },
  URL_PREFIX: {
    en: 'The path was signed without its beginning, such as /v3, or its first slash.',
    zh: '签名串中的路径缺少开头部分（如/v3或首个斜杠）。',
  },
  URL_TRAILING: {
    en: 'A slash or question mark at the end of the path was signed but not sent, or the other way round.',
    zh: '签名串与实际发送的路径在末尾的斜杠或问号上不一致。',
  },
  QUERY_ORDER: {
    en: 'The query’s parameters were signed in another order than they were sent.',
    zh: '签名串中查询参数的顺序与实际发送的不同。',
  },
  QUERY_AS_BODY: {
    en: 'The query was signed as if it were the body.',
    zh: '查询参数被当作请求体参与签名。',
  },
  TIME_TAKEN_TWICE: {
    en: 'Another timestamp was signed than stands in the header: take the time once for both.',
    zh: '签名串与Authorization头中的timestamp不同，应只取一次时间。',
  },
  BODY_LEFT_OUT: {
    en: 'An empty body was signed, but one was sent.',
    zh: '签名串中的请求体为空，但实际发送了请求体。',
  },
  BODY_INVENTED: {
    en: 'No body was sent, but one was signed: without a body the last line is empty.',
    zh: '没有发送请求体，签名串中却有；没有请求体时最后一行应为空。',
  },
  BODY_REFORMATTED: {
    en: 'The body was serialised once to be signed and once more, with other white space, to be sent: send the very text that was signed.',
    zh: '请求体在签名后被重新序列化（空白不同），应发送与签名完全相同的文本。',
  },
  BODY_KEY_ORDER: {
    en: 'The body’s keys were signed in another order than they were sent: send the very text that was signed.',
    zh: '请求体的键顺序与签名时不同，应发送与签名完全相同的文本。',
  },
  BODY_ESCAPED: {
    en: 'Characters of the body (Chinese, slashes or < > &) were escaped otherwise when it was signed than when it was sent.',
    zh: '请求体中的字符（中文、斜杠或< > &）在签名与发送时转义方式不同。',
  },
  BODY_ENCODING: {
    en: 'The body was signed in another character set than UTF-8, in which it was sent.',
    zh: '签名时请求体的字符编码不是UTF-8，与实际发送的不同。',
  },
  BODY_WHITE_SPACE: {
    en: 'White space or a line feed around the body was signed but not sent, or the other way round.',
    zh: '请求体首尾的空白或换行在签名与发送时不一致。',
  },
  BODY_FORM: {
    en: 'The whole multipart body was signed; of an upload only the JSON of its part meta is.',
    zh: '签名串使用了整个multipart请求体，文件上传只应签名meta部分的JSON。',
  },
  LINE_FEED_MISSING: {
    en: 'The last line was not ended by a line feed: each of the five lines is, the last one too.',
    zh: '签名串末尾缺少换行符：五行中的每一行都以\\n结尾，包括最后一行。',
  },
  LINE_FEED_OTHER: {
    en: 'The lines were not ended by a single line feed each (\\n, one byte).',
    zh: '签名串的换行符有误，每行应以单个\\n（一个字节）结尾。',
  },
  LINES_ORDER: {
    en: 'Timestamp and nonce were signed in each other’s place.',
    zh: '签名串中timestamp与nonce_str的顺序颠倒。',
  },
  TEXT_UNKNOWN: {
    en: 'The key and SHA-256 are right, but another text was signed than the five lines below; often the nonce or the time was taken twice.',
    zh: '私钥与SHA-256均正确，但签名的文本与下列五行不同；常见原因是随机串或时间取了两次。',
  },
  V2_TYPE: {
    en: 'The fields were signed with the other algorithm than sign_type says.',
    zh: '签名算法与sign_type不一致。',
  },
  V2_KEY_OF_V3: {
    en: 'The fields were signed with the APIv3 key; APIv2 has a key of its own.',
    zh: '签名使用了APIv3密钥，APIv2有单独的密钥。',
  },
  V2_KEY_MISSING: {
    en: 'The key was not appended as &key=…, or not in that spelling.',
    zh: '签名串末尾没有以“&key=密钥”的形式附加密钥。',
  },
  V2_NOT_SORTED: {
    en: 'The fields were signed in the order in which they were sent; they are sorted by name.',
    zh: '签名串未按字段名的字典序排序。',
  },
  V2_EMPTY_SIGNED: {
    en: 'Fields without a value were signed; they are left out.',
    zh: '值为空的字段不应参与签名。',
  },
  V2_ENCODED: {
    en: 'The values were percent-encoded when they were signed; they are signed as they are.',
    zh: '签名时对字段值做了URL编码，应使用原值。',
  },
  V2_UNKNOWN: {
    en: 'The signature fits no text that was tried: compare the one below with yours, and the APIv2 key.',
    zh: '签名与已尝试的各种文本均不符，请对照下列签名串，并检查APIv2密钥。',
  },
  V2_SIGN_MISSING: { en: 'The field sign is missing or empty.', zh: '缺少sign字段或其值为空。' },
} as const

/** The name of a mistake; it stays the same. */
export type Mistake = keyof typeof MISTAKES

/** Where two texts first differ. */
export interface Difference {
  /** Which line, from 1. */
  line: number
  /** What stands in that line: `method`, `url`, `timestamp`, `nonce`, `body`. */
  part: string
  /** Which character of it, from 1. */
  column: number
  /** What the sandbox has there, and what the client signed: the beginnings. */
  expected: string
  signed: string
}

/** Why a signature was refused. */
export interface Explanation {
  mistake: Mistake
  en: string
  zh: string
  /** The text that the signature is good for, where it was found. */
  signed?: string
  /** Where that first differs from the text that the sandbox checked. */
  difference?: Difference
}

/** @param mistakes - one, or several made at once */
export function explanationOf(
  mistakes: Mistake | readonly Mistake[],
  more: Pick<Explanation, 'signed' | 'difference'> = {},
): Explanation {
  const all = typeof mistakes === 'string' ? [mistakes] : mistakes
  const [mistake] = all as [Mistake]
  const say = (language: 'en' | 'zh') => all.map((name) => MISTAKES[name][language])
  return { mistake, en: say('en').join(' '), zh: say('zh').join(''), ...more }
}
