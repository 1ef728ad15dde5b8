import { latestPercent } from '../../../action-plan/latest-percent.js';
import { groupBy } from '../../../action-plan/shared/group-by.js';
import { sumBudget } from '../../../action-plan/sum-budget.js';
import {
  fundingSources,
  horizons,
  programStatuses,
  strategyKinds,
  workKinds,
} from '../../../masterplan/choices.js';
import { workNote } from './inventory-tables.js';
import { itemEnd, itemKeys, itemStart } from './item-columns.js';
import { refersTo, tableOf, type OpenTable } from './open-table.js';
import type { Source } from './source.js';

/** Strategies, programmes and their budgets. */
export function planTables({ asOf, opdCode, plan }: Source): OpenTable[] {
  const text = { type: 'string', required: true } as const;
  const year = { type: 'year', required: true } as const;
  return [
    tableOf(
      {
        name: 'strategi',
        title: { id: 'Strategi', en: 'Strategies' },
        primaryKey: ['kode'],
        foreignKeys: itemKeys,
        columns: [
          ...itemStart({ id: 'strategi', en: 'strategy' }),
          {
            ...text,
            name: 'kuadran',
            title: { id: 'Sel matriks TOWS', en: 'Cell of the TOWS matrix' },
            choices: strategyKinds,
            of: ({ kind }) => kind,
          },
          {
            ...text,
            name: 'uraian',
            title: { id: 'Strategi', en: 'Strategy' },
            of: ({ statement }) => statement,
          },
          ...itemEnd,
        ],
      },
      plan.strategies,
    ),
    tableOf(
      {
        name: 'program',
        title: { id: 'Program rencana aksi', en: 'Programmes of the action plan' },
        primaryKey: ['kode'],
        foreignKeys: [...itemKeys, refersTo('kode_opd', 'opd')],
        columns: [
          ...itemStart({ id: 'program', en: 'programme' }),
          {
            ...text,
            name: 'nama',
            title: { id: 'Program', en: 'Programme' },
            of: ({ name }) => name,
          },
          {
            ...text,
            name: 'sasaran',
            title: { id: 'Sasaran', en: 'Objective' },
            of: ({ objective }) => objective,
          },
          {
            ...text,
            name: 'kegiatan',
            title: { id: 'Kegiatan', en: 'Activity' },
            of: ({ activity }) => activity,
          },
          {
            ...text,
            name: 'keluaran',
            title: { id: 'Keluaran', en: 'Output' },
            of: ({ output }) => output,
          },
          {
            ...text,
            name: 'jenis',
            title: { id: 'Jenis', en: 'Kind' },
            note: workNote,
            choices: workKinds,
            of: ({ kind }) => kind,
          },
          {
            name: 'kode_opd',
            type: 'string',
            title: { id: 'Perangkat daerah penanggung jawab', en: 'Lead department' },
            of: ({ leadOpdId }) => opdCode(leadOpdId),
          },
          {
            name: 'kode_nomenklatur',
            type: 'string',
            title: { id: 'Kode nomenklatur', en: 'Code of the nomenclature' },
            of: ({ nomenclatureCode }) => nomenclatureCode ?? null,
          },
          {
            ...year,
            name: 'tahun_mulai',
            title: { id: 'Tahun mulai', en: 'First year' },
            of: ({ period }) => period.from,
          },
          {
            ...year,
            name: 'tahun_selesai',
            title: { id: 'Tahun selesai', en: 'Last year' },
            of: ({ period }) => period.to,
          },
          {
            ...text,
            name: 'jangka',
            title: { id: 'Jangka waktu', en: 'Horizon' },
            note: {
              id: 'short pendek; medium menengah; long panjang.',
              en: 'short, medium or long.',
            },
            choices: horizons,
            of: ({ horizon }) => horizon,
          },
          {
            name: 'quick_win',
            type: 'boolean',
            title: { id: 'Quick win', en: 'Quick win' },
            required: true,
            of: ({ quickWin }) => quickWin,
          },
          {
            ...text,
            name: 'status_pelaksanaan',
            title: { id: 'Status pelaksanaan', en: 'State of the work' },
            note: {
              id: 'planned direncanakan; running berjalan; finished selesai; postponed ditunda; cancelled dibatalkan.',
              en: 'planned, running, finished, postponed or cancelled.',
            },
            choices: programStatuses,
            of: ({ status }) => status,
          },
          {
            name: 'kemajuan_persen',
            type: 'number',
            title: { id: 'Kemajuan (persen)', en: 'Progress (percent)' },
            note: { id: 'Laporan terakhir; kosong bila belum ada.', en: 'Latest report, if any.' },
            minimum: 0,
            maximum: 100,
            of: ({ progress }) => latestPercent(progress, asOf),
          },
          ...itemEnd,
        ],
      },
      plan.programs,
    ),
    tableOf(
      {
        name: 'anggaran',
        title: { id: 'Anggaran program', en: 'Budgets of programmes' },
        primaryKey: ['kode_program', 'tahun', 'sumber'],
        foreignKeys: [refersTo('kode_program', 'program')],
        columns: [
          {
            ...text,
            name: 'kode_program',
            title: { id: 'Program', en: 'Programme' },
            of: ({ code }) => code,
          },
          { ...year, name: 'tahun', title: { id: 'Tahun', en: 'Year' }, of: (line) => line.year },
          {
            ...text,
            name: 'sumber',
            title: { id: 'Sumber dana', en: 'Source of money' },
            choices: fundingSources,
            of: ({ source }) => source,
          },
          {
            name: 'jumlah_rupiah',
            type: 'integer',
            title: { id: 'Jumlah (rupiah)', en: 'Amount (rupiah)' },
            required: true,
            minimum: 0,
            of: ({ amount }) => amount,
          },
        ],
      },
      budgetLines(plan.programs),
    ),
  ];
}

/** One line a year and source: what a programme says twice of one is added up. */
function budgetLines(programs: Source['plan']['programs']) {
  return programs.flatMap(({ budgets, code }) => {
    const groups = groupBy(budgets, ({ source, year }) => `${year} ${source}`);
    return [...groups.values()].flatMap((lines) => {
      const [first] = lines;
      return first === undefined ? [] : [{ ...first, code, amount: sumBudget(lines) }];
    });
  });
}
