/** What no page shows and XML can't write: control characters but the end of a line, and code points that are none. */
// eslint-disable-next-line no-control-regex
const unprintable = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\ufffe\uffff]/g;

/**
 * A text as every format can show it. The ends of lines that Windows, old Macs and web pages write are one; a tab is a
 * space; half of a character stands as the sign for what can't be shown.
 */
export const printable = (text: string): string =>
  text
    .replaceAll('\t', ' ')
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(unprintable, '')
    .replace(/\p{Surrogate}/gu, '\ufffd');

/** The same where a new line would part what belongs together, as in a heading. */
export const oneLine = (text: string): string => printable(text).replaceAll('\n', ' ');
