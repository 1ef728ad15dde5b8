/** Rupiah go into a 64-bit column, which Strapi writes and reads as digits. */
export function digits(amount: number): string;
export function digits(amount: number | undefined): string | undefined;
export function digits(amount: number | undefined): string | undefined {
  return amount === undefined ? undefined : String(amount);
}
