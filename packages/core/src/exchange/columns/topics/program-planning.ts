import { defineColumn } from '../define-column.js';
import { progressEntry } from '../entry/progress-entry.js';
import { choiceOptions } from '../options/choice-options.js';
import type { SheetColumn } from '../sheet-column.js';
import { usgColumns } from './shared-columns.js';

/** When a programme runs, how far it is, and how it is rated. */
export const programPlanningColumns = (): SheetColumn[] => [
  defineColumn('stakeholders', 'lines', ['Pemangku kepentingan', 'Stakeholders'], {
    synonyms: ['Stakeholder', 'Mitra'],
  }),
  defineColumn('locations', 'lines', ['Lokasi (kode wilayah)', 'Places (area codes)'], {
    synonyms: ['Lokasi', 'Kode wilayah'],
    width: 22,
  }),
  defineColumn('from', 'year', ['Tahun mulai', 'First year'], {
    at: 'period.from',
    synonyms: ['Mulai', 'Tahun awal'],
    required: true,
  }),
  defineColumn('to', 'year', ['Tahun selesai', 'Last year'], {
    at: 'period.to',
    synonyms: ['Selesai', 'Tahun akhir'],
    required: true,
  }),
  defineColumn('horizon', 'choice', ['Jangka waktu', 'Horizon'], {
    options: choiceOptions.horizons,
    synonyms: ['Jangka'],
    kept: true,
    help: [
      'Pilih dari daftar; pada baris baru boleh kosong, mengikuti tahunnya.',
      'Choose from the list; in a new row it follows the years.',
    ],
  }),
  defineColumn('quickWin', 'yes-no', ['Quick win', 'Quick win'], { kept: true }),
  defineColumn('status', 'choice', ['Status pelaksanaan', 'Status of implementation'], {
    synonyms: ['Progress status'],
    options: choiceOptions.statuses,
    kept: true,
  }),
  defineColumn('progress', 'lines', ['Laporan kemajuan', 'Progress reports'], {
    entry: progressEntry,
    synonyms: ['Kemajuan', 'Progres', 'Realisasi kegiatan'],
    width: 44,
    help: [
      'Tanggal | persen | rupiah terpakai | catatan. Misalnya 2026-06-30 | 40% | Rp250000000 | Uji coba.',
      'Day | percent | rupiah spent | note, such as 2026-06-30 | 40% | Rp250000000 | Trial.',
    ],
  }),
  defineColumn('risk', 'text', ['Risiko', 'Risk'], { synonyms: ['Analisis risiko'] }),
  ...usgColumns(),
  defineColumn('impact', 'level', ['Dampak (1–5)', 'Impact (1–5)'], { at: 'impactEffort.impact' }),
  defineColumn('effort', 'level', ['Upaya (1–5)', 'Effort (1–5)'], { at: 'impactEffort.effort' }),
  defineColumn('beneficiaries', 'choices', ['Penerima manfaat', 'Beneficiaries'], {
    options: choiceOptions.beneficiaries,
    synonyms: ['Sasaran penerima'],
  }),
  defineColumn('pillars', 'choices', ['Pilar keberlanjutan', 'Pillars of sustainability'], {
    options: choiceOptions.pillars,
    synonyms: ['Pillars', 'Pilar'],
  }),
];
