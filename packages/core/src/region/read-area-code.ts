/**
 * The *kode wilayah* of Kemendagri as it is written, from what somebody typed: points may be missing or wrong, as in
 * the first digits of a NIK. A province has 2 digits, a kabupaten or kota 4, a kecamatan 6, a desa or kelurahan 10;
 * anything else is none (`null`). Whether there is such a place isn't looked up.
 *
 * @example
 * readAreaCode('327801'); // '32.78.01'
 * readAreaCode(' 32.78.01.1001 '); // '32.78.01.1001'
 * readAreaCode('Cihideung'); // null
 */
export function readAreaCode(typed: string): string | null {
  if (!/^[\d.\s]+$/.test(typed)) return null;
  const digits = typed.replaceAll(/\D/g, '');
  const [, province, ...below] = /^(\d{2})(?:(\d{2})(?:(\d{2})(\d{4})?)?)?$/.exec(digits) ?? [];
  return province === undefined ? null : [province, ...below].filter(Boolean).join('.');
}
