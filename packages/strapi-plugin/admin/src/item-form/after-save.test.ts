import { expect, it } from 'vitest';
import { afterSave } from './after-save';

const sent = { id: 'made-here', title: 'Antrean', cause: 'Loket' };
const saved = { id: 'of-the-server', title: 'Antrean', cause: 'Loket', code: 'M-1' };

it('is what the server says where nothing was changed meanwhile', () => {
  expect(afterSave('problem', { sent, latest: { ...sent }, saved })).toBe(saved);
});

it('keeps what was changed while it was saved, over what the server says', () => {
  const latest = { ...sent, title: 'Antrean panjang' };
  expect(afterSave('problem', { sent, latest, saved })).toEqual({
    ...saved,
    title: 'Antrean panjang',
  });
});

it('keeps what was added to and taken out of lists meanwhile', () => {
  const factor = (id: string) => ({
    id,
    kind: 'strength' as const,
    code: id,
    statement: id,
    weight: 0.1,
    rating: 3,
  });
  const board = { factors: [factor('a'), factor('b')] };
  const latest = { factors: [factor('b'), factor('c')] };
  const { factors } = afterSave('swot-analysis', { sent: board, latest, saved: { ...board } });
  expect(factors?.map(({ id }) => id)).toEqual(['b', 'c']);
});
