import { rawFullPlan } from '../../../testing/full-plan.js';
import { parsed } from '../../../testing/plans.js';

const drafts = (items: readonly (object | undefined)[]) =>
  items.map((item) => ({ ...item, state: 'draft' }));

const file = { label: 'SK Tim', url: 'https://contoh.go.id/sk.pdf' };

/** A plan in which every column of every sheet says something, and everything may be changed. */
export function richPlan() {
  const raw = rawFullPlan();
  const [problem, ...problems] = raw.problems;
  const [innovation, ...innovations] = raw.innovations;
  const [program, ...programs] = raw.programs;
  const [assessment] = raw.readiness;
  const usg = { urgency: 5, seriousness: 4, growth: 3 };
  const stage = (progress: number) => ({ progress, file, note: 'Catatan' });
  return parsed({
    ...raw,
    problems: drafts([
      {
        ...problem,
        description: 'Antre\r\nlama',
        impact: '=1+1',
        usg,
        tags: ['izin', 'a;b'],
      },
      ...problems,
    ]),
    needs: drafts(raw.needs),
    innovations: drafts([
      {
        ...innovation,
        proposer: { kind: 'council', name: 'Dr. Ani', institution: 'university' },
        problemIds: ['p-1', 'p-2'],
        stages: {
          'problem-formulation': stage(100),
          'idea-formulation': stage(100),
          'development-planning': stage(70.5),
          development: { progress: 0 },
          implementation: stage(0),
          evaluation: { progress: 0, file: { label: 'Laporan' } },
        },
        description: 'Uraian',
        benefits: { organiser: 'A', government: 'B', public: 'C' },
        uniqueness: 'Unik',
        partners: [{ form: 'Kampus', name: 'Unsil: Teknik' }],
        potential: { expansion: 'A', improvement: 'B', replication: 'C' },
        sustainability: { regulation: 'A', institution: 'B', resources: 'C', businessModel: 'D' },
        riskAnalysis: 'Risiko',
        resources: { budget: 75_000_000, people: 'Tiga orang', facilities: 'Server' },
        iga: {
          initiator: 'opd',
          technology: 'digital',
          form: 'public-service',
          affairs: ['Penanaman modal'],
          trialOn: '2025-01-31',
          implementedOn: '2025-12-31',
          design: 'Rancang',
          purpose: 'Tujuan',
          benefit: 'Manfaat',
          result: 'Hasil',
        },
        kipp: { summary: 'Ringkas', novelty: 'Baru', sustainability: 'Lanjut' },
      },
      ...innovations,
    ]),
    readiness: drafts([
      {
        ...assessment,
        opdRatings: [
          {
            opdId: 'opd-kominfo',
            ratings: [
              {
                indicatorId: 'people-ict-competence',
                current: 3,
                target: 4,
                evidence: [file, { label: 'Daftar pegawai' }],
                note: 'Sesuai data',
              },
              { indicatorId: 'institution-council', current: 'not-applicable' },
            ],
          },
        ],
      },
    ]),
    swot: drafts(raw.swot),
    strategies: drafts(raw.strategies),
    programs: drafts([
      {
        ...program,
        risk: 'Server mati',
        stakeholders: ['Kadin', 'Karang Taruna'],
        usg,
        impactEffort: { impact: 5, effort: 2 },
        progress: [
          { id: 'pr-1-l1', reportedOn: '2024-12-31', percent: 40.5, spent: 1_000_000, note: 'Uji' },
          { id: 'pr-1-l2', reportedOn: '2025-06-30', percent: 70 },
        ],
      },
      ...programs,
    ]),
  });
}
