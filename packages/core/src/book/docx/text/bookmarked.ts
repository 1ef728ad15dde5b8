import { BookmarkEnd, BookmarkStart, type ParagraphChild } from 'docx';
import type { Bookmark } from '../bookmarks.js';

/**
 * What a field can refer to. The library's own class gives every bookmark the same number, by which Word takes one
 * end for another's.
 */
export const bookmarked = (
  { name, number }: Bookmark,
  children: readonly ParagraphChild[],
): ParagraphChild[] => [new BookmarkStart(name, number), ...children, new BookmarkEnd(number)];
