import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto'

/**
 * RSA keys that everybody knows, so that a sandbox starts at once and two runs give the same serial numbers. They are
 * worth nothing: no merchant, no WeChat Pay and no server has them. `createIdentity` makes others.
 */
const KEYS = {
  merchant: [
    'MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC4fhdSnm3ggTKOs8kt0BS9jO1KhZ1xj2Tu//9oRg/MGNSQwazb',
    '+BrczU1G/7Nkfx4Fm4XtYvdcrK3vCCiuHZYaovKensfTaxYAC+L6eKLqX+NTRmn7YCokJYzS9UgnyYKp2cu2MOKZaC38Qa1tn69M',
    'aPPzNW4tnzIDvL9Ntv5gnUWrgVGYwuCLsN00u+lAJmE9uz5NKyirjkWJIGehW0h3YBRJ49OVcfYT1fnZvVdJdkRANJYcUHEM+7ZF',
    'g2AhzmVHGVp43/TqyK195Fx7igiM4VmmyJGt7tGHWK8RoY7aos9bthD3iAyxP50kA/9m3uKJLHMXdhxg0X/g4vnnrU2RAgMBAAEC',
    'ggEAAnrjQfbPYKExEiImP6YFfhSJx8h3+6+EkzaJQZsmluT6SCn2VYPU3G3aK7J/7pjXIGgIxoLaClqhzL9Ot2m+RD6I1CtaG8/t',
    'F0LAML2Ii0rgdhSuzeX2sZphWJS4AwXRR4qj2V+yLHez7xfGSakfHYXEeNU8g+Yqdyeff4gOjHkLnFoXcZokrEDGUshp3ms6oZnm',
    '6jLwrn0t+0yVXtU7utrWvgsv30gMt5b2Hb2f85N7t3/0wZwoqvIJnpjIXMrSyTWz710llARaz/VJS9dpZpM29j2RnN8iepfKiYx1',
    'rSk1ThNfa9ZU/CGak6woi0slOpsWX40Hbssv7zqoGolrvQKBgQDuCuEshOWKpB6ygTWya9Uz61ZRJX47ys8lZCqfkh1ztLBRYUp4',
    'gVBLodKAmT5Eh9Va/ElR6Wv3MxBZT6eKATCrhCyqxduWQKnYQVveiTCmiig36jxWeggvnOj1ImXg9EmsrK+VgjXE+cFgU3PZTCQn',
    'xxQlcfgaZkZBMJuXE2OJTQKBgQDGaQuChHl8R2aEW1rcCWt0NU5eRqiRdM0RrI8kWgLN0ftYUu2OzImyNgjr992YwDHQwwvqfMrI',
    'txNA7r3K2h1ej3zGbMU8pr7Pi46lVjsJ5phgk1yIKM54rcb9Z1hhxv+V2FlmOw7SxeXIylpQcDZfxXGeVHC+m4iVRkz0rjATVQKB',
    'gQCZK1L8zH7PGQ/PmKiuqAhGIjYmfNOfMb7ctnleuCxPWYLiupGqvLqoD/ZdXT3d5vF4XEHpfSNFqwvoDAMoH9/rXV9Ie4vyQKWJ',
    'S3UL2ob9goSihgxRMLC3wmV75qhbeZU2kN9ieqiSmIq/qrMurXnORqFF/vHAOvMV22siaQ1xOQKBgHaod+O0ilsS8HKTmAEj+Qlk',
    'n9ut8j4bVlENnAWndynUPLcT0VKnbGoR+r/0WqhxuNka7NNtknD7XB5nKUZZr1rQAVVB06t0JYVF9ydWLLS9HcAUITClBuYRN4Jw',
    '/eBr/IqG+uAyzaisBcJRkjWtBje8gzinU04LAmITyw5B5iqJAoGAFejuPf+aJUfaha+bBh/4LpXJCEvufbCVnN2x12V+dN1wEI+S',
    'V45ZzUK9xKMpEUP0tNEL39m5klQjAlblTsk94KQD4r/WOvtgaSqbU6GwQ4P+Nprye6KoGwaLqXivHUzguQ/iAsR4Gcqsyov+1cos',
    'LjkyqHl7QxrgT4xfwXygZOk=',
  ],
  platform: [
    'MIIEvgIBADANBgkqhkiG9w0BAQEFAASCBKgwggSkAgEAAoIBAQCZ0CK+F7qpRXrvO4NGFRpDTw8s8Ar09pCj1yNpv1fj+vvH0t7+',
    'C9j3l0r00ldNw8XdIQYXvrJZ58QiBbt34JInhXiJXltIup9omzQROVJMqe7y5440ptr3LS+8nKL7sYgaKio8blu2E6UCaxIXUV2o',
    '7U0fzBLuBZ4EMUBJZAx+lmLNosBOPBdvMdjHFVAHE4Z+ptRgxu8JNA7JaBExW0ejPrCWkA19wzTjzt8JvbaKZuNN0z75vhaPDi9Y',
    'SUpaoqCS9BLq8DbAyuOgLppvSnsFSVhgnoH+LF2e9WSiS/PIlzrvgVhpxDZcUcvWL6SbdkthT9EdCjpPJLDa/568y3MbAgMBAAEC',
    'ggEALQ5Mlw2BZsNNExYGSrm0w0G96sZ4FzDAxtWm8HuV5djn9y1cl+Nlj4VYdiXFYCi4ZaGeVMdOHErpZ6PxOdjlR0FwQSEMMV5F',
    'gtFv65m0c3OV5L6Sp/a2jpBEewYRMhRbj3qJe8FCCTBw9ifiGUWC35B/tpBDfUjU9Fpu//CYPl4f2K6LohBGO/+V3OcuzQVV96+0',
    'CglNQlK/b8F+BH15D0kX10odbb5dHwMuWewjnaT2CfCXTUWgaJACmUFmJUX7iuPzbo6W91oAzSqbJmgyY+/q7P/NixNJO1nmcx91',
    'BxYZXT5bvDRH50tSfJCl0upy3dM+sfbRPmef88xe3vsXkQKBgQDI3yLWymnQfgxC/RE6C1QhRmyNFO9mFwjsmWjpQkAeUlvRNA7u',
    'k1oFLzURvURbHDivttBSbR1ie/h5Yl2OuCe7TbqVzKcY1NQhNEZbkGB+Prq/WiFCVUwsiPMQnE4QCQLgrGN8mCS6fgfu4so7LNoB',
    'HcBK2DBJe3b3zR92ULbvywKBgQDEBsA8gRh5wh+DSXBIrjxYW5A06SGWWkuYJI5grn9wwVGeYLzyFcXLJbmN+BcA+0O1Y1s2WPEl',
    'Esris/ITOUqUEyowajVjKH+1ZcY5PkFQl2ZtfMnMTmf/qF+AxNgyMPqvwxcf7vyRYHSvVvQ39UcaFlpv8y43MW0HmUoaTxp/8QKB',
    'gQDFMZCRDdq9C9DbvnY35kEr/We5RHEUZs6i/qNoQlqRqcZrZNC30z4PUt2lUYmWa+kWTsDJ+kZblVpDR5aS8iRHEzJ1tpffn6e0',
    'BQ6A+wZPSSOpkECQTw5dtf/wMZHM2hvSFkoAWZfM4MbG9CsV1p0ZdWx9zSfyK1uKPvuA+hHs6wKBgQCQNXs0x7AO2u298sfk4DFK',
    'u0mSczOfXZwhODt6CsV8WOvHfNljqvrQ4Vbph2q88Rw1k/tlNvdoU7PoJYNf+xTPbG3sIiZWZVPWSiISuKbqOAdFYrk+USwXG3Hu',
    '1GFMQ1YY+YfImVM7S99roqeVhx8gpPMxSpBkUDsqjO3D/w+6sQKBgEhkOLQ1tGAfWMbaQMHLfxFzsEOU4o6GzHZYLcmkoUyZSjtP',
    'nJcLMYEAfQamwOGj2t1uKjFIfqRKBy+P8YpY6Zbd2ev36xl9mMwl62e32FpyLxnsvBLtqg6E4VAQnTEBaXGce35d++fy+u/1cNy3',
    'qv3nVAfKHDEiawnrW1mu/DFb',
  ],
}

