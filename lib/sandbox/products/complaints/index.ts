import type { Product } from '../product'
import { complaintNotifyUrls } from './notify-url'
import { complaintQueries } from './queries'
import { complaintReplies } from './replies'

/** 消费者投诉: what users complain of, and what merchants do about it. */
export const complaints: Product = { ...complaintNotifyUrls, ...complaintQueries, ...complaintReplies }
