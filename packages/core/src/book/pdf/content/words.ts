import type { BookText } from '../../types.js';
import { colors } from '../document/page.js';
import { printable } from '../../prose/printable.js';
import type { Tag } from '../document/tag.js';
import type { PdfWords } from '../parts/types.js';
import type { Writer } from './writer.js';

/** A plain text of one look. */
export const plain = (text: string, tag: Tag | null): PdfWords[] => [
  { text: printable(text), tag },
];

/** Running text, with a link where it refers to a table or figure. */
export const words = (
  text: BookText,
  tag: Tag,
  { destinationOf, numbers }: Pick<Writer, 'destinationOf' | 'numbers'>,
): PdfWords[] =>
  text.map((part) => {
    if (typeof part === 'string') return { text: printable(part), tag };
    if ('strong' in part) return { text: printable(part.strong), bold: true, tag };
    const { reference } = part;
    const name = numbers.captions.get(reference);
    return name === undefined
      ? { text: printable(reference), tag }
      : {
          text: name,
          color: colors.accent,
          linkToDestination: destinationOf('caption', reference),
          tag,
        };
  });

/** How many characters a running text has. */
export const lengthOf = (text: BookText): number =>
  text.reduce((sum, part) => {
    if (typeof part === 'string') return sum + part.length;
    return sum + ('strong' in part ? part.strong.length : 10);
  }, 0);
