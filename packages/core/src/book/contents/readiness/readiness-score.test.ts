import { expect, it } from 'vitest';
import { kominfo2021 } from '../../../framework/index.js';
import { parsed, rawPlan } from '../../../testing/plans.js';
import { bookContext } from '../../compose/book-context.js';
import { plainText } from '../../testing/plain-text.js';
import { readinessScore } from './readiness-score.js';

const { elements } = kominfo2021.readiness;

/** What is said where the first indicators of two elements are on these levels. */
function saidOf(...levels: number[]): string {
  const raw = rawPlan();
  const ratings = levels.map((current, at) => ({
    indicatorId: elements[at]?.subElements[0]?.indicators[0]?.id,
    current,
    justification: 'Sesuai data.',
  }));
  const masterplan = parsed({
    ...raw,
    readiness: raw.readiness.map((each) => ({
      ...each,
      consolidated: { ...each.consolidated, ratings },
    })),
  });
  const source = { masterplan, framework: kominfo2021, asOf: '2026-11-23', edition: null };
  return plainText(readinessScore(bookContext(source)).blocks);
}

it('names the elements with the highest and the lowest score', () => {
  expect(saidOf(3, 2)).toMatch(
    /Elemen dengan skor tertinggi adalah \S.* \(3,00\), sedangkan yang terendah adalah \S.* \(2,00\)\./,
  );
});

it('names none where all are written alike', () => {
  expect(saidOf(3, 3)).toContain('Semua elemen yang dinilai berada pada skor 3,00.');
});
