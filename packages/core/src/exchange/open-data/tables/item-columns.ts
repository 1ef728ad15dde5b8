import type { Masterplan } from '../../../masterplan/types.js';
import { itemStates } from '../../../masterplan/choices.js';
import { refersTo, type ColumnOf, type OpenForeignKey } from './open-table.js';

type Item = Pick<
  Masterplan['problems'][number],
  'code' | 'dimensionId' | 'subDimensionId' | 'tags' | 'state' | 'updatedAt'
>;

/** What every item of a plan begins with: its code and where it belongs. */
export const itemStart = (of: {
  readonly id: string;
  readonly en: string;
}): readonly ColumnOf<Item>[] => [
  {
    name: 'kode',
    type: 'string',
    title: { id: `Kode ${of.id}`, en: `Code of the ${of.en}` },
    required: true,
    of: ({ code }) => code,
  },
  {
    name: 'id_dimensi',
    type: 'string',
    title: { id: 'Dimensi', en: 'Dimension' },
    required: true,
    of: ({ dimensionId }) => dimensionId,
  },
  {
    name: 'id_subdimensi',
    type: 'string',
    title: { id: 'Subdimensi', en: 'Sub-dimension' },
    of: ({ subDimensionId }) => subDimensionId ?? null,
  },
];

/** What every item ends with: its state and when it changed last. */
export const itemEnd: readonly ColumnOf<Item>[] = [
  {
    name: 'label',
    type: 'string',
    title: { id: 'Label', en: 'Tags' },
    note: { id: 'Dipisahkan titik koma.', en: 'Separated by semicolons.' },
    of: ({ tags }) => (tags.length === 0 ? null : tags.join('; ')),
  },
  {
    name: 'status_persetujuan',
    type: 'string',
    title: { id: 'Status persetujuan', en: 'State of approval' },
    note: {
      id: 'draft draf; submitted diajukan; returned dikembalikan; approved disetujui; locked dikunci.',
      en: 'draft, submitted, returned, approved or locked.',
    },
    required: true,
    choices: itemStates,
    of: ({ state }) => state,
  },
  {
    name: 'diperbarui',
    type: 'date',
    title: { id: 'Terakhir diperbarui', en: 'Last changed' },
    required: true,
    of: ({ updatedAt }) => updatedAt.slice(0, 10),
  },
];

/** Where items belong. */
export const itemKeys: readonly OpenForeignKey[] = [
  refersTo('id_dimensi', 'dimensi', 'id'),
  refersTo('id_subdimensi', 'subdimensi', 'id'),
];
