import { AES_256_ECB, AES_256_GCM, AES_KEY_LENGTH, AES_TAG_LENGTH } from '../crypto/aes'

/** The constants of {@link AesGcm} and {@link AesEcb}, as PHP's `WeChatPay\Crypto\AesInterface` has them. */
export abstract class AesInterface {
  /** Length of a block, and so of what PKCS#7 pads to, in bytes. */
  static readonly BLOCK_SIZE = 16
  /** Length of a key, in bytes. */
  static readonly KEY_LENGTH_BYTE = AES_KEY_LENGTH
  /** Length of the authentication tag that ends a ciphertext of AES-256-GCM, in bytes. */
  static readonly AUTH_TAG_LENGTH_BYTE = AES_TAG_LENGTH
  static readonly ALGO_AES_256_GCM = AES_256_GCM
  static readonly ALGO_AES_256_ECB = AES_256_ECB
}
