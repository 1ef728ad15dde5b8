import { expect, it } from 'vitest';
import { noFilter, toHistoryQuery } from './history-filter';

it('asks for everything when nothing was chosen', () => {
  expect(toHistoryQuery(noFilter)).toEqual({});
  expect(toHistoryQuery({ ...noFilter, words: '  ' }, 'a')).toEqual({ entry: 'a' });
});

it('asks for what was chosen, and for what Strapi did itself', () => {
  expect(
    toHistoryQuery({ ...noFilter, act: 'delete', type: 'need', actor: '', words: ' air ' }),
  ).toEqual({ act: 'delete', type: 'need', actor: '', words: 'air' });
});

it('takes days whole, by the reader’s clock', () => {
  const { since = '', until = '' } = toHistoryQuery({
    ...noFilter,
    from: '2026-11-30',
    to: '2026-11-30',
  });
  expect(new Date(since)).toEqual(new Date(2026, 10, 30));
  expect(new Date(until)).toEqual(new Date(2026, 11, 1));
});

it('knows of no day while one is still being typed', () => {
  expect(toHistoryQuery({ ...noFilter, from: '12026-01-01', to: '2026-99-99' })).toEqual({});
});
