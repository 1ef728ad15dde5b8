import { kominfo2021 } from '@kotacerdas/core/framework';
import type { Masterplan } from '@kotacerdas/core/masterplan';
import { readFixture } from './read-fixture.js';

const verbs = [
  'Perluasan',
  'Pembangunan',
  'Integrasi',
  'Penyusunan',
  'Pendampingan',
  'Digitalisasi',
];
const things = [
  'layanan perizinan daring',
  'pusat data dan jaringan intra',
  'bank sampah di tiap kelurahan',
  'peraturan wali kota tentang data terbuka',
  'pelatihan literasi digital pelaku UMKM',
  'antrean puskesmas',
  'lampu jalan hemat energi',
];
const places = ['Cihideung', 'Tawang', 'Cipedes', 'Indihiang', 'Kawalu', 'Mangkubumi', 'Tamansari'];
const kinds = ['application', 'infrastructure', 'policy', 'literacy', 'institution'];
const statuses = ['running', 'planned', 'finished', 'running', 'postponed', 'running', 'cancelled'];
const sources = ['apbd-kabupaten-kota', 'apbn', 'csr', 'apbd-provinsi', 'hibah'];
const review = { state: 'approved', updatedAt: '2026-10-05T02:00:00.000Z' };
const opdCount = 40;
const firstYear = 2025;

const of = (list: readonly string[], index: number): string => list[index % list.length] ?? '';
const opdId = (index: number): string => `opd-${index % opdCount}`;

function place(index: number) {
  const dimension = kominfo2021.dimensions[index % kominfo2021.dimensions.length];
  const parts = dimension?.subDimensions ?? [];
  return {
    dimensionId: dimension?.id ?? '',
    subDimensionId: parts[index % parts.length]?.id,
    tags: [],
  };
}

function program(index: number, items: number) {
  const from = firstYear + ((index * 3) % 5);
  const years = index % 11 === 0 ? 7 : 1 + ((index * 7) % 4);
  const periodYears = Array.from({ length: years }, (_, at) => from + at);
  return {
    id: `program-${index}`,
    code: `PR-${String(index + 1).padStart(5, '0')}`,
    ...review,
    ...place(index),
    objective: 'Layanan publik yang mudah dijangkau warga',
    name: `${of(verbs, index)} ${of(things, index * 5)} di Kecamatan ${of(places, index * 3)}`,
    activity: 'Pembangunan, pelatihan, dan pendampingan selama satu tahun anggaran',
    output: 'Layanan beroperasi',
    kind: of(kinds, index),
    strategyIds: [],
    needIds: items > 0 ? [`need-${index % items}`] : [],
    innovationIds: [],
    // Short chains: each programme waits for one that began before it, as plans do.
    dependsOnProgramIds: index % 6 === 5 ? [`program-${index - 5}`] : [],
    leadOpdId: opdId(index),
    supportingOpdIds: [opdId(index + 7)],
    stakeholders: [],
    locations: ['32.78'],
    period: { from, to: from + years - 1 },
    horizon: years === 1 ? 'short' : years <= 5 ? 'medium' : 'long',
    quickWin: years === 1 && index % 3 === 0,
    indicators: [
      {
        id: `program-${index}-ik`,
        name: 'Warga yang terlayani',
        unit: 'orang',
        direction: 'higher',
        baseline: { year: 2024, value: 100 + index },
        targets: periodYears.map((year, at) => ({ year, value: 200 + index + at * 50 })),
        realisations: [],
      },
    ],
    budgets: periodYears.flatMap((year, at) => [
      {
        year,
        source: of(sources, index),
        amount: (1 + (index % 40)) * 12_500_000 + at * 1_000_000,
      },
      ...(index % 2 === 0 ? [{ year, source: of(sources, index + 1), amount: 35_000_000 }] : []),
    ]),
    progress:
      index % 4 === 3
        ? []
        : [{ id: `program-${index}-r`, reportedOn: '2026-09-30', percent: (index * 13) % 101 }],
    status: of(statuses, index),
    beneficiaries: ['residents'],
    pillars: ['social'],
  };
}

/**
 * A valid plan of many programmes, problems and needs, as large as a province's would be: for measuring, and for
 * stories and tests of long lists. The same numbers give the same plan.
 */
export function largePlan(programs: number, items = programs): Masterplan {
  const numbers = Array.from({ length: items }, (_, index) => index);
  return readFixture({
    schemaVersion: 1,
    id: 'large-plan',
    title: 'Masterplan dengan banyak program',
    sample: true,
    framework: { id: 'kominfo-2021', version: '1' },
    region: { code: '32.78', name: 'Kota Tasikmalaya' },
    period: { from: firstYear, to: firstYear + 4 },
    vision: '',
    missions: [],
    opds: Array.from({ length: opdCount }, (_, index) => ({
      id: opdId(index),
      code: `OPD-${index + 1}`,
      name: `Perangkat Daerah nomor ${index + 1}`,
      shortName: `OPD ${index + 1}`,
      kind: 'office',
    })),
    problems: numbers.map((index) => ({
      id: `problem-${index}`,
      code: `P-${index + 1}`,
      ...review,
      ...place(index),
      title: `Permasalahan ${of(things, index)} di ${of(places, index)}`,
      opdId: opdId(index),
    })),
    needs: numbers.map((index) => ({
      id: `need-${index}`,
      code: `K-${index + 1}`,
      ...review,
      ...place(index),
      title: `Kebutuhan ${of(things, index)} di ${of(places, index)}`,
      kind: of(kinds, index),
      opdId: opdId(index),
      problemIds: [`problem-${index}`],
    })),
    innovations: [],
    readiness: [],
    swot: [],
    strategies: [],
    programs: Array.from({ length: programs }, (_, index) => program(index, items)),
    evaluations: [],
  });
}
