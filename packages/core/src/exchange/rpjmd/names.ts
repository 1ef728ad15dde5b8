import type { ColumnName, TopicNames } from '../columns/column.js';

const column = (
  key: string,
  form: ColumnName['form'],
  id: string,
  en: string,
  synonyms: readonly string[] = [],
): ColumnName => ({ key, form, title: { id, en }, synonyms, required: false });

/**
 * The columns of a sheet with an RPJMD, which is no topic of the workbook that a plan is written to.
 *
 * @example
 * const keys = ({ columns }: RpjmdNames) => columns.map(({ key }) => key);
 * keys(rpjmdNames).length; // 24
 */
export interface RpjmdNames extends Omit<TopicNames, 'topic'> {
  readonly topic: 'rpjmd';
}

/** The RPJMD says its years as the first to the fifth, as SIPD does. */
const ordinals = [1, 2, 3, 4, 5] as const;

/**
 * The columns of a sheet with an RPJMD, called as in SIPD and as in the tables of RPJMD documents. Columns of a year
 * (`Target 2026`, or `2026` below `Target`) are found by {@link yearColumnOf} besides. The list is our own reading of
 * what offices use.
 *
 * @example
 * rpjmdNames.columns.find(({ key }) => key === 'program')?.title.id; // 'Program'
 */
export const rpjmdNames: RpjmdNames = {
  topic: 'rpjmd',
  title: { id: 'RPJMD', en: 'RPJMD' },
  synonyms: ['SIPD RPJMD', 'Program RPJMD', 'Rencana Pembangunan Jangka Menengah Daerah'],
  columns: [
    column('vision', 'text', 'Visi', 'Vision', ['Uraian Visi', 'Nama Visi', 'visi_teks']),
    column('mission-code', 'line', 'Kode misi', 'Mission code', ['No Misi', 'Nomor Misi']),
    column('mission', 'text', 'Misi', 'Mission', ['Uraian Misi', 'Nama Misi', 'misi_teks']),
    column('goal-code', 'line', 'Kode tujuan', 'Goal code', ['No Tujuan', 'Nomor Tujuan']),
    column('goal', 'text', 'Tujuan', 'Goal', ['Uraian Tujuan', 'Nama Tujuan', 'tujuan_teks']),
    column('objective-code', 'line', 'Kode sasaran', 'Objective code', [
      'No Sasaran',
      'Nomor Sasaran',
    ]),
    column('objective', 'text', 'Sasaran', 'Objective', [
      'Uraian Sasaran',
      'Nama Sasaran',
      'sasaran_teks',
      'Sasaran Strategis',
    ]),
    column('program-code', 'line', 'Kode program', 'Programme code', [
      'Kode',
      'Kode Rekening',
      'Kode Nomenklatur',
      'Kode Bidang Urusan dan Program',
    ]),
    column('program', 'line', 'Program', 'Programme', [
      'Nama Program',
      'Uraian Program',
      'Program Prioritas',
      'Program Pembangunan Daerah',
      'Bidang Urusan Pemerintahan dan Program Prioritas Pembangunan',
    ]),
    column('indicator', 'line', 'Indikator', 'Indicator', [
      'Indikator Kinerja',
      'Indikator Program',
      'Indikator Kinerja Program',
      'Indikator Kinerja Program (Outcome)',
      'Indikator Sasaran',
      'Indikator Tujuan/Sasaran',
      'Tolok Ukur',
    ]),
    column('unit', 'line', 'Satuan', 'Unit', ['Satuan Indikator', 'Satuan Target']),
    column('baseline', 'number', 'Kondisi awal', 'Baseline', [
      'Kondisi Kinerja Awal',
      'Kondisi Kinerja Awal RPJMD',
      'Kondisi Kinerja pada Awal RPJMD',
      'Kondisi Awal RPJMD',
      'Target Awal',
      'Data Awal',
      'Capaian Awal',
    ]),
    column('opd-code', 'line', 'Kode perangkat daerah', 'Department code', [
      'Kode OPD',
      'Kode SKPD',
      'Kode Unit',
    ]),
    column('opd', 'reference', 'Perangkat daerah', 'Department', [
      'OPD',
      'SKPD',
      'Nama OPD',
      'Nama SKPD',
      'Nama Perangkat Daerah',
      'Nama Unit',
      'Perangkat Daerah Penanggung Jawab',
      'OPD Penanggung Jawab',
      'PD Penanggung Jawab',
    ]),
    ...ordinals.map((nth) =>
      column(`target-${nth}`, 'number', `Target ${nth}`, `Target ${nth}`, [
        `Target Tahun ${nth}`,
        `Target Tahun ke-${nth}`,
      ]),
    ),
    ...ordinals.map((nth) =>
      column(`ceiling-${nth}`, 'rupiah', `Pagu ${nth}`, `Ceiling ${nth}`, [
        `Pagu Tahun ${nth}`,
        `Pagu Tahun ke-${nth}`,
        `Pagu Indikatif ${nth}`,
      ]),
    ),
  ],
};
