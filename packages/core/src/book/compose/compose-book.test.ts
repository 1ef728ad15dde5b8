import { describe, expect, it } from 'vitest';
import { kominfo2021, rpmKotaCerdas2026 } from '../../framework/index.js';
import { parsed, rawEmptyPlan, rawPlan } from '../../testing/plans.js';
import { fullPlan } from '../../testing/full-plan.js';
import { numberBook } from '../numbering/number-book.js';
import { buku1 } from '../template/buku-1.js';
import { buku2 } from '../template/buku-2.js';
import { buku3, ringkasan } from '../template/buku-3.js';
import { fourBooks } from '../template/four-books.js';
import { bookToHtml } from '../html/book-to-html.js';
import { blocksOf, plainText, sectionsOf, textsOf } from '../testing/plain-text.js';
import type { Book } from '../types.js';
import { composeBook } from './compose-book.js';

const templates = [buku1, buku2, buku3, ringkasan, ...fourBooks];
const plans = { empty: rawEmptyPlan(), small: rawPlan(), full: fullPlan() };
const asOf = '2026-11-23';

const plain = (book: Book): string => plainText(blocksOf(book));

const compose = (plan: keyof typeof plans, template = buku1, framework = kominfo2021) => {
  const masterplan = parsed(plans[plan]);
  const { id, version } = framework;
  return composeBook(
    { masterplan: { ...masterplan, framework: { id, version } }, framework, asOf, edition: null },
    template,
  );
};

describe.each(Object.keys(plans) as (keyof typeof plans)[])(
  'a book of a plan that is %s',
  (plan) => {
    describe.each(templates.map((template) => [template.id, template] as const))(
      '%s',
      (_id, template) => {
        const book = compose(plan, template);

        it('has no section without a word', () => {
          for (const { blocks, id, sections } of sectionsOf(book)) {
            expect(blocks.length + sections.length, id).toBeGreaterThan(0);
          }
        });

        it('names each section, table and figure once, and refers to none that it hasn’t', () => {
          const ids = sectionsOf(book).map(({ id }) => id);
          expect(new Set(ids).size).toBe(ids.length);
          const captions = blocksOf(book).flatMap((block) =>
            'caption' in block ? [block.id] : [],
          );
          expect(new Set(captions).size).toBe(captions.length);
          const referred = blocksOf(book)
            .flatMap(textsOf)
            .flat()
            .flatMap((part) =>
              typeof part === 'object' && 'reference' in part ? [part.reference] : [],
            );
          expect(captions).toEqual(expect.arrayContaining(referred));
          expect([...numberBook(book).captions.keys()]).toEqual(expect.arrayContaining(captions));
        });

        it('has a cell for each column', () => {
          for (const block of blocksOf(book)) {
            if (block.kind !== 'table') continue;
            for (const { cells } of block.rows)
              expect(cells, block.id).toHaveLength(block.columns.length);
          }
        });

        it('is written in whole sentences', () => {
          const text = plain(book);
          expect(text).not.toMatch(
            /undefined|null|NaN|Infinity|\[object| {2}|\.\.|,,| \.|(?<!dari )\bnol\b/,
          );
          for (const line of text.split('\n')) expect(line, line).toMatch(/^[\p{Lu}\d“X]/u);
        });

        it('is the same every time', () => {
          expect(compose(plan, template)).toEqual(book);
          expect(bookToHtml(compose(plan, template))).toBe(bookToHtml(book));
        });
      },
    );
  },
);

it('follows the dimensions of whichever framework the plan has', () => {
  const book = compose('empty', buku3, rpmKotaCerdas2026);
  const headings = book.chapters.map(({ heading }) => heading);
  expect(headings.slice(1)).toEqual(rpmKotaCerdas2026.dimensions.map(({ name }) => name.id));
});

describe('what a plan doesn’t hold', () => {
  it('is said, with who has to fill it in', () => {
    const text = plain(compose('empty'));
    expect(text).toContain('RPJMD belum diisi oleh perencana (Bappeda).');
    expect(text).toContain('Permasalahan belum diisi oleh perangkat daerah.');
    expect(text).toContain('Kesiapan daerah belum dinilai oleh perangkat daerah.');
  });

  it('is counted at the end of each chapter', () => {
    const missing = sectionsOf(compose('empty')).filter(({ id }) => id.endsWith('/missing'));
    expect(missing.map(({ id }) => id)).toContain('direction/missing');
    const [table] = missing.flatMap(({ blocks }) =>
      blocks.filter((block) => block.kind === 'table'),
    );
    expect(table?.rows[0]?.cells).toEqual([
      'Perangkat daerah yang terlibat',
      '0 dari 1 (0%)',
      'admin daerah (Diskominfo)',
    ]);
  });
});
