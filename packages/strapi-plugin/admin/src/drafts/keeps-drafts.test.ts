import { expect, it } from 'vitest';
import { draftKey } from './item-draft';
import { keepsDrafts } from './keeps-drafts';

const storeOf = (...keys: string[]) => ({
  length: keys.length,
  key: (at: number) => keys[at] ?? null,
});
const ofForm = draftKey({ account: '7', plan: 'p', type: 'problem', item: null });

it('finds what the account has typed in a form or a widget', () => {
  expect(keepsDrafts(storeOf('jwtToken', ofForm), '7')).toBe(true);
  expect(keepsDrafts(storeOf('kotacerdas program-editor p pr-1 @7'), '7')).toBe(true);
});

it('is told neither of what others have typed, nor of what is no draft', () => {
  expect(keepsDrafts(storeOf(ofForm, 'kotacerdas swot-board p s @17'), '1')).toBe(false);
  expect(keepsDrafts(storeOf('kotacerdas:shortcuts:7', 'isLoggedIn'), '7')).toBe(false);
  expect(keepsDrafts(storeOf(), '7')).toBe(false);
});
