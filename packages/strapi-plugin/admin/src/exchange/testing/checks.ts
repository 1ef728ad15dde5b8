import type {
  ImportCheck,
  ImportColumn,
  ImportItem,
  ImportQuestionLine,
  ImportSheet,
  ImportTopic,
} from '../../../../shared/contracts/imports';

const title = (text: string) => ({ id: text, en: text });

export const column = (place: number, key: string | null, confidence = 1): ImportColumn => ({
  column: place,
  header: `Kolom ${place}`,
  key,
  how: key === null ? null : 'synonym',
  confidence: key === null ? 0 : confidence,
  unit: null,
  samples: ['contoh'],
});

/** A sheet of somebody else that was recognised well. */
export const sheetOf = (change: Partial<ImportSheet> = {}): ImportSheet => ({
  name: 'Inovasi',
  own: false,
  remembered: false,
  topic: 'innovations',
  confidence: 0.9,
  headerRow: 3,
  columns: [column(0, null), column(1, 'name'), column(2, 'opd')],
  missing: [],
  rows: 4,
  leftOut: 1,
  ...change,
});

const ownSheet = sheetOf({ name: 'Permasalahan', own: true, topic: 'problems' });

export const question = (change: Partial<ImportQuestionLine> = {}): ImportQuestionLine => ({
  id: 'budget 1.500',
  sheet: 'Inovasi',
  addresses: ['D5'],
  key: 'budget',
  column: title('Anggaran'),
  original: '1.500',
  readings: ['1.500', '1,5'],
  about: 'decimals',
  signs: ['comma', 'point'],
  ...change,
});

export const item = (change: Partial<ImportItem> = {}): ImportItem => ({
  key: 'problems/p-1',
  list: 'problems',
  status: 'new',
  label: 'Antrean panjang',
  opd: 'DPMPTSP',
  fields: [],
  conflicts: [],
  notes: [],
  ...change,
});

export const conflicting = item({
  key: 'problems/p-2',
  status: 'conflicting',
  conflicts: ['title', 'cause'].map((id) => ({
    id,
    field: title(id),
    base: 'semula',
    ours: 'berkas',
    theirs: 'rencana',
  })),
});

export const refused = item({ key: 'problems/p-3', status: 'refused' });

const field = (key: string, change: Partial<ImportTopic['columns'][number]> = {}) => ({
  key,
  title: title(key),
  form: 'line' as const,
  required: false,
  choices: [],
  ...change,
});

/** What a sheet of innovations may have; its dimension is one of two. */
export const topic: ImportTopic = {
  topic: 'innovations',
  title: title('Inovasi'),
  columns: [
    field('name', { required: true }),
    field('opd'),
    field('dimension', {
      required: true,
      form: 'choice',
      choices: [
        { value: 'smart-living', label: { id: 'Hidup cerdas', en: 'Smart living' } },
        { value: 'smart-economy', label: { id: 'Ekonomi cerdas', en: 'Smart economy' } },
      ],
    }),
    field('startYear', { required: true, form: 'year' }),
  ],
};

/** What is said of a new row that lacks a column. */
export const lacking = item({
  key: 'innovations/i-9',
  list: 'innovations',
  status: 'refused',
  notes: [
    {
      severity: 'error',
      code: 'column-missing',
      sheet: 'Inovasi',
      address: 'B5',
      text: 'Tidak ada',
    },
  ],
});

/** What the server says of a worksheet of ours in which nothing is open. */
export function checkOf(change: Partial<ImportCheck> = {}): ImportCheck {
  const items = change.items ?? [item()];
  const count = (status: ImportItem['status']) =>
    items.filter((each) => each.status === status).length;
  return {
    file: { name: 'lembar.xlsx', sha256: 'a'.repeat(64), bytes: 1234 },
    base: null,
    sheets: [ownSheet],
    hidden: [],
    topics: [],
    questions: [],
    counts: {
      new: count('new'),
      changed: count('changed'),
      unchanged: count('unchanged'),
      conflicting: count('conflicting'),
      refused: count('refused'),
    },
    items,
    itemsInAll: items.length,
    notes: [],
    ready: true,
    version: 'v',
    earlier: null,
    ...change,
  };
}
