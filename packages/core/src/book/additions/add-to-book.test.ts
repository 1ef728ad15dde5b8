import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kominfo2021 } from '../../framework/index.js';
import { parsed, rawPlan } from '../../testing/plans.js';
import { composeBook } from '../compose/compose-book.js';
import { buku1 } from '../template/buku-1.js';
import { buku3 } from '../template/buku-3.js';
import type { BookSection } from '../types.js';
import { addToBook } from './add-to-book.js';
import { unplacedAdditions } from './unplaced-additions.js';

const source = {
  masterplan: parsed(rawPlan()),
  framework: kominfo2021,
  asOf: '2026-11-23',
  edition: null,
};
const book = composeBook(source, buku1);
const add = (sections: Record<string, { before?: string; after?: string }>, order = {}) =>
  addToBook(book, { sections, order });
const everySection = (sections: readonly BookSection[]): BookSection[] =>
  sections.flatMap((each) => [each, ...everySection(each.sections)]);

describe('what officers add to a book', () => {
  it('stands before and after what the template wrote, which stays as it was', () => {
    const [chapter] = add({
      'introduction/background': { before: 'Satu.\n\nDua.', after: '- tiga\n- empat' },
    }).chapters;
    const blocks = chapter?.sections[0]?.blocks ?? [];
    const written = book.chapters[0]?.sections[0]?.blocks ?? [];
    expect(blocks.slice(0, 2)).toEqual([
      { kind: 'paragraph', author: 'officer', text: ['Satu.'] },
      { kind: 'paragraph', author: 'officer', text: ['Dua.'] },
    ]);
    expect(blocks.slice(2, -1)).toEqual(written);
    expect(blocks.at(-1)).toEqual({
      kind: 'list',
      ordered: false,
      author: 'officer',
      items: [['tiga'], ['empat']],
    });
  });

  it('never takes away or changes a block of the template, whatever is typed and however it is ordered', () => {
    const ids = everySection(book.chapters).map(({ id }) => id);
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom(...ids, '__proto__', 'constructor', 'x'),
          fc.record({ before: fc.string(), after: fc.string() }),
        ),
        fc.dictionary(
          fc.constantFrom('chapters', ...ids, 'toString'),
          fc.array(fc.constantFrom(...ids, 'x')),
        ),
        (sections, order) => {
          const added = everySection(addToBook(book, { sections, order }).chapters);
          const before = everySection(book.chapters);
          expect(added).toHaveLength(before.length);
          for (const section of before) {
            const blocks = added.find(({ id }) => id === section.id)?.blocks ?? [];
            expect(
              blocks.filter((block) => !('author' in block) || block.author === 'template'),
            ).toEqual(section.blocks);
          }
        },
      ),
    );
  });

  it('puts chapters and sections into the wanted order; those that nobody named come after', () => {
    const ids = add({}, { chapters: ['swot', 'no-such-chapter', 'introduction'] }).chapters.map(
      ({ id }) => id,
    );
    expect(ids.slice(0, 3)).toEqual(['swot', 'introduction', 'region-profile']);
    expect(ids).toHaveLength(book.chapters.length);
  });

  it('is listed where a chapter says what it lacks in a sentence, and had a section for that', () => {
    const book3 = composeBook(source, buku3);
    const [, dimension] = book3.chapters;
    const id = `${dimension?.id ?? ''}/missing`;
    const sections = { [id]: { after: 'Menyusul triwulan depan.' } };
    expect(addToBook(book3, { sections, order: {} })).toEqual(book3);
    expect(unplacedAdditions(book3, { sections })).toEqual([id]);
  });

  it('is listed where the book has no such section', () => {
    const sections = { 'introduction/background': { before: 'a' }, 'bab-lama': { before: 'b' } };
    expect(unplacedAdditions(book, { sections })).toEqual(['bab-lama']);
  });
});
