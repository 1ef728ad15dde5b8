import type { LocalisedText } from '../../framework/types.js';
import type { ColumnForm } from './column.js';
import { choiceOptions } from './options/choice-options.js';
import type { SheetColumn } from './sheet-column.js';

type Pair = readonly [id: string, en: string];

interface Definition extends Partial<
  Pick<
    SheetColumn,
    | 'synonyms'
    | 'looseSynonyms'
    | 'required'
    | 'given'
    | 'fixed'
    | 'kept'
    | 'entry'
    | 'width'
    | 'year'
    | 'covers'
    | 'aside'
  >
> {
  /** Where the value stands, with points between; the key itself where it isn't said. */
  readonly at?: string;
  readonly options?: SheetColumn['options'];
  readonly help?: Pair;
}

interface Look {
  readonly width: number;
  readonly help: Pair;
}

const pick: Pair = ['Pilih dari daftar.', 'Choose from the list.'];
const several: Pair = [
  'Boleh lebih dari satu: satu baris satu isian (Alt+Enter), atau pisahkan dengan titik koma.',
  'More than one is fine: one a line (Alt+Enter), or apart by semicolons.',
];

const looks: Readonly<Record<ColumnForm, Look>> = {
  line: { width: 30, help: ['Teks singkat.', 'A short text.'] },
  text: { width: 46, help: ['Uraian bebas.', 'Free text.'] },
  lines: { width: 36, help: several },
  number: { width: 12, help: ['Angka.', 'A number.'] },
  rupiah: { width: 20, help: ['Rupiah penuh, tanpa sen.', 'Whole rupiah.'] },
  percent: { width: 11, help: ['Angka 0 sampai 100.', 'A number from 0 to 100.'] },
  day: { width: 14, help: ['Tanggal, misalnya 31/12/2026.', 'A day, such as 31/12/2026.'] },
  year: { width: 10, help: ['Tahun, misalnya 2026.', 'A year, such as 2026.'] },
  level: { width: 10, help: ['Angka 1 sampai 5.', 'A whole number from 1 to 5.'] },
  'yes-no': { width: 10, help: ['Ya atau Tidak.', 'Yes or No.'] },
  choice: { width: 22, help: pick },
  choices: {
    width: 26,
    help: [
      `${several[0]} Pilihan ada di lembar Petunjuk.`,
      `${several[1]} Choices: see the guide.`,
    ],
  },
  reference: { width: 34, help: pick },
  references: {
    width: 38,
    help: [`Tulis kodenya. ${several[0]}`, `Write the codes. ${several[1]}`],
  },
  link: { width: 32, help: ['Alamat https://…', 'An https:// address'] },
};

const localised = ([id, en]: Pair): LocalisedText => ({ id, en });

/** A column of a sheet, with what most columns of its form have. */
export function defineColumn(
  key: string,
  form: ColumnForm,
  title: Pair,
  definition: Definition = {},
): SheetColumn {
  const { at = key, help = looks[form].help, options = [], required = false, ...more } = definition;
  return {
    key,
    form,
    title: localised(title),
    synonyms: [],
    given: false,
    fixed: false,
    kept: required,
    width: looks[form].width,
    ...more,
    required,
    path: at.split('.'),
    options: form === 'yes-no' ? choiceOptions.yesNo : options,
    help: localised(help),
  };
}
