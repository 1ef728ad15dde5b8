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
  // As nearly everybody writes it; but a value may end in what looks like the beginning of this one.
  if (at === -1) return attributes.includes(name) ? search(attributes, name) : null;
  if (isWithin(attributes, at)) return search(attributes, name);
  const start = at + needle.length;
  return decodeXml(attributes.slice(start, attributes.indexOf('"', start)));
}

/** Whether a value is open here, which double quotes alone tell. */
function isWithin(attributes: string, end: number): boolean {
  let isOpen = false;
  for (
    let at = attributes.indexOf('"');
    at !== -1 && at < end;
    at = attributes.indexOf('"', at + 1)
  )
    isOpen = !isOpen;
  return isOpen;
}

/** Begins where a name does, so that a long word that is none is looked at once, and not from each of its letters. */
const written = /(?<![^\s:"'])([^\s=:"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Attribute by attribute: with blanks around the sign, a prefix or single quotes. */
function search(attributes: string, name: string): string | null {
  for (const [, found, double, single] of attributes.matchAll(written)) {
    if (found === name) return decodeXml(double ?? single ?? '');
  }
  return null;
}
