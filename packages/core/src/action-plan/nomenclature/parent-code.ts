/**
 * The code one level up: of a subkegiatan its kegiatan, of a kegiatan its program; `null` for a program, which is
 * the highest level. The text must be a code.
 *
 * @example
 * parentCode('2.16.03.2.02.0014'); // '2.16.03.2.02'
 * parentCode('2.16.03'); // null
 */
export function parentCode(code: string): string | null {
  const parts = code.split('.');
  if (parts.length > 5) return parts.slice(0, 5).join('.');
  return parts.length > 3 ? parts.slice(0, 3).join('.') : null;
}