/** Self-signed certificates of these keys (X.509, DER), from 2000 to 2049. Making them takes longer than a sandbox may need to start. */
const CERTIFICATES = {
  merchant: [
    'MIICtjCCAZ6gAwIBAgIUQAAAAAAAAAAAAAAAAAAAAAAAAAEwDQYJKoZIhvcNAQELBQAwFTETMBEGA1UEAxMKMTkwMDAwMDAwMTAe',
    'Fw0wMDAxMDEwMDAwMDBaFw00OTEyMzEwMDAwMDBaMBUxEzARBgNVBAMTCjE5MDAwMDAwMDEwggEiMA0GCSqGSIb3DQEBAQUAA4IB',
    'DwAwggEKAoIBAQC4fhdSnm3ggTKOs8kt0BS9jO1KhZ1xj2Tu//9oRg/MGNSQwazb+BrczU1G/7Nkfx4Fm4XtYvdcrK3vCCiuHZYa',
    'ovKensfTaxYAC+L6eKLqX+NTRmn7YCokJYzS9UgnyYKp2cu2MOKZaC38Qa1tn69MaPPzNW4tnzIDvL9Ntv5gnUWrgVGYwuCLsN00',
    'u+lAJmE9uz5NKyirjkWJIGehW0h3YBRJ49OVcfYT1fnZvVdJdkRANJYcUHEM+7ZFg2AhzmVHGVp43/TqyK195Fx7igiM4VmmyJGt',
    '7tGHWK8RoY7aos9bthD3iAyxP50kA/9m3uKJLHMXdhxg0X/g4vnnrU2RAgMBAAEwDQYJKoZIhvcNAQELBQADggEBAJZ84U6pP3oi',
    'm22C8KxsEeMIC8wyM0prDiFeIroC6s/SPKG5ExM+hTELSDIvw53Bv0nNrbcAyv0T1/LRY/V8jWj8aGpPbUiXvU5mIrh7YivRMQlh',
    'WkWPgu+pQUqmkZ0n7nvjmIQYV5yWTNQsonRYusLOziqNoKZ3s0WDaa9+rvmdG873xL4zjzIGgztD2pQtsg0qaKLjgGyVxf5+zyMz',
    'ZP78O9iN2AItYBYWsuvh7gneL/OXIi6kaU/8mexv3Sn2Vsf78VzNg6eBan1xcCYHowPvRIKuExRNNyLqqI4+2ImZcBmPffaHYH7z',
    '/iR5vaYhrSTnKFSws4syw2YPQ0io+H8=',
  ],
  platform: [
    'MIICxjCCAa6gAwIBAgIUQAAAAAAAAAAAAAAAAAAAAAAAAAIwDQYJKoZIhvcNAQELBQAwHTEbMBkGA1UEAxMSV2VDaGF0IFBheSBz',
    'YW5kYm94MB4XDTAwMDEwMTAwMDAwMFoXDTQ5MTIzMTAwMDAwMFowHTEbMBkGA1UEAxMSV2VDaGF0IFBheSBzYW5kYm94MIIBIjAN',
    'BgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAmdAivhe6qUV67zuDRhUaQ08PLPAK9PaQo9cjab9X4/r7x9Le/gvY95dK9NJXTcPF',
    '3SEGF76yWefEIgW7d+CSJ4V4iV5bSLqfaJs0ETlSTKnu8ueONKba9y0vvJyi+7GIGioqPG5bthOlAmsSF1FdqO1NH8wS7gWeBDFA',
    'SWQMfpZizaLATjwXbzHYxxVQBxOGfqbUYMbvCTQOyWgRMVtHoz6wlpANfcM0487fCb22imbjTdM++b4Wjw4vWElKWqKgkvQS6vA2',
    'wMrjoC6ab0p7BUlYYJ6B/ixdnvVkokvzyJc674FYacQ2XFHL1i+km3ZLYU/RHQo6TySw2v+evMtzGwIDAQABMA0GCSqGSIb3DQEB',
    'CwUAA4IBAQBjqz6GlB0hUvlJdTRDTfjm9kDnBKkAG0AQA2q7wry+JQ6H2Rss0+3Ykj/sBRPS+38QJKICxuh+3POWdn+/GCvvnhU/',
    'dg6WmDzGSjvUGrcl38BjQ6APUjv9XZpaBmB1wTfirrcyxc0ZyQ4R4pNvp+XlTqIdHj/I8///q0fuQc7snAwdysraksCUUy+bEIlH',
    '2Px/ICoX1xzzK+GS3C9OF/qyZeoruqRptQ19ezV8JVWw3iREKTZHoRujpLxnSJOb8qWsDIAEv3eEO9cXGvWfmkwFIG7Ko7kI/jw1',
    'Vtj7HM3SUdKkXgLF8YU3G6m8Wp5Gj/WUIXRtqLKvEWixS7JwNuj0',
  ],
}

type Owner = keyof typeof KEYS

/** PKCS#8. */
export function throwAwayKey(owner: Owner): KeyObject {
  return createPrivateKey({ key: Buffer.from(KEYS[owner].join(''), 'base64'), type: 'pkcs8', format: 'der' })
}

export function throwAwayCertificate(owner: Owner): X509Certificate {
  return new X509Certificate(Buffer.from(CERTIFICATES[owner].join(''), 'base64'))
}
