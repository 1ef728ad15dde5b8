import { expect, it } from 'vitest';
import { keptSuggestions, nothingTyped, type TypedSuggestions } from './kept-suggestions';
import { noShared } from './suggestion-draft';

const draft = {
  ...noShared,
  isChosen: true,
  dimensionId: 'smart-economy',
  subDimensionId: '',
  activity: 'Membina pasar',
};
const typed: TypedSuggestions = {
  shared: { ...noShared, kind: 'policy' },
  drafts: { 'rp-1': draft, 'rp-2': draft },
};

it('comes back as it was typed', () => {
  expect(keptSuggestions(JSON.parse(JSON.stringify(typed)), ['rp-1', 'rp-2'])).toEqual(typed);
});

it('leaves out what has come into the action plan since', () => {
  expect(keptSuggestions(typed, ['rp-2']).drafts).toEqual({ 'rp-2': draft });
});

it('begins anew where nothing was kept, or something else', () => {
  expect(keptSuggestions(undefined, ['rp-1'])).toBe(nothingTyped);
  expect(keptSuggestions({ shared: 1 }, ['rp-1'])).toBe(nothingTyped);
});
