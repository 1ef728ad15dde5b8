import { kominfo2021 } from '@kotacerdas/core/framework';
import { formatNumber } from '@kotacerdas/core/locale';
import type { ReadinessAssessment } from '@kotacerdas/core/masterplan';
import { explainReadiness } from '@kotacerdas/core/readiness';
import { expect, test } from 'vitest';
import { samplePlan } from '../../testing/plans.js';
import { readinessExplanation, type ReadinessPart } from './readiness-explanation.js';

const plan = samplePlan();
const framework = kominfo2021;

function assessmentOf(change: (ratings: Ratings) => Ratings = (ratings) => ratings) {
  const [assessment] = plan.readiness;
  if (assessment === undefined || assessment.consolidated === null)
    throw new Error('The sample is consolidated.');
  const { consolidated } = assessment;
  return {
    ...assessment,
    consolidated: { ...consolidated, ratings: change(consolidated.ratings) },
  };
}

type Ratings = NonNullable<ReadinessAssessment['consolidated']>['ratings'];

const explain = (
  part: ReadinessPart,
  assessment: ReadinessAssessment = assessmentOf(),
  locale: 'id' | 'en' = 'id',
) => readinessExplanation(part, { assessment, opds: plan.opds, framework, locale });

test('the figures are those of core', () => {
  const core = explainReadiness(framework.readiness, assessmentOf().consolidated.ratings);
  expect(explain({ kind: 'whole' }).figure).toBe(formatNumber('id', core.score ?? 0));
  for (const element of core.elements) {
    const { contributions, figure, steps } = explain({ kind: 'element', id: element.elementId });
    expect(figure).toBe(formatNumber('id', element.score ?? 0));
    expect(steps[1]).toBe(`${element.numerator} ÷ ${element.denominator} = ${figure}`);
    expect(
      contributions?.rows.map(([, level, weight, product]) => [level, weight, product]),
    ).toEqual(
      element.contributions.map(({ level, product, weight }) =>
        [level, weight, product].map(String),
      ),
    );
    for (const part of element.subElements) {
      expect(explain({ kind: 'sub-element', id: part.subElementId }).figure).toBe(
        formatNumber('id', part.score ?? 0),
      );
    }
  }
});

test('the region is explained by its elements, their weights and shares', () => {
  const { contributions, source, steps, title } = explain({ kind: 'whole' });
  expect(title).toBe('Kesiapan daerah');
  expect(contributions?.rows).toEqual([
    ['Struktur', '2,89', '1', '33,3%', '3,89'],
    ['Infrastruktur', '3,00', '1', '33,3%', '4,00'],
    ['Suprastruktur', '3,13', '1', '33,3%', '4,13'],
  ]);
  expect(steps).toContain('9,0139 ÷ 3 = 3,00');
  expect(steps).toContain('Rentang “Cukup siap”: mulai 3,00 sampai di bawah 4,00.');
  expect(source).toContain('Penilaian kesiapan 2026');
  expect(source).toContain('versi 1');
  expect(source).toContain('simulasi, bukan nilai resmi');
  expect(source).toContain('usulan, bukan ketentuan resmi');
});

test('what is left out is named, with the reason', () => {
  const open = assessmentOf((ratings) =>
    ratings.flatMap((rating) => {
      if (rating.indicatorId === 'people-ict-competence') return [];
      return rating.indicatorId === 'people-training-certification'
        ? [{ ...rating, current: 'not-applicable' as const }]
        : [rating];
    }),
  );
  const { contributions, leftOut } = explain({ kind: 'sub-element', id: 'structure-people' }, open);
  expect(contributions?.rows).toHaveLength(1);
  expect(leftOut).toEqual([
    expect.stringMatching(/: belum dinilai$/),
    expect.stringMatching(/: tidak berlaku$/),
  ]);
});

test('the gap is reckoned only from what has both level and target', () => {
  const some = assessmentOf((ratings) =>
    ratings.map(({ target, ...rating }, index) =>
      index === 0 ? { ...rating, target: 5 as const } : rating,
    ),
  );
  const { steps } = explain({ kind: 'element', id: 'structure' }, some);
  expect(steps).toContain('Kesenjangan: 5,00 − 2,00 = 3,00');
});

test('without a level there is no figure, and it is not a 0', () => {
  const none = { ...assessmentOf(), consolidated: null };
  for (const part of [
    { kind: 'whole' },
    { kind: 'element', id: 'structure' },
    { kind: 'sub-element', id: 'structure-people' },
    { kind: 'indicator', id: 'people-ict-competence' },
  ] as const) {
    expect(explain(part, none).figure.toLowerCase()).toBe('belum dinilai');
  }
  expect(explain({ kind: 'whole' }, none).leftOut).toContain('Struktur: belum dinilai');
});

test('an indicator says who settled it, why, and how the OPDs had rated it', () => {
  const assessment = {
    ...assessmentOf(),
    opdRatings: plan.opds.slice(0, 2).map(({ id }, index) => ({
      opdId: id,
      ratings: [
        { indicatorId: 'people-ict-competence', current: index === 0 ? (4 as const) : null },
      ],
    })),
  };
  const { contributions, figure, steps } = explain(
    { kind: 'indicator', id: 'people-ict-competence' },
    assessment,
  );
  expect(figure).toBe('2');
  expect(steps[0]).toBe(
    'Tingkat akhir ditetapkan oleh Dinas Komunikasi dan Informatika: Disepakati dalam rapat konsolidasi.',
  );
  expect(steps).toContain('Belum ada bukti yang dilampirkan.');
  expect(steps).toContain('Kesenjangan: 3 − 2 = 1');
  expect(contributions?.rows).toEqual([
    ['Dinas Komunikasi dan Informatika', '4', '–'],
    ['Badan Perencanaan Pembangunan Daerah', 'belum dinilai', '–'],
  ]);
});

test('an id that the instrument lacks is shown as it is', () => {
  expect(explain({ kind: 'sub-element', id: 'tidak-ada' })).toMatchObject({
    title: 'tidak-ada',
    figure: 'Belum dinilai',
  });
});

test('speaks English', () => {
  const { figure, steps } = explain({ kind: 'whole' }, assessmentOf(), 'en');
  expect(figure).toBe('3.00');
  expect(steps).toContain('9.0139 / 3 = 3.00');
});
