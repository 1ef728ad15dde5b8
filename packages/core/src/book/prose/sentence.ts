/** A count before a noun: Indonesian begins no sentence with a figure. */
const count = /^\d[\d.]* \p{Ll}/u;

/** A sentence: it begins with a capital and ends with a full stop. */
export function sentence(text: string): string {
  const whole = count.test(text.trim()) ? `sebanyak ${text.trim()}` : text.trim();
  const first = whole.charAt(0).toLocaleUpperCase('id') + whole.slice(1);
  return /[.!?…”]$/.test(first) ? first : `${first}.`;
}
