import { expect, it } from 'vitest';
import { actPermissions, permissions } from '../../../../shared/permissions';
import type { Account } from './accounts';
import { receiversOf } from './receivers-of';

const account = (id: number, opdIds: readonly string[], ...may: string[]): Account => ({
  id,
  opdIds,
  may: (permission, item) =>
    may.includes(permission) &&
    (opdIds.length === 0 || item.opdIds.some((o) => opdIds.includes(o))),
});
const { readItems } = permissions;
const { approve, submit } = actPermissions;
const accounts = [
  account(1, ['dlh'], readItems, submit),
  account(2, ['dlh'], readItems, approve),
  account(3, [], readItems, approve),
  account(4, ['dishub'], readItems, submit, approve),
  account(5, [], readItems),
  account(6, [], approve),
];
const item = { opdIds: ['dlh'], dimensionId: null, regionCode: '32.78' };
const told = (kind: 'submit' | 'return', actorId: number, authors: readonly number[] = []) =>
  receiversOf({ kind, item, actorId, authorIds: new Set(authors) }, accounts);

it('tells of a submission those who may decide on it and read it', () => {
  expect(told('submit', 1)).toEqual([2, 3]);
});

it('tells of a decision who wrote the item, and the operators of its OPD', () => {
  expect(told('return', 2, [5])).toEqual([1, 5]);
  expect(told('return', 2)).toEqual([1]);
});

it('tells nobody of what they did themselves, and nobody who may not read of it', () => {
  expect(told('submit', 3)).toEqual([2]);
  expect(told('return', 1, [1, 6])).toEqual([]);
});

it('tells nobody to decide on what they proposed themselves', () => {
  const own = { ...item, isCouncilProposal: true, createdBy: { id: 3 } };
  const of = (proposal: typeof own) =>
    receiversOf({ kind: 'submit', item: proposal, actorId: 1, authorIds: new Set() }, accounts);
  expect(of(own)).toEqual([2]);
  expect(of({ ...own, isCouncilProposal: false })).toEqual([2, 3]);
});

it('tells nobody to decide on what they may submit only because they made it', () => {
  const maker: Account = {
    id: 7,
    opdIds: [],
    may: (permission, { createdBy }) => permission !== submit || createdBy?.id === 7,
  };
  const of = (makerId: number) =>
    receiversOf(
      {
        kind: 'submit',
        item: { ...item, isCouncilProposal: false, createdBy: { id: makerId } },
        actorId: 1,
        authorIds: new Set(),
      },
      [...accounts, maker],
    );
  expect(of(7)).toEqual([2, 3]);
  expect(of(3)).toEqual([2, 3, 7]);
});
