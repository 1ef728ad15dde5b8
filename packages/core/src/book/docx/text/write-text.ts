import { SimpleField, type TextRun } from 'docx';
import type { BookText } from '../../types.js';
import type { DocxWriter } from '../docx-writer.js';
import { lines } from './lines.js';

/** Running text, whose references are fields: Word and LibreOffice renumber and follow them. */
export const writeText = (
  text: BookText,
  { bookmarks, numbers }: Pick<DocxWriter, 'bookmarks' | 'numbers'>,
): (TextRun | SimpleField)[] =>
  text.flatMap((part): (TextRun | SimpleField)[] => {
    if (typeof part === 'string') return lines(part);
    if ('strong' in part) return lines(part.strong, true);
    const bookmark = bookmarks.captions.get(part.reference);
    const name = numbers.captions.get(part.reference) ?? part.reference;
    return bookmark === undefined
      ? lines(name)
      : [new SimpleField(`REF ${bookmark.name} \\h`, name)];
  });
