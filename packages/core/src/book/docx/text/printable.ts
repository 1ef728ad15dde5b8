/** What XML has no way to write: most control characters, halves of a pair, and two code points that are none. */
// eslint-disable-next-line no-control-regex
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Surrogate}]/gu;

/** A text as XML can carry it; Windows and old Macs end their lines otherwise. */
export const printable = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(unprintable, '');

/** The same where a new line would part what belongs together, as in a heading. */
export const oneLine = (text: string): string => printable(text).replaceAll('\n', ' ');
