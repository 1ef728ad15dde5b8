/** What spreadsheets call a column: A for 0, AA for 26. */
export function columnLetter(column: number): string {
  const rest = Math.floor(column / 26);
  const letter = String.fromCharCode(65 + (column % 26));
  return rest === 0 ? letter : columnLetter(rest - 1) + letter;
}
