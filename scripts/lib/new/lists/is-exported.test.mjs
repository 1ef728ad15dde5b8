import { expect, test } from 'vitest';
import { isExported } from './is-exported.mjs';

const index =
  "export { KcDraftEvent, noDraft } from './base/draft-event.js';\nexport { kominfo2021 };\n";

test('a name that is exported is taken, however its capitals stand', () => {
  expect(isExported(index, 'KcDraftEvent')).toBe(true);
  expect(isExported(index, 'kcdraftevent')).toBe(true);
  expect(isExported(index, 'kominfo2021')).toBe(true);
});

test('a part of a name is free', () => {
  expect(isExported(index, 'KcDraft')).toBe(false);
  expect(isExported(index, 'kominfo')).toBe(false);
});
