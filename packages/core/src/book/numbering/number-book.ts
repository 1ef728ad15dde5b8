import type { Book, BookSection } from '../types.js';

/**
 * What parts of a book are numbered by: the same in every format.
 *
 * @example
 * const numbers: BookNumbers = { sections: new Map([['introduction', 'Bab 1']]), captions: new Map() };
 */
export interface BookNumbers {
  /** By id of a section: `Bab 3`, `3.1`, `Lampiran A`; parts of a leaflet have none. */
  readonly sections: ReadonlyMap<string, string>;
  /** By id of a table or figure: `Tabel 12`. */
  readonly captions: ReadonlyMap<string, string>;
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/**
 * Numbers chapters and sections, and tables and figures each through the whole book.
 *
 * @example
 * const source = { masterplan, framework: kominfo2021, asOf: '2026-11-23', edition: null };
 * numberBook(composeBook(source, buku1)).sections.get('swot'); // 'Bab 6'
 */
export function numberBook({
  appendices,
  chapters,
  form,
}: Pick<Book, 'appendices' | 'chapters' | 'form'>): BookNumbers {
  const sections = new Map<string, string>();
  const captions = new Map<string, string>();
  const counts = { table: 0, figure: 0 };
  const nameCaptions = ({ blocks, sections: below }: BookSection): void => {
    for (const block of blocks) {
      if (block.kind !== 'table' && block.kind !== 'figure') continue;
      counts[block.kind] += 1;
      const name = block.kind === 'table' ? 'Tabel' : 'Gambar';
      captions.set(block.id, `${name} ${String(counts[block.kind])}`);
    }
    below.forEach(nameCaptions);
  };
  const number = (section: BookSection, name: string): void => {
    if (form !== 'leaflet') sections.set(section.id, name);
  };
  const nameBelow = (within: string, below: readonly BookSection[]): void => {
    below.forEach((section, at) => {
      const name = `${within}.${String(at + 1)}`;
      number(section, name);
      nameBelow(name, section.sections);
    });
  };
  chapters.forEach((chapter, at) => {
    number(chapter, `Bab ${String(at + 1)}`);
    nameBelow(String(at + 1), chapter.sections);
    nameCaptions(chapter);
  });
  appendices.forEach((appendix, at) => {
    const letter = letters[at] ?? String(at + 1);
    number(appendix, `Lampiran ${letter}`);
    nameBelow(letter, appendix.sections);
    nameCaptions(appendix);
  });
  return { sections, captions };
}
