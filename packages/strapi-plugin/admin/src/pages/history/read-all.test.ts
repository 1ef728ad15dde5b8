import { expect, it, vi } from 'vitest';
import type { ChangeItem } from '../../../../shared/contracts/history';
import { readAll } from './read-all';

const line = (id: number): ChangeItem => ({
  id,
  at: '2026-11-23T03:00:00.000Z',
  actor: null,
  act: 'update',
  type: 'problem',
  documentId: 'a',
  label: 'Jalan rusak',
  before: {},
  after: {},
  reason: null,
  revision: 1,
  canRestore: false,
});

const pages = (before = 6) => {
  const changes = [before - 1, before - 2].filter((id) => id > 0).map(line);
  return Promise.resolve({ changes, more: before > 3, total: 5 });
};

it('reads all pages and says how far it is', async () => {
  const onProgress = vi.fn();
  const all = await readAll(pages, onProgress);
  expect(all.map(({ id }) => id)).toEqual([5, 4, 3, 2, 1]);
  expect(onProgress.mock.calls.map(([{ read, total }]) => [read, total])).toEqual([
    [2, 5],
    [4, 5],
    [5, 5],
  ]);
});

it('gives nothing rather than a part when a page fails', async () => {
  const broken = async (before?: number) => {
    if (before !== undefined) throw new Error('cut');
    return pages();
  };
  await expect(readAll(broken, () => undefined)).rejects.toThrow('cut');
});
