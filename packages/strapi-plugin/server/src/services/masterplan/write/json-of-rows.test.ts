import { expect, it } from 'vitest';
import { jsonOfRows } from './json-of-rows';

it('names what each row says, and leaves out what it does not', () => {
  const text = jsonOfRows(
    ['id', 'title', 'tags', 'urgent'],
    [
      [1, 'Antrean "izin"', ['a'], true],
      [2, null, null, false],
    ],
  );
  expect(JSON.parse(text ?? '')).toEqual([
    { id: 1, title: 'Antrean "izin"', tags: ['a'], urgent: true },
    { id: 2, urgent: false },
  ]);
});

it('says a moment by the clock of this place, and how far that is off', () => {
  const moment = new Date('2026-11-29T04:05:06.789Z');
  const [row]: { at: string }[] = JSON.parse(jsonOfRows(['at'], [[moment]]) ?? '');
  const at = row?.at ?? '';
  expect(at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.789[+-]\d\d:\d\d$/);
  expect(new Date(at)).toEqual(moment);
});

it.each(['\0', '\ud83d', 'a\udc00b'])(
  'is none with text that PostgreSQL would refuse: %j',
  (text) => {
    expect(jsonOfRows(['title'], [['Baik'], [text]])).toBeNull();
  },
);

it('holds whole characters of any kind', () => {
  expect(jsonOfRows(['title'], [['👩🏽‍🚒 é']])).toBe('[{"title":"👩🏽‍🚒 é"}]');
});
