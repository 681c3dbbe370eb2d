/** The merchant that gets the money: numbers of orders are its own. */
export function payeeOf({ mchid, sub_mchid }: { mchid: string; sub_mchid?: string }): string {
  return sub_mchid ?? mchid
}
