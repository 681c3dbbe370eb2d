import Ajv2020 from 'ajv/dist/2020'
import addFormats from 'ajv-formats'

/** Compiles schemas of the catalogue. */
export const ajv = addFormats(new Ajv2020({ strict: false, logger: false }))
  .addFormat('numeric', /^\d+$/)
  .addFormat('yyyyMMddHHmmss', /^\d{14}$/)
  .addFormat('uint32', isUnsigned)
  .addFormat('uint64', isUnsigned)

function isUnsigned(value: unknown): boolean {
  return Number.isInteger(value) && (value as number) >= 0
}
