/** What an office is called in general, and what it may be to an item. */
const office =
  /^(opd|skpd|pd|perangkat daerah|dinas|unit kerja) (?:pengampu|pelaksana|pengusul|pemilik|pengelola|penyelenggara|penanggung jawab)$/u;

/**
 * A header of an office, as `plainWords` gives it, without what the office is to the item; empty where there is no such
 * thing. It says nothing of what a sheet is about: in some topics the office is one column, in others it has a title of
 * its own.
 *
 * @example
 * officeAlone('opd pelaksana'); // 'opd'
 * officeAlone('opd pendukung'); // ''
 */
export const officeAlone = (text: string): string => office.exec(text)?.[1] ?? '';
