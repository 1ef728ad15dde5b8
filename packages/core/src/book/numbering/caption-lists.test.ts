import { expect, it } from 'vitest';
import { figure, sampleBook, section, table } from '../docx/testing/sample-book.js';
import { captionLists } from './caption-lists.js';
import { numberBook } from './number-book.js';

it('lists tables and figures in the order of their numbers, those of appendices last', () => {
  const book = sampleBook({
    chapters: [
      section('one', {
        blocks: [table('first')],
        sections: [section('one/a', { blocks: [figure('drawn'), table('second')] })],
      }),
      section('two', { blocks: [table('third')] }),
    ],
    appendices: [section('last', { blocks: [table('fourth'), figure('road')] })],
  });
  const { captions } = numberBook(book);
  const lists = captionLists(book).map(({ entries, title }) => [
    title,
    entries.map(({ id }) => captions.get(id)),
  ]);
  expect(lists).toEqual([
    ['Daftar tabel', ['Tabel 1', 'Tabel 2', 'Tabel 3', 'Tabel 4']],
    ['Daftar gambar', ['Gambar 1', 'Gambar 2']],
  ]);
});

it('has no list of what a book hasn’t', () => {
  const book = (...blocks: Parameters<typeof section>[1][]) =>
    captionLists(
      sampleBook({ chapters: blocks.map((rest, at) => section(`${at}`, rest)), appendices: [] }),
    );
  expect(book({}).map(({ kind }) => kind)).toEqual([]);
  expect(book({ blocks: [table('only')] }).map(({ kind }) => kind)).toEqual(['table']);
  expect(book({ blocks: [figure('only')] }).map(({ kind }) => kind)).toEqual(['figure']);
});
