/** Rupiah come out of the database as digits. Beyond 2^53 the check of the document refuses the number. */
export function wholeNumber(digits: string | null): number | undefined {
  return digits === null ? undefined : Number(digits);
}
