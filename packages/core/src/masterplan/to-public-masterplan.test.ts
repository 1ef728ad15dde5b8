import { expect, it } from 'vitest';
import { parsed, rawPlan } from '../testing/plans.js';
import { parseMasterplan } from './parse-masterplan.js';
import { toPublicMasterplan } from './to-public-masterplan.js';

const raw = rawPlan();
const returned = { state: 'returned', stateReason: 'Angka pada halaman dua keliru.' };
const plan = parsed({
  ...raw,
  problems: raw.problems.map((problem) => ({ ...problem, ...returned })),
  swot: raw.swot.map((analysis) => ({ ...analysis, ...returned })),
});

it('keeps to itself what reviewers wrote to authors', () => {
  const text = JSON.stringify(toPublicMasterplan(plan));
  expect(text).not.toContain('stateReason');
  expect(text).not.toContain('halaman dua');
  expect(toPublicMasterplan(plan).problems[0]?.state).toBe('returned');
});

it('keeps to itself what assessors and OPDs noted beside their ratings', () => {
  const [assessment] = raw.readiness;
  const note = 'Catatan kerja';
  const ratings = [{ indicatorId: 'people-ict-competence', current: 3, target: 4, note }];
  const noted = parsed({
    ...raw,
    readiness: [
      {
        ...assessment,
        opdRatings: [{ opdId: 'opd-kominfo', ratings }],
        assessorRatings: [{ assessor: 'Ibu Asesor', ratings }],
      },
    ],
  });
  const [shown] = toPublicMasterplan(noted).readiness;
  expect(JSON.stringify(shown)).not.toMatch(/Catatan kerja|Ibu Asesor/);
  expect(shown?.opdRatings).toEqual([
    {
      opdId: 'opd-kominfo',
      ratings: [{ indicatorId: 'people-ict-competence', current: 3, target: 4 }],
    },
  ]);
});

it('changes nothing else, and leaves the plan itself alone', () => {
  expect(toPublicMasterplan(parsed(raw))).toEqual(parsed(raw));
  expect(plan.problems[0]?.stateReason).toBe(returned.stateReason);
});

it('is still a plan that can be read', () => {
  const result = parseMasterplan(toPublicMasterplan(plan));
  expect(result.ok).toBe(true);
  expect(result.issues.map((issue) => issue.code)).toEqual(['reason-missing', 'reason-missing']);
});
