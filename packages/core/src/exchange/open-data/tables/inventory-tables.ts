import { innovationProgress } from '../../../inventory/innovation-progress.js';
import { innovationKinds, workKinds } from '../../../masterplan/choices.js';
import { itemEnd, itemKeys, itemStart } from './item-columns.js';
import { refersTo, tableOf, type ColumnOf, type OpenTable } from './open-table.js';
import type { Source } from './source.js';

/** Problems, needs and innovations. */
export function inventoryTables({ opdCode, plan }: Source): OpenTable[] {
  const opd: ColumnOf<{ readonly opdId?: string | undefined }> = {
    name: 'kode_opd',
    type: 'string',
    title: { id: 'Perangkat daerah', en: 'Department' },
    of: ({ opdId }) => opdCode(opdId),
  };
  const foreignKeys = [...itemKeys, refersTo('kode_opd', 'opd')];
  const text = { type: 'string' } as const;
  return [
    tableOf(
      {
        name: 'permasalahan',
        title: { id: 'Permasalahan', en: 'Problems' },
        primaryKey: ['kode'],
        foreignKeys,
        columns: [
          ...itemStart({ id: 'permasalahan', en: 'problem' }),
          {
            ...text,
            name: 'judul',
            title: { id: 'Permasalahan', en: 'Problem' },
            required: true,
            of: ({ title }) => title,
          },
          {
            ...text,
            name: 'penyebab',
            title: { id: 'Penyebab', en: 'Cause' },
            of: ({ cause }) => cause ?? null,
          },
          {
            ...text,
            name: 'dampak',
            title: { id: 'Dampak', en: 'Impact' },
            of: ({ impact }) => impact ?? null,
          },
          opd,
          ...itemEnd,
        ],
      },
      plan.problems,
    ),
    tableOf(
      {
        name: 'kebutuhan',
        title: { id: 'Kebutuhan', en: 'Needs' },
        primaryKey: ['kode'],
        foreignKeys,
        columns: [
          ...itemStart({ id: 'kebutuhan', en: 'need' }),
          {
            ...text,
            name: 'judul',
            title: { id: 'Kebutuhan', en: 'Need' },
            required: true,
            of: ({ title }) => title,
          },
          {
            ...text,
            name: 'jenis',
            title: { id: 'Jenis', en: 'Kind' },
            note: workNote,
            required: true,
            choices: workKinds,
            of: ({ kind }) => kind,
          },
          opd,
          ...itemEnd,
        ],
      },
      plan.needs,
    ),
    tableOf(
      {
        name: 'inovasi',
        title: { id: 'Inovasi', en: 'Innovations' },
        primaryKey: ['kode'],
        foreignKeys,
        columns: [
          ...itemStart({ id: 'inovasi', en: 'innovation' }),
          {
            ...text,
            name: 'nama',
            title: { id: 'Nama inovasi', en: 'Name' },
            required: true,
            of: ({ name }) => name,
          },
          {
            ...text,
            name: 'jenis',
            title: { id: 'Jenis', en: 'Kind' },
            required: true,
            choices: innovationKinds,
            of: ({ kind }) => kind,
          },
          {
            ...text,
            name: 'pengusul',
            title: { id: 'Pengusul', en: 'Proposer' },
            note: {
              id: 'opd perangkat daerah; council Dewan Smart City.',
              en: 'opd: a department; council: the smart-city council.',
            },
            required: true,
            choices: ['opd', 'council'],
            of: ({ proposer }) => proposer.kind,
          },
          opd,
          {
            name: 'tahun_mulai',
            type: 'year',
            title: { id: 'Tahun mulai', en: 'First year' },
            required: true,
            of: ({ startYear }) => startYear,
          },
          {
            name: 'kemajuan_persen',
            type: 'number',
            title: { id: 'Kemajuan (persen)', en: 'Progress (percent)' },
            note: {
              id: 'Rata-rata enam tahap, paling banyak dua angka di belakang koma.',
              en: 'Mean of the six stages, to two decimals.',
            },
            minimum: 0,
            maximum: 100,
            of: ({ stages }) => Number(innovationProgress(stages).toFixed(2)),
          },
          {
            ...text,
            name: 'uraian',
            title: { id: 'Uraian', en: 'Description' },
            of: ({ description }) => description ?? null,
          },
          ...itemEnd,
        ],
      },
      plan.innovations,
    ),
  ];
}

/** What a need or a programme is made of. */
export const workNote = {
  id: 'policy kebijakan; institution kelembagaan; infrastructure infrastruktur; application aplikasi; literacy literasi.',
  en: 'policy, institution, infrastructure, application or literacy.',
};
