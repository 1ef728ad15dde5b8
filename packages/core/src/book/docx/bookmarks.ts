import type { Book, BookSection } from '../types.js';

/** A place that fields refer to. */
export interface Bookmark {
  /** Of letters and digits, whatever the id: Word takes no other, and forty at most. */
  readonly name: string;
  readonly number: number;
}

/** Places that fields refer to. */
export interface Bookmarks {
  /** By id of a section. */
  readonly sections: ReadonlyMap<string, Bookmark>;
  /** By id of a table or figure. */
  readonly captions: ReadonlyMap<string, Bookmark>;
}

/** A bookmark for every section, table and figure. Word hides those that begin with a line below. */
export function bookmarksOf({
  appendices,
  chapters,
}: Pick<Book, 'appendices' | 'chapters'>): Bookmarks {
  const sections = new Map<string, Bookmark>();
  const captions = new Map<string, Bookmark>();
  let number = 0;
  const next = (kind: string): Bookmark => {
    number += 1;
    return { name: `_${kind}${String(number).padStart(6, '0')}`, number };
  };
  const visit = ({ blocks, id, sections: below }: BookSection): void => {
    sections.set(id, next('Toc'));
    for (const block of blocks) {
      if (block.kind === 'table' || block.kind === 'figure') captions.set(block.id, next('Ref'));
    }
    below.forEach(visit);
  };
  [...chapters, ...appendices].forEach(visit);
  return { sections, captions };
}
