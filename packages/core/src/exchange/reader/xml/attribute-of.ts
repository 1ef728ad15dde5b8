import { decodeXml } from './decode-xml.js';

/**
 * One attribute of a tag, by its name without a prefix, from what stands behind the tag's name; `null` where it has
 * none. Looked for, not taken apart: of a cell's tag only two or three are needed.
 */
export function attributeOf(attributes: string, name: string): string | null {
  if (attributes === '') return null;
  if (attributes.includes("'")) return search(attributes, name);
  const needle = ` ${name}="`;
  const at = attributes.indexOf(needle);
  // As nearly everybody writes it. Without other quotes, no value holds what looks like this.
  if (at === -1) return attributes.includes(name) ? search(attributes, name) : null;
  const start = at + needle.length;
  return decodeXml(attributes.slice(start, attributes.indexOf('"', start)));
}

const written = /([^\s=:]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Attribute by attribute: with blanks around the sign, a prefix or single quotes. */
function search(attributes: string, name: string): string | null {
  for (const [, found, double, single] of attributes.matchAll(written)) {
    if (found === name) return decodeXml(double ?? single ?? '');
  }
  return null;
}
