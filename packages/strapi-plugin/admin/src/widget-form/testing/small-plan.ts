import { kominfo2021 } from '@kotacerdas/core/framework';
import { parseMasterplan } from '@kotacerdas/core/masterplan';

const factor = (id: string, code: string, kind: string) => ({
  id,
  code,
  kind,
  statement: `Pernyataan ${code}`,
  weight: 0.5,
  rating: 3,
});

const review = { state: 'draft', updatedAt: '2026-11-29T00:00:00.000Z' };

const parsed = parseMasterplan({
  schemaVersion: 1,
  id: 'plan',
  title: 'Rencana',
  sample: true,
  framework: { id: kominfo2021.id, version: kominfo2021.version },
  region: { code: '32.78', name: 'Kota Tasikmalaya' },
  period: { from: 2026, to: 2030 },
  vision: '',
  missions: [],
  opds: [],
  problems: [],
  needs: [],
  innovations: [],
  readiness: [],
  swot: [
    {
      id: 'sw-region',
      scope: { kind: 'region' },
      ...review,
      factors: [
        factor('f-s1', 'S1', 'strength'),
        factor('f-w1', 'W1', 'weakness'),
        factor('f-o1', 'O1', 'opportunity'),
      ],
    },
  ],
  strategies: [
    {
      id: 'st-1',
      code: 'ST-GOV-01',
      ...review,
      dimensionId: 'smart-governance',
      tags: [],
      kind: 'SO',
      statement: 'Strategi',
      swotId: 'sw-region',
      factorCodes: ['S1', 'W1', 'O1'],
    },
  ],
  programs: [],
  evaluations: [],
});
if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
const [first] = parsed.masterplan.swot;
if (first === undefined) throw new Error('The plan has no analysis.');

/** A plan with one analysis and a strategy that cites all of its factors. */
export const plan = parsed.masterplan;
export const analysis = first;
