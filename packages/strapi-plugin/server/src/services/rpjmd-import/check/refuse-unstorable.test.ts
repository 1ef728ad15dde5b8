import type { Issue } from '@kotacerdas/core';
import { mergeRpjmd, type RpjmdDraft } from '@kotacerdas/core/exchange';
import { expect, it } from 'vitest';
import { refuseUnstorable } from './refuse-unstorable';

function draftOf(vision: string): RpjmdDraft {
  const rpjmd = {
    title: 'RPJMD Kota Contoh 2025–2029',
    period: { from: 2025, to: 2029 },
    vision,
    strategicIssues: [],
    missions: [],
    goals: [],
    objectives: [],
    programs: [],
  };
  const read = { rpjmd, rows: [], cells: [], problems: [], questions: [] };
  return { read, merge: mergeRpjmd(undefined, rpjmd), issues: [], masterplan: null };
}

it('leaves a draft that can be stored as it is', () => {
  const draft = draftOf('Kota maju');
  expect(refuseUnstorable(draft)).toBe(draft);
  const empty = { ...draft, merge: null };
  expect(refuseUnstorable(empty)).toBe(empty);
});

it.each(['Kota\0 maju', 'Kota \ud83d'])('refuses what no database can hold: %j', (vision) => {
  expect(refuseUnstorable(draftOf(vision))).toMatchObject({
    issues: [{ severity: 'error', code: 'wrong-format', path: ['rpjmd', 'vision'] }],
    masterplan: null,
  });
});

it('tells no more of what the plan refuses already', () => {
  const issue: Issue = {
    severity: 'error',
    code: 'wrong-format',
    path: ['rpjmd', 'period', 'to'],
    params: {},
  };
  const draft = { ...draftOf('Kota\0 maju'), issues: [issue] };
  expect(refuseUnstorable(draft)).toBe(draft);
});
