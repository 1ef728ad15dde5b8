/** A name as it stands at the beginning of a line. */
export function capitalised(name: string): string {
  return `${name.slice(0, 1).toLocaleUpperCase('id')}${name.slice(1)}`;
}
