import { expect, it } from 'vitest';
import type { BookBlock, BookSection } from '../types.js';
import { numberBook } from './number-book.js';

const table = (id: string): BookBlock => ({
  kind: 'table',
  id,
  caption: id,
  columns: [],
  rows: [],
  note: null,
});
const figure = (id: string): BookBlock => ({
  kind: 'figure',
  id,
  caption: id,
  alternative: id,
  isAside: false,
  drawing: { name: 'roadmap', dimensionId: null },
});
const section = (
  id: string,
  blocks: BookBlock[] = [],
  sections: BookSection[] = [],
): BookSection => ({
  id,
  heading: id,
  isWide: false,
  blocks,
  sections,
});

it('numbers chapters, sections below them and appendices in the order they stand in', () => {
  const { sections } = numberBook({
    form: 'book',
    chapters: [
      section('a', [], [section('a/1', [], [section('a/1/x')]), section('a/2')]),
      section('b'),
    ],
    appendices: [section('c', [], [section('c/1')]), section('d')],
  });
  expect(Object.fromEntries(sections)).toEqual({
    a: 'Bab 1',
    'a/1': '1.1',
    'a/1/x': '1.1.1',
    'a/2': '1.2',
    b: 'Bab 2',
    c: 'Lampiran A',
    'c/1': 'A.1',
    d: 'Lampiran B',
  });
});

it('gives parts of a leaflet no number', () => {
  const { captions, sections } = numberBook({
    form: 'leaflet',
    chapters: [section('a', [table('t1')], [section('a/1')]), section('b')],
    appendices: [section('c')],
  });
  expect([...sections]).toEqual([]);
  expect(captions.get('t1')).toBe('Tabel 1');
});

it('numbers tables and figures each through the whole book, what a section has before what is below it', () => {
  const { captions } = numberBook({
    form: 'book',
    chapters: [
      section('a', [table('t1')], [section('a/1', [figure('f1'), table('t2')])]),
      section('b', [table('t3')]),
    ],
    appendices: [section('c', [figure('f2'), table('t4')])],
  });
  expect(Object.fromEntries(captions)).toEqual({
    t1: 'Tabel 1',
    f1: 'Gambar 1',
    t2: 'Tabel 2',
    t3: 'Tabel 3',
    f2: 'Gambar 2',
    t4: 'Tabel 4',
  });
});
