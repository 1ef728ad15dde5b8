import { describe, expect, it } from 'vitest';
import { rawPlan, parsed } from '../../testing/plans.js';
import { kominfo2021 } from '../../framework/index.js';
import { composeBook } from '../compose/compose-book.js';
import { pngOf } from '../emblem/testing/pictures.js';
import { buku1 } from '../template/buku-1.js';
import type { Book } from '../types.js';
import { bookToDocx } from './book-to-docx.js';
import { findAll, openDocx, paragraphs, shownText } from './testing/open-docx.js';
import { figure, sampleBook, section, table } from './testing/sample-book.js';

/** A book in which one text stands wherever people write. */
const filledWith = (text: string): Book =>
  sampleBook({
    title: text,
    subtitle: text,
    planTitle: text,
    region: { code: '32.78', name: text },
    sample: true,
    chapters: [
      section('one', {
        heading: text,
        blocks: [
          {
            kind: 'paragraph',
            author: 'officer',
            text: [text, { strong: text }, { reference: text }],
          },
          { kind: 'list', ordered: true, author: 'officer', items: [[text]] },
          { kind: 'gap', text },
          { kind: 'note', text },
          table(text, {
            caption: text,
            note: text,
            columns: [
              { heading: text, share: 1, align: 'center' },
              { heading: text, share: 9, align: 'start' },
            ],
            rows: [{ cells: [text, text], isTotal: true }],
          }),
          { ...figure(`${text}!`), caption: text, alternative: text },
        ],
      }),
      section('next', { blocks: [{ kind: 'gap', text: 'Belum diisi.' }] }),
    ],
    appendices: [],
  });

const opened = async (book: Book, options?: Parameters<typeof bookToDocx>[1]) =>
  openDocx(await bookToDocx(book, options));

const drawn = { pictures: () => ({ svg: '', png: pngOf(9, 9), width: 9, height: 9 }) };

describe('a text stands as it was typed', () => {
  it.each([
    ['markup', `</w:t></w:r></w:p><script>alert("1")</script> & 'dua' ]]> <!-- -->`],
    ['what the library fills in itself', '{0} {numbering-0} {image.png} $& $1'],
    ['names of 300 characters', 'Dinas '.repeat(50)],
    ['a word of 300 characters', 'x'.repeat(300)],
    ['letters of other alphabets, and emoji', 'ꦗꦮ العربية 城市 👩🏽‍🌾'],
    ['text from right to left', '\u202eabc\u202c'],
  ])('%s', async (_name, text) => {
    const document = await opened(filledWith(text), drawn);
    const said = paragraphs(document).map(shownText);
    expect(said.filter((each) => each.includes(text)).length).toBeGreaterThan(10);
    const cells = findAll(document.body, 'tc').map(shownText);
    expect(cells).toEqual([text, text, text, text]);
    const described = findAll(document.body, 'docPr').map(({ attributes }) =>
      attributes.get('descr'),
    );
    expect(described).toEqual([text]);
  });
});

it('what XML forbids is left out or marked, and the rest stands', async () => {
  const document = await opened(
    filledWith('a\u0000b\u0008c\u000bd\u001fe\ufffef\uffffg\ud800h\udc00i'),
    drawn,
  );
  expect(findAll(document.body, 'tc').map(shownText)).toEqual(
    Array(4).fill('abcdefg\ufffdh\ufffdi'),
  );
  expect(document.text('docProps/core.xml')).toContain('abcdefg\ufffdh\ufffdi');
});

it('new lines stand where there is room for them, and are spaces in headings', async () => {
  const document = await opened(filledWith('satu\r\ndua\rtiga\tempat'), drawn);
  expect(findAll(document.body, 'tc').map(shownText)).toEqual(
    Array(4).fill('satu\ndua\ntiga empat'),
  );
  const [heading] = paragraphs(document).filter(
    (paragraph) => findAll([paragraph], 'pStyle')[0]?.attributes.get('val') === 'Heading1',
  );
  expect(heading === undefined ? '' : shownText(heading)).toBe('satu dua tiga empat');
});

it('a book without an emblem has a cover all the same', async () => {
  const document = await opened(sampleBook(), { emblem: null });
  expect(findAll(document.body, 'drawing')).toEqual([]);
});

it('a plan with nothing in it is a book', async () => {
  const plan = parsed({
    ...rawPlan(),
    problems: [],
    needs: [],
    innovations: [],
    strategies: [],
    programs: [],
    swot: [],
    readiness: [],
  });
  const book = composeBook(
    { masterplan: plan, framework: kominfo2021, asOf: '2026-11-29', edition: null },
    buku1,
  );
  const document = await opened(book);
  expect(paragraphs(document).length).toBeGreaterThan(20);
});

it('a table of 2,000 programmes is whole', async () => {
  const rows = Array.from({ length: 2000 }, (_, at) => ({
    cells: [`PR-${at}`, `Program ${at}`, `Rp${at}`],
    isTotal: false,
  }));
  const book = sampleBook({
    chapters: [section('one', { blocks: [table('programs', { rows })] })],
    appendices: [],
  });
  const document = await opened(book);
  expect(findAll(document.body, 'tr')).toHaveLength(2001);
});
