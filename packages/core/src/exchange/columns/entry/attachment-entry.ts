import { isRecord } from '../../../masterplan/compare/is-record.js';
import { isSafeLink } from '../../../masterplan/is-safe-link.js';
import type { EntryForm } from './entry-form.js';
import { textOf } from './text-of.js';

const withAddress = /^(.*\S)\s*<([^<>]*)>$/u;
const addressAlone = /^<?((?:https?:\/\/|mailto:)[^\s<>]+)>?$/iu;
const addressLast = /^(.*\S)\s+((?:https?:\/\/|mailto:)[^\s<>]+)$/iu;

/** As browsers write them in an address. */
const withoutBrackets = (url: string) => url.replaceAll('<', '%3C').replaceAll('>', '%3E');

/**
 * A piece of evidence: `SK Tim <https://contoh.go.id/sk.pdf>`, or the label alone. An address without angle brackets
 * is understood too. A label that ends like an address has empty brackets behind it, which say that there is none.
 */
export const attachmentEntry: EntryForm = {
  print(entry) {
    if (!isRecord(entry)) return '';
    const label = textOf(entry['label']);
    if (entry['url'] !== undefined) return `${label} <${withoutBrackets(textOf(entry['url']))}>`;
    const isMistaken = [withAddress, addressAlone, addressLast].some((form) => form.test(label));
    return isMistaken ? `${label} <>` : label;
  },
  read(line) {
    const match = withAddress.exec(line) ?? addressLast.exec(line);
    if (match !== null) {
      const [, label = '', url = ''] = match;
      if (url === '') return { label };
      return isSafeLink(url) ? { label, url } : null;
    }
    const [, address] = addressAlone.exec(line) ?? [];
    return address === undefined ? { label: line } : { label: address, url: address };
  },
};
