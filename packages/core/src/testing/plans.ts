import { parseMasterplan } from '../masterplan/parse-masterplan.js';
import type { Masterplan } from '../masterplan/types.js';

/** The least that is a plan. */
export function rawEmptyPlan() {
  return {
    schemaVersion: 1,
    id: 'rencana-kosong',
    title: 'Rencana kosong',
    sample: false,
    framework: { id: 'kominfo-2021', version: '1' },
    region: { code: '32.78', name: 'Kota Tasikmalaya' },
    period: { from: 2023, to: 2027 },
    vision: '',
    missions: [],
    opds: [],
    problems: [],
    needs: [],
    innovations: [],
    readiness: [],
    swot: [],
    strategies: [],
    programs: [],
    evaluations: [],
  };
}

const review = { state: 'approved', updatedAt: '2026-11-01T03:00:00.000Z' };
const place = { dimensionId: 'smart-governance', subDimensionId: 'governance-service', tags: [] };
const stage = (progress: number) => ({ progress });

/** One item of each kind, linked along the chain from problem to programme. */
export function rawPlan() {
  return {
    ...rawEmptyPlan(),
    id: 'rencana-kecil',
    title: 'Rencana kecil',
    opds: [
      {
        id: 'opd-kominfo',
        code: 'OPD-01',
        name: 'Dinas Kominfo',
        shortName: 'Diskominfo',
        kind: 'office',
      },
      {
        id: 'opd-izin',
        code: 'OPD-02',
        name: 'Dinas Perizinan',
        shortName: 'DPMPTSP',
        kind: 'office',
      },
    ],
    problems: [
      {
        id: 'p-1',
        code: 'P-GOV-01',
        ...review,
        ...place,
        title: 'Izin menunggu tanda tangan',
        opdId: 'opd-izin',
      },
    ],
    needs: [
      {
        id: 'n-1',
        code: 'K-GOV-01',
        ...review,
        ...place,
        title: 'Tanda tangan elektronik',
        kind: 'application',
        opdId: 'opd-izin',
        problemIds: ['p-1'],
      },
    ],
    innovations: [
      {
        id: 'i-1',
        code: 'I-GOV-01',
        ...review,
        ...place,
        name: 'Izin sekali klik',
        shortName: 'SEKLIK',
        kind: 'technology',
        proposer: { kind: 'opd' },
        opdId: 'opd-izin',
        startYear: 2024,
        needIds: ['n-1'],
        problemIds: [],
        partners: [],
        stages: {
          'problem-formulation': stage(100),
          'idea-formulation': stage(100),
          'development-planning': stage(100),
          development: stage(60),
          implementation: stage(0),
          evaluation: stage(0),
        },
      },
    ],
    readiness: [
      {
        id: 'r-2026',
        title: 'Kesiapan 2026',
        assessedOn: '2026-06-30',
        ...review,
        opdRatings: [
          { opdId: 'opd-kominfo', ratings: [{ indicatorId: 'people-ict-competence', current: 3 }] },
        ],
        assessorRatings: [],
        consolidated: {
          ownerOpdId: 'opd-kominfo',
          ratings: [
            {
              indicatorId: 'people-ict-competence',
              current: 3,
              target: 4,
              justification: 'Sesuai daftar pegawai.',
            },
          ],
        },
      },
    ],
    swot: [
      {
        id: 'sw-region',
        scope: { kind: 'region' },
        ...review,
        factors: [
          {
            id: 'f-s1',
            code: 'S1',
            kind: 'strength',
            statement: 'Komitmen',
            weight: 0.6,
            rating: 4,
          },
          { id: 'f-w1', code: 'W1', kind: 'weakness', statement: 'SDM', weight: 0.4, rating: 2 },
          {
            id: 'f-o1',
            code: 'O1',
            kind: 'opportunity',
            statement: 'Program',
            weight: 0.5,
            rating: 3,
          },
          { id: 'f-t1', code: 'T1', kind: 'threat', statement: 'Siber', weight: 0.5, rating: 2 },
        ],
      },
    ],
    strategies: [
      {
        id: 'st-1',
        code: 'ST-GOV-01',
        ...review,
        ...place,
        kind: 'SO',
        statement: 'Memakai komitmen untuk meraih program',
        swotId: 'sw-region',
        factorCodes: ['S1', 'O1'],
      },
    ],
    programs: [
      {
        id: 'pr-1',
        code: 'PR-GOV-01',
        ...review,
        ...place,
        objective: 'Izin terbit tanpa tatap muka',
        name: 'Perizinan digital',
        activity: 'Menerapkan tanda tangan elektronik',
        output: 'Layanan berjalan',
        kind: 'application',
        strategyIds: ['st-1'],
        needIds: ['n-1'],
        innovationIds: ['i-1'],
        dependsOnProgramIds: [] as string[],
        leadOpdId: 'opd-izin',
        supportingOpdIds: ['opd-kominfo'],
        stakeholders: [],
        locations: ['32.78'],
        period: { from: 2024, to: 2025 },
        horizon: 'medium',
        quickWin: false,
        indicators: [],
        budgets: [
          { year: 2024, source: 'apbd-kabupaten-kota', amount: 250_000_000 },
          { year: 2025, source: 'csr', amount: 75_000_000 },
        ],
        progress: [
          { id: 'pr-1-l1', reportedOn: '2024-12-31', percent: 40 },
          { id: 'pr-1-l2', reportedOn: '2025-06-30', percent: 70 },
        ],
        status: 'running',
        beneficiaries: ['residents'],
        pillars: ['social'],
      },
    ],
  };
}

/** The plan that a raw one parses to; a test that wants a valid plan fails loudly without one. */
export function parsed(raw: unknown): Masterplan {
  const result = parseMasterplan(raw);
  if (!result.ok)
    throw new Error(`the plan of this test is broken: ${JSON.stringify(result.issues)}`);
  return result.masterplan;
}
