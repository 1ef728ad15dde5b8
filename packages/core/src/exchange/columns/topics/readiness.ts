import type { ColumnContext } from '../column-context.js';
import { defineColumn } from '../define-column.js';
import { attachmentEntry } from '../entry/attachment-entry.js';
import { choiceOptions } from '../options/choice-options.js';
import type { TopicColumns } from '../sheet-column.js';
import { opdSynonyms, stateColumn } from './shared-columns.js';

export const readinessColumns = ({ options }: ColumnContext): TopicColumns => ({
  topic: 'readiness',
  title: { id: 'Kesiapan', en: 'Readiness' },
  synonyms: ['Analisis kesiapan', 'Penilaian kesiapan', 'Penilaian mandiri'],
  help: {
    id: 'Nilai setiap indikator: tingkat sekarang, tingkat target, dan buktinya. Arti setiap tingkat ada di kolom terakhir.',
    en: 'Rate each indicator: level now, target and evidence. The last column says what levels mean.',
  },
  columns: [
    defineColumn('opd', 'reference', ['Perangkat Daerah', 'Department (OPD)'], {
      at: 'opdId',
      options: options.opds,
      synonyms: opdSynonyms,
      required: true,
      fixed: true,
    }),
    defineColumn('indicator', 'choice', ['Indikator', 'Indicator'], {
      at: 'indicatorId',
      options: options.indicators,
      synonyms: ['Indikator kesiapan', 'Pertanyaan'],
      required: true,
      fixed: true,
      width: 40,
    }),
    defineColumn('current', 'choice', ['Tingkat', 'Level'], {
      options: choiceOptions.levels,
      synonyms: ['Level sekarang', 'Level now', 'Nilai', 'Skor', 'Kondisi saat ini'],
      width: 16,
      help: [
        '1 sampai 5, atau Tidak berlaku. Kosong berarti belum dinilai.',
        '1 to 5, or Not applicable. Empty means not rated yet.',
      ],
    }),
    defineColumn('target', 'level', ['Tingkat target', 'Target level'], {
      synonyms: ['Level target', 'Target'],
    }),
    defineColumn('evidence', 'lines', ['Bukti', 'Evidence'], {
      entry: attachmentEntry,
      synonyms: ['Bukti dukung', 'Dokumen', 'Data dukung'],
      help: [
        'Satu baris satu bukti: Nama dokumen <https://alamatnya>. Alamat boleh tidak ada.',
        'One a line: Name <https://its address>. The address may be missing.',
      ],
    }),
    defineColumn('note', 'text', ['Catatan', 'Note'], { synonyms: ['Keterangan'] }),
    stateColumn(),
    defineColumn('levels', 'text', ['Arti tingkat 1–5', 'What levels 1–5 mean'], {
      synonyms: ['Arti level 1–5'],
      given: true,
      width: 70,
      help: ['Hanya untuk dibaca.', 'For reading only.'],
    }),
  ],
});
