import { expect, it } from 'vitest';
import { undoneKeys } from './undone-keys';

it('keeps what an act was refused for, and what was never answered for', () => {
  const items = ['a', 'b', 'c'].map((documentId) => ({ type: 'need' as const, documentId }));
  const undone = undoneKeys({
    items,
    outcomes: [
      { type: 'need', documentId: 'a', ok: true, state: 'approved', revision: 2 },
      { type: 'need', documentId: 'b', ok: false, code: 'act-forbidden' },
    ],
  });
  expect([...undone]).toEqual(['need/b', 'need/c']);
});
