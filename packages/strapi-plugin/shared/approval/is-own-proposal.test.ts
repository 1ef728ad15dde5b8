import { expect, it } from 'vitest';
import { isOwnProposal } from './is-own-proposal';

const proposal = { isCouncilProposal: true, createdBy: { id: 7 } };

it('is what somebody proposed for the council themselves', () => {
  expect(isOwnProposal(proposal, 7)).toBe(true);
  expect(isOwnProposal(proposal, 8)).toBe(false);
});

it('is nothing of an OPD, though they typed it', () => {
  expect(isOwnProposal({ ...proposal, isCouncilProposal: false }, 7)).toBe(false);
  expect(isOwnProposal({ createdBy: { id: 7 } }, 7)).toBe(false);
});

it('is nobody’s where it came with a plan, and not a program’s', () => {
  expect(isOwnProposal({ ...proposal, createdBy: null }, 7)).toBe(false);
  expect(isOwnProposal({ ...proposal, createdBy: null }, null)).toBe(false);
});
