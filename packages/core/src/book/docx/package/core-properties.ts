import { dayOf } from '../../../date/day-of.js';
import { escapeHtml } from '../../../locale/escape-html.js';
import type { Book } from '../../types.js';
import { printable } from '../../prose/printable.js';

/** What the library would date by its clock: a book is as old as what it shows. */
export function coreProperties({
  asOf,
  edition,
  planTitle,
  region,
  subtitle,
  title,
}: Book): string {
  const date = dayOf(edition?.publishedAt ?? asOf);
  const write = (text: string): string => escapeHtml(printable(text));
  const dated = (name: string): string =>
    date === null
      ? ''
      : `<dcterms:${name} xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:${name}>`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${write(`${title}: ${subtitle} ${region.name}`)}</dc:title>`,
    `<dc:subject>${write(planTitle)}</dc:subject>`,
    `<dc:creator>${write(region.name)}</dc:creator>`,
    '<dc:language>id-ID</dc:language>',
    dated('created'),
    dated('modified'),
    '</cp:coreProperties>',
  ].join('');
}
