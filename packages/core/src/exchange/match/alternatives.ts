const or = /\s*\/\s*|\s+(?:atau|or)\s+/i;

/**
 * The names of a header that gives several: what stands between slashes, or is joined by *atau*. None where it gives
 * but one.
 *
 * @example
 * alternatives('Bidang/Dimensi'); // ['Bidang', 'Dimensi']
 */
export function alternatives(header: string): readonly string[] {
  const names = header.split(or).filter((name) => name.trim() !== '');
  return names.length > 1 ? names : [];
}
