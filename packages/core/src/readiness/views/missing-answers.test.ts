import fc from 'fast-check';
import { expect, it } from 'vitest';
import { smallInstrument } from '../../testing/instrument.js';
import { anyAssessment } from '../../testing/readiness.js';
import { scoreReadiness } from '../score-readiness.js';
import type { ReadinessLevel } from '../types.js';
import { missingAnswers } from './missing-answers.js';

it('lists everything, in the order of the instrument, before anything is answered', () => {
  const { missing, withoutEvidence } = missingAnswers(smallInstrument, []);
  expect(missing.map((entry) => [entry.indicatorId, entry.reason])).toEqual([
    ['a', 'not-answered'],
    ['b', 'not-answered'],
    ['c', 'not-answered'],
    ['d', 'not-answered'],
  ]);
  expect(withoutEvidence).toEqual([]);
});

it('says where an indicator stands, why it is missing, and what lacks evidence', () => {
  const result = missingAnswers(smallInstrument, [
    { indicatorId: 'd', current: 3 },
    { indicatorId: 'c', current: 0 as ReadinessLevel },
    { indicatorId: 'b', current: 'not-applicable' },
    { indicatorId: 'a', current: 3, evidence: [{ label: 'SK' }] },
  ]);
  expect(result.missing).toEqual([
    {
      indicatorId: 'c',
      elementId: 'structure',
      subElementId: 'budget',
      reason: 'level-out-of-range',
    },
  ]);
  expect(result.withoutEvidence).toEqual([
    { indicatorId: 'd', elementId: 'infrastructure', subElementId: 'digital' },
  ]);
  expect(result.issues.map((issue) => issue.code)).toEqual(['level-out-of-range']);
});

it('counts as the coverage of the score does', () => {
  fc.assert(
    fc.property(anyAssessment, ([instrument, ratings]) => {
      const { missing, withoutEvidence } = missingAnswers(instrument, ratings);
      const { coverage } = scoreReadiness(instrument, ratings);
      expect([missing.length, withoutEvidence.length]).toEqual([
        coverage.missing,
        coverage.withoutEvidence,
      ]);
    }),
  );
});
