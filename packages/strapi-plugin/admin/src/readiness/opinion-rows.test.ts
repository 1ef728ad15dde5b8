import { findFramework } from '@kotacerdas/core/framework';
import type { ReadinessAssessment } from '@kotacerdas/core/masterplan';
import { expect, it } from 'vitest';
import { draftPlan } from '../../../tests/fixtures/make-plan';
import { opinionRows } from './opinion-rows';

const framework = findFramework('kominfo-2021');
const [kominfo, bappeda] = draftPlan(1).opds.map(({ id }) => id);
const indicatorId = 'people-training-certification';

it('says who gave which level, the widest range first, and what was decided', () => {
  if (framework === null || kominfo === undefined || bappeda === undefined) throw new Error();
  const opdRatings: ReadinessAssessment['opdRatings'] = [
    { opdId: kominfo, ratings: [{ indicatorId, current: 4 }] },
    { opdId: bappeda, ratings: [{ indicatorId, current: 2 }] },
  ];
  const consolidated = {
    ownerOpdId: bappeda,
    ratings: [{ indicatorId, current: 3 as const, justification: 'Rapat' }],
  };
  const opinions = opinionRows(framework, { opdRatings, consolidated });
  expect(opinions).toMatchObject({ raters: 2, decided: 1 });
  expect(opinions.rows[0]).toEqual({
    indicatorId,
    groups: [
      { answer: 2, opdIds: [bappeda] },
      { answer: 4, opdIds: [kominfo] },
    ],
    answered: 2,
    range: 2,
    accord: 'disputed',
    suggestion: 2,
    decided: 3,
  });
  expect(opinions.rows[1]).toMatchObject({ groups: [], accord: 'unanswered', decided: null });
});
