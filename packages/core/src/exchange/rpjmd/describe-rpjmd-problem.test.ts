import { expect, it } from 'vitest';
import { describeRpjmdProblem } from './describe-rpjmd-problem.js';
import { en } from './messages/en.js';
import { id } from './messages/id.js';
import { rpjmdProblemCodes } from './problem-code.js';

const place = { sheet: 'Program', cell: 'A7' };

it('has a sentence for every problem, with the same places in both languages', () => {
  expect(Object.keys(id).sort()).toEqual([...rpjmdProblemCodes].sort());
  const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();
  for (const code of rpjmdProblemCodes) expect(places(en[code])).toEqual(places(id[code]));
});

it('writes figures as the reader does', () => {
  const params = { code: '2.16.03', year: 2026, found: 1_500_000, kept: 2_000_000, at: 'K7' };
  const problem = { severity: 'error', code: 'ceilings-differ', place, params } as const;
  expect(describeRpjmdProblem('id', problem)).toBe(
    'Pagu 2026 program 2.16.03 di sini Rp1.500.000, padahal di sel K7 Rp2.000.000. Yang dipakai yang pertama; periksa keduanya.',
  );
  expect(describeRpjmdProblem('en', problem)).toContain('of 2026 of programme 2.16.03');
});
