import { BookmarkEnd, BookmarkStart, type XmlComponent } from 'docx';
import type { Bookmark } from '../bookmarks.js';

/**
 * What a field can refer to. The library's own class gives every bookmark the same number, by which Word takes one
 * end for another's.
 */
export const bookmarked = (
  bookmark: Bookmark | undefined,
  children: readonly XmlComponent[],
): readonly XmlComponent[] =>
  bookmark === undefined
    ? children
    : [
        new BookmarkStart(bookmark.name, bookmark.number),
        ...children,
        new BookmarkEnd(bookmark.number),
      ];
