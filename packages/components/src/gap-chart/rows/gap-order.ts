/** As in the instrument, each part below the one it belongs to; or the largest gap first. */
export const gapOrders = ['instrument', 'gap'] as const;

export type GapOrder = (typeof gapOrders)[number];

/** An order as a page or a field names it; that of the instrument for anything else. */
export function readOrder(value: string | null): GapOrder {
  return gapOrders.find((order) => order === value) ?? 'instrument';
}
