/**
 * A weighted mean of values that lie between two ends. A mean lies between them too, but its floating-point
 * quotient may miss by a last bit: three fives that weigh 0.3 each come to 5.000000000000001. `null` where the
 * denominator is 0: nothing was rated, which is not a rating of 0.
 */
export function meanWithin(
  numerator: number,
  denominator: number,
  lowest: number,
  highest: number,
): number | null {
  if (!(denominator > 0)) return null;
  const mean = numerator / denominator;
  return mean < lowest ? lowest : mean > highest ? highest : mean;
}
