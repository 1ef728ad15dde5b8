import { opdKinds } from '../../../masterplan/choices.js';
import { refersTo, tableOf, type OpenTable } from './open-table.js';
import type { Source } from './source.js';

/** Dimensions, sub-dimensions and OPDs: what the other tables refer to. */
export function placeTables({ framework, plan }: Source): OpenTable[] {
  const { dimensions } = framework;
  const parts = dimensions.flatMap(({ id, subDimensions }) =>
    subDimensions.map((part) => ({ dimensionId: id, part })),
  );
  const named = { type: 'string', required: true } as const;
  return [
    tableOf(
      {
        name: 'dimensi',
        title: { id: 'Dimensi', en: 'Dimensions' },
        primaryKey: ['id'],
        columns: [
          { ...named, name: 'id', title: { id: 'Pengenal', en: 'Identifier' }, of: ({ id }) => id },
          { ...named, name: 'kode', title: { id: 'Kode', en: 'Code' }, of: ({ code }) => code },
          {
            ...named,
            name: 'nama',
            title: { id: 'Nama', en: 'Name in Indonesian' },
            of: ({ name }) => name.id,
          },
          {
            ...named,
            name: 'nama_inggris',
            title: { id: 'Nama dalam bahasa Inggris', en: 'Name in English' },
            of: ({ name }) => name.en,
          },
        ],
      },
      dimensions,
    ),
    tableOf(
      {
        name: 'subdimensi',
        title: { id: 'Subdimensi', en: 'Sub-dimensions' },
        primaryKey: ['id'],
        foreignKeys: [refersTo('id_dimensi', 'dimensi', 'id')],
        columns: [
          {
            ...named,
            name: 'id',
            title: { id: 'Pengenal', en: 'Identifier' },
            of: ({ part }) => part.id,
          },
          {
            ...named,
            name: 'id_dimensi',
            title: { id: 'Dimensi', en: 'Dimension' },
            of: ({ dimensionId }) => dimensionId,
          },
          {
            ...named,
            name: 'nama',
            title: { id: 'Nama', en: 'Name in Indonesian' },
            of: ({ part }) => part.name.id,
          },
          {
            ...named,
            name: 'nama_inggris',
            title: { id: 'Nama dalam bahasa Inggris', en: 'Name in English' },
            of: ({ part }) => part.name.en,
          },
        ],
      },
      parts,
    ),
    tableOf(
      {
        name: 'opd',
        title: { id: 'Perangkat daerah', en: 'Departments' },
        primaryKey: ['kode'],
        columns: [
          { ...named, name: 'kode', title: { id: 'Kode', en: 'Code' }, of: ({ code }) => code },
          { ...named, name: 'nama', title: { id: 'Nama', en: 'Name' }, of: ({ name }) => name },
          {
            ...named,
            name: 'nama_singkat',
            title: { id: 'Nama singkat', en: 'Short name' },
            of: ({ shortName }) => shortName,
          },
          {
            ...named,
            name: 'jenis',
            title: { id: 'Jenis', en: 'Kind' },
            note: {
              id: 'secretariat sekretariat daerah; council-secretariat sekretariat DPRD; inspectorate inspektorat; office dinas; agency badan; hospital rumah sakit daerah; unit unit; district kecamatan.',
              en: 'Such as office (dinas), agency (badan) or district (kecamatan).',
            },
            choices: opdKinds,
            of: ({ kind }) => kind,
          },
          {
            name: 'kode_perangkat_daerah',
            type: 'string',
            title: { id: 'Kode perangkat daerah', en: 'Code of the nomenclature' },
            of: ({ nomenclatureCode }) => nomenclatureCode ?? null,
          },
        ],
      },
      plan.opds,
    ),
  ];
}
