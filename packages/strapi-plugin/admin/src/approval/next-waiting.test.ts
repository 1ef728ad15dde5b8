import { expect, it } from 'vitest';
import { nextWaiting } from './next-waiting';

const item = (documentId: string, isWaiting = true) => ({
  type: 'problem' as const,
  documentId,
  state: 'submitted' as const,
  acts: isWaiting ? (['approve', 'return'] as const) : [],
  needsOtherEyes: false,
});
const next = (items: ReturnType<typeof item>[], documentId: string) =>
  nextWaiting(items, { type: 'problem', documentId })?.documentId ?? null;

it('is the next one in the list that waits', () => {
  expect(next([item('a'), item('b'), item('c', false), item('d')], 'b')).toBe('d');
});

it('begins again after the last one, and never is the item itself', () => {
  expect(next([item('a', false), item('b'), item('c')], 'c')).toBe('b');
  expect(next([item('a')], 'a')).toBeNull();
});

it('is the first that waits for an item that the list doesn’t have', () => {
  expect(next([item('a', false), item('b')], 'x')).toBe('b');
});
