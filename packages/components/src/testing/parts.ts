import { indicatorsOf, kominfo2021 } from '@kotacerdas/core/framework';
import { placeOf } from './build-plan.js';

const review = { state: 'approved', updatedAt: '2026-09-15T03:00:00.000Z' };

/** An assessment whose levels run 2, 3, 4, 3, 2, 4… and whose targets lie one above. */
export function assessment(rated: (indicatorId: string) => boolean = () => true) {
  return {
    id: 'assessment-2026',
    title: 'Penilaian kesiapan 2026',
    assessedOn: '2026-06-30',
    ...review,
    opdRatings: [{ opdId: 'diskominfo', ratings: [] }],
    assessorRatings: [],
    consolidated: {
      ownerOpdId: 'diskominfo',
      ratings: indicatorsOf(kominfo2021.readiness)
        .filter(({ id }) => rated(id))
        .map(({ id }, index) => {
          const current = [2, 3, 4, 3, 2, 4, 3][index % 7] ?? 3;
          return {
            indicatorId: id,
            current,
            target: current + 1,
            justification: 'Disepakati dalam rapat konsolidasi.',
          };
        }),
    },
  };
}

/** An analysis with two factors a side; ratings are given as strengths, weaknesses, opportunities, threats. */
export function swotAnalysis(
  id: string,
  scope: object,
  [s, w, o, t]: readonly [number, number, number, number],
  method?: object,
) {
  const factor = (kind: string, code: string, weight: number, rating: number) => ({
    id: `${id}-${code.toLowerCase()}`,
    code,
    kind,
    statement: `Faktor ${code}`,
    weight,
    rating,
  });
  return {
    id,
    scope,
    ...review,
    factors: [
      factor('strength', 'S1', 0.3, s),
      factor('strength', 'S2', 0.25, s),
      factor('weakness', 'W1', 0.25, w),
      factor('weakness', 'W2', 0.2, w),
      factor('opportunity', 'O1', 0.35, o),
      factor('opportunity', 'O2', 0.2, o),
      factor('threat', 'T1', 0.25, t),
      factor('threat', 'T2', 0.2, t),
    ].filter(({ rating }) => rating > 0),
    ...(method === undefined ? {} : { method }),
  };
}

/** A programme over all five years, paid from two sources; every third one has not reported. */
export function program(index: number, name: string, leadOpdId: string) {
  const amount = (index + 2) * 175_000_000;
  return {
    id: `program-${index + 1}`,
    code: `PRG-${index + 1}`,
    state: 'approved',
    updatedAt: '2026-10-05T02:00:00.000Z',
    ...placeOf(index, index),
    objective: 'Layanan publik yang mudah diakses warga',
    name,
    activity: 'Pembangunan dan pengoperasian layanan',
    output: 'Layanan beroperasi',
    kind: 'application',
    strategyIds: [],
    needIds: [],
    innovationIds: [],
    dependsOnProgramIds: [],
    leadOpdId,
    supportingOpdIds: [],
    stakeholders: [],
    locations: ['32.78'],
    period: { from: 2025, to: 2029 },
    horizon: 'medium',
    quickWin: index % 4 === 0,
    indicators: [],
    budgets: [2025, 2026, 2027, 2028, 2029].flatMap((year, at) => [
      { year, source: 'apbd-kabupaten-kota', amount: amount + at * 60_000_000 },
      { year, source: index % 2 === 0 ? 'apbn' : 'csr', amount: Math.round(amount / 3) },
      ...(index % 3 === 0 ? [{ year, source: 'hibah', amount: 45_000_000 }] : []),
    ]),
    progress:
      index % 3 === 2
        ? []
        : [{ id: `report-${index + 1}`, reportedOn: '2026-09-30', percent: (index * 17) % 101 }],
    status: (['running', 'planned', 'finished', 'running', 'postponed'] as const)[index % 5],
    beneficiaries: ['residents'],
    pillars: ['social'],
  };
}
