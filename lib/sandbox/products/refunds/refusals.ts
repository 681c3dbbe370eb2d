import { Refusal } from '../../refusal'

export const refundNotExist = () => new Refusal(404, 'RESOURCE_NOT_EXISTS', '退款单不存在')
