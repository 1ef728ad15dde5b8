import { paragraph } from '../compose/blocks.js';
import type { BookParagraph } from '../types.js';

/** What somebody wrote, paragraph by paragraph; a blank line parts them. */
export function textParagraphs(text: string): BookParagraph[] {
  return text
    .split(/\n\s*\n/)
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => part !== '')
    .map((part) => paragraph(part));
}
