import type { Masterplan } from '@kotacerdas/core/masterplan';
import { buildPlan, type InnovationSeed } from './build-plan.js';
import { assessment, program, swotAnalysis } from './parts.js';

/** The moment that the figures of the fixtures stand for. */
export const asOf = '2026-11-23T00:00:00Z';

const opds = [
  { id: 'diskominfo', name: 'Dinas Komunikasi dan Informatika', shortName: 'Diskominfo' },
  { id: 'bappeda', name: 'Badan Perencanaan Pembangunan Daerah', shortName: 'Bappeda' },
  { id: 'disdukcapil', name: 'Dinas Kependudukan dan Pencatatan Sipil', shortName: 'Disdukcapil' },
  { id: 'dinkes', name: 'Dinas Kesehatan', shortName: 'Dinkes' },
  { id: 'dishub', name: 'Dinas Perhubungan', shortName: 'Dishub' },
  { id: 'dlh', name: 'Dinas Lingkungan Hidup', shortName: 'DLH' },
];

const names = [
  'Mal Pelayanan Publik Digital',
  'Antrean Puskesmas Daring',
  'Peta Jalan Berlubang',
  'Bank Sampah Digital',
  'Satu Data Daerah',
  'Lapor Warga',
  'Akta Lahir Sehari Jadi',
  'Panel Surya Gedung Pemerintah',
  'Katalog Bordir dan Kelom Geulis',
  'Pasar Daring UMKM',
  'Perpustakaan Keliling Digital',
  'Tanggap Darurat 112',
] as const;

/** Twenty-four innovations: six of the council, two of them taken up by nobody; three completed. */
const innovations: InnovationSeed[] = Array.from({ length: 24 }, (_, index) => {
  const name = names[index % names.length] ?? '';
  const month = String(11 - (index % 10)).padStart(2, '0');
  const base = {
    name: index < names.length ? name : `${name} tahap kedua`,
    done: index % 8 === 0 ? 6 : index % 6,
    updatedAt: `2026-${month}-0${(index % 8) + 1}T04:00:00.000Z`,
    dimension: index,
  };
  const opd = opds[(index * index) % opds.length]?.id ?? 'diskominfo';
  if (index % 4 !== 3) return { ...base, opd };
  return { ...base, council: index % 8 === 3 ? 'Universitas Siliwangi' : 'Forum UMKM Priangan' };
});

/** A plan with something in every part. */
export function samplePlan(): Masterplan {
  return buildPlan({
    title: 'Masterplan Smart City Kota Tasikmalaya',
    region: 'Kota Tasikmalaya',
    sample: true,
    opds,
    innovations,
    problemTitles: Array.from({ length: 17 }, (_, index) => `Permasalahan ${index + 1}`),
    readiness: [assessment()],
    swot: [
      swotAnalysis('swot-region', { kind: 'region' }, [4, 2, 3, 2]),
      swotAnalysis(
        'swot-gov',
        { kind: 'dimension', dimensionId: 'smart-governance' },
        [3, 2, 2, 4],
      ),
      swotAnalysis(
        'swot-env',
        { kind: 'dimension', dimensionId: 'smart-environment' },
        [1, 4, 4, 1],
      ),
      swotAnalysis(
        'swot-structure',
        { kind: 'readiness-element', elementId: 'structure' },
        [1, 4, 1, 4],
      ),
    ],
    programs: names.map((name, index) => program(index, name, opds[index % 6]?.id ?? '')),
  });
}

/** A plan that somebody has only just begun. */
export function emptyPlan(): Masterplan {
  return buildPlan({
    title: 'Masterplan Smart City Kabupaten Ciamis',
    region: 'Kabupaten Ciamis',
    sample: false,
    opds: [],
    innovations: [],
    problemTitles: [],
    readiness: [],
    swot: [],
    programs: [],
  });
}

const long = 'Sistem informasi pelayanan administrasi terpadu kecamatan '.repeat(6).slice(0, 300);
const word = 'Pengadministrasianketatalaksanaan'.repeat(9).slice(0, 280);
const hostileNames = [
  long,
  word,
  '<img src=x onerror="document.title=\'broken\'">',
  '</script><script>document.title="broken"</script>',
  '👩🏽‍💻🌆 Kota pintar 🚦🏙️ 1️⃣2️⃣',
  'مدينة ذكية للجميع، خدمات عامة رقمية',
  'عربي <b>abc</b> 123 ‏end',
] as const;

/** A plan whose texts try to break the layout, the markup and the direction of writing. */
export function hostilePlan(): Masterplan {
  return buildPlan({
    title: long,
    region: hostileNames[2],
    sample: true,
    opds: hostileNames.map((name, index) => ({
      id: index === 0 ? 'diskominfo' : `opd-${index}`,
      name,
      shortName: name,
    })),
    innovations: hostileNames.map((name, index) => ({
      name,
      ...(index % 2 === 0
        ? { opd: index === 0 ? 'diskominfo' : `opd-${index}` }
        : { council: hostileNames[(index + 1) % hostileNames.length] ?? name }),
      done: index,
      updatedAt: '2026-11-20T00:00:00.000Z',
      dimension: index,
    })),
    problemTitles: hostileNames,
    readiness: [assessment((id) => id.startsWith('people-') || id.startsWith('digital-'))],
    swot: [swotAnalysis('swot-region', { kind: 'region' }, [4, 2, 3, 0])],
    programs: hostileNames.map((name, index) => program(index, name, 'diskominfo')),
  });
}
