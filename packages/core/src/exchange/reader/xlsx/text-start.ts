const preserved = '<t xml:space="preserve">';

/** Where the text of a `t` begins that stands at a place, as spreadsheets write it; -1 where there is none. */
export function textStart(buffer: string, at: number): number {
  if (buffer.startsWith('<t>', at)) return at + 3;
  return buffer.startsWith(preserved, at) ? at + preserved.length : -1;
}
