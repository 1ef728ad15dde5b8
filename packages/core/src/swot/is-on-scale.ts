/** Whether a rating is a number within its scale, both ends included. */
export function isOnScale(
  rating: number,
  { lowest, highest }: { readonly lowest: number; readonly highest: number },
): boolean {
  return Number.isFinite(rating) && rating >= lowest && rating <= highest;
}
