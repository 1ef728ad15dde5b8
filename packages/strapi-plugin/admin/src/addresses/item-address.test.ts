import { expect, it } from 'vitest';
import { namesUnknown, newIn, openedIn, withItem, withNew } from './item-address';

const address = new URLSearchParams({ plan: 'r1' });

it('finds the item again that it named, and keeps the plan', () => {
  const named = withItem(address, { type: 'need', documentId: 'n1' });
  expect(named.toString()).toBe('plan=r1&item=need%2Fn1');
  expect(openedIn(named)).toMatchObject({ type: 'need', documentId: 'n1' });
  expect(withItem(named, null).toString()).toBe('plan=r1');
});

it('opens nothing that has no form there', () => {
  expect(openedIn(address)).toBeNull();
  expect(namesUnknown(address)).toBe(false);
  for (const item of ['program/p1', 'need/', 'need', '__proto__/x']) {
    expect(openedIn(new URLSearchParams({ item }))).toBeNull();
    expect(namesUnknown(new URLSearchParams({ item }))).toBe(true);
  }
});

it('asks for a new item until one is opened', () => {
  const fresh = withNew(address, 'need');
  expect(newIn(fresh)).toBe('need');
  expect(openedIn(fresh)).toBeNull();
  expect(newIn(withItem(fresh, { type: 'need', documentId: 'n1' }))).toBeNull();
  expect(newIn(withItem(fresh, null))).toBeNull();
  expect(newIn(new URLSearchParams({ new: 'program' }))).toBeNull();
});
