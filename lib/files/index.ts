export { parseBill } from './bill/parse'
export { requestBill } from './bill/request'
export { download } from './download'
