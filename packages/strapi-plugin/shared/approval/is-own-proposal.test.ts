import { expect, it } from 'vitest';
import { isOwnProposal } from './is-own-proposal';

interface Proposed {
  isCouncilProposal?: boolean;
  createdBy: { id: number } | null;
}

const proposal: Proposed = { isCouncilProposal: true, createdBy: { id: 7 } };
const ofOpd: Proposed = { ...proposal, isCouncilProposal: false };
const asItsMaker = (item: Proposed) => item.createdBy?.id === 7;
const whoeverMadeIt = () => true;
const never = () => false;

it('is what somebody proposed for the council themselves, whatever else they may submit', () => {
  for (const maySubmit of [asItsMaker, whoeverMadeIt, never]) {
    expect(isOwnProposal(proposal, 7, maySubmit)).toBe(true);
    expect(isOwnProposal(proposal, 8, maySubmit)).toBe(false);
  }
});

it('is what they made for an OPD and may submit only because they made it', () => {
  expect(isOwnProposal(ofOpd, 7, asItsMaker)).toBe(true);
  expect(isOwnProposal({ createdBy: { id: 7 } }, 7, asItsMaker)).toBe(true);
  expect(isOwnProposal(ofOpd, 8, asItsMaker)).toBe(false);
});

it('is nothing of an OPD that they submit for, or only decide for, though they typed it', () => {
  expect(isOwnProposal(ofOpd, 7, whoeverMadeIt)).toBe(false);
  expect(isOwnProposal(ofOpd, 7, never)).toBe(false);
});

it('is nobody’s where it came with a plan', () => {
  for (const item of [proposal, ofOpd]) {
    expect(isOwnProposal({ ...item, createdBy: null }, 7, whoeverMadeIt)).toBe(false);
    expect(isOwnProposal({ ...item, createdBy: null }, null, whoeverMadeIt)).toBe(false);
  }
});
