/** A sentence: it begins with a capital and ends with a full stop. */
export function sentence(text: string): string {
  const whole = text.trim();
  const first = whole.charAt(0).toLocaleUpperCase('id') + whole.slice(1);
  return /[.!?…”]$/.test(first) ? first : `${first}.`;
}
