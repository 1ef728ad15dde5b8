import type { StructureElement } from 'pdfmake/js/PDFDocument.js';
import type { Pictures } from '../../drawing/picture.js';
import type { BookNumbers } from '../../numbering/number-book.js';
import type { BookDocument } from '../document/book-document.js';
import type { Tag } from '../document/tag.js';

/** What all content is written with. */
export interface Writer {
  readonly document: BookDocument;
  readonly numbers: BookNumbers;
  readonly pictures: Pictures;
  /** The names of places that links lead to. */
  readonly destinationOf: (kind: 'section' | 'caption' | 'list', id: string) => string;
}

/**
 * Names places by number, in the order they are asked for. The library sorts names the way the machine's language
 * does, and a reader looks for them in the order of their bytes: digits are in the same order everywhere.
 */
export function destinations(): Writer['destinationOf'] {
  const names = new Map<string, string>();
  return (kind, id) => {
    const key = `${kind} ${id}`;
    const name = names.get(key) ?? String(names.size + 1).padStart(6, '0');
    names.set(key, name);
    return name;
  };
}

interface ElementOptions {
  readonly alt?: string;
  readonly scope?: 'Column';
  /** How many columns a cell reaches over. */
  readonly columns?: number;
}

/** An element of the structure below another, after those that it has. */
export function elementIn(
  { document }: Writer,
  parent: StructureElement,
  type: string,
  { columns, ...options }: ElementOptions = {},
): StructureElement {
  const element = document.struct(type, options);
  // The library has no word for it.
  if (columns !== undefined) element.dictionary.data['A'] = { O: 'Table', ColSpan: columns };
  parent.add(element);
  return element;
}

/** The same for what holds text or a picture. */
export const tagIn = (
  writer: Writer,
  parent: StructureElement,
  type: string,
  options: ElementOptions & { readonly isRepeated?: boolean } = {},
): Tag => {
  const { isRepeated = false, ...rest } = options;
  return { type, element: elementIn(writer, parent, type, rest), isRepeated };
};
