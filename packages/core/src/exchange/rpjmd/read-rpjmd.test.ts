import { describe, expect, it } from 'vitest';
import { parsed, rawPlan } from '../../testing/plans.js';
import { fullPlan } from '../../testing/full-plan.js';
import { readWorkbook } from '../reader/read-workbook.js';
import { matchColumn } from './columns/match-column.js';
import { describeRpjmdProblem } from './describe-rpjmd-problem.js';
import { rpjmdNames } from './names.js';
import { readRpjmd, type ReadRpjmdResult } from './read-rpjmd.js';
import { sheetOf, workbookOf } from './testing/workbook-of.js';
import type { RpjmdAnswers } from './types.js';

const raw = rawPlan();
const [kominfo, izin] = raw.opds;
const plan = parsed({
  ...raw,
  opds: [
    { ...kominfo, nomenclatureCode: '2.16.2.20.2.21.01.0000' },
    { ...izin, nomenclatureCode: '2.18.0.00.0.00.01.0000' },
  ],
});

const header = [
  'Visi',
  'Kode Misi',
  'Misi',
  'Kode Tujuan',
  'Tujuan',
  'Kode Sasaran',
  'Sasaran',
  'Kode Program',
  'Nama Program',
  'Indikator',
  'Satuan',
  'Kondisi Awal',
  'target_1',
  'target_2',
  'pagu_1',
  'pagu_2',
  'Perangkat Daerah',
];
const above = ['Kota melayani', '1', 'Tata kelola', '1.1', 'SPBE', '1.1.1', 'Layanan digital'];
const blanks = above.map(() => null);
const aplikasi = ['2.16.03', 'Program Aplikasi Informatika', 'Indeks SPBE', 'indeks'];
const figures = [2.5, 3, 3.5, 500_000_000, 600_000_000, 'DISKOMINFO'];
const period = { from: 2025, to: 2029 };

const codes = ({ problems }: ReadRpjmdResult, least: 'all' | 'telling' = 'telling') =>
  problems
    .filter(({ severity }) => least === 'all' || severity !== 'info')
    .map(({ code, place }) => `${code} ${place.cell ?? place.sheet}`);

const read = (rows: Parameters<typeof sheetOf>[0], more: Parameters<typeof sheetOf>[1] = {}) =>
  readRpjmd(workbookOf(sheetOf(rows, more)), { plan, period });

describe('a header with a slip of the pen', () => {
  const slips = header.map((name) => (name === 'Nama Program' ? 'Nama Progam' : name));

  it('is read as what it is nearly called, and says so', () => {
    const result = read([slips, [...above, ...aplikasi, ...figures]]);
    expect(codes(result)).toEqual(['column-similar I1']);
    expect(result.rpjmd).toEqual(read([header, [...above, ...aplikasi, ...figures]]).rpjmd);
    const [problem] = result.problems;
    if (problem === undefined) throw new Error('no problem');
    expect(describeRpjmdProblem('id', problem)).toBe(
      'Kolom “Nama Progam” dibaca sebagai “Program”, karena ejaannya mirip. Ganti judulnya bila bukan itu.',
    );
  });

  it('is not guessed at by a matcher of one’s own', () => {
    const workbook = workbookOf(sheetOf([slips, [...above, ...aplikasi, ...figures]]));
    const result = readRpjmd(workbook, { plan, period, match: matchColumn(rpjmdNames) });
    expect(codes(result, 'all')).toContain('column-unknown I1');
  });
});

describe('a flat sheet', () => {
  const result = read([header, [...above, ...aplikasi, ...figures]]);

  it('becomes an RPJMD that a plan can have', () => {
    expect(result.problems).toEqual([]);
    expect(result.questions).toEqual([]);
    expect(result.rpjmd).toEqual({
      title: 'RPJMD Kota Tasikmalaya 2025–2029',
      period,
      vision: 'Kota melayani',
      strategicIssues: [],
      missions: [{ id: 'rpjmd-mission-1', code: '1', statement: 'Tata kelola' }],
      goals: [{ id: 'rpjmd-goal-1', code: '1.1', statement: 'SPBE', missionId: 'rpjmd-mission-1' }],
      objectives: [
        {
          id: 'rpjmd-objective-1',
          code: '1.1.1',
          statement: 'Layanan digital',
          goalId: 'rpjmd-goal-1',
          indicators: [],
        },
      ],
      programs: [
        {
          id: 'rpjmd-program-1',
          objectiveId: 'rpjmd-objective-1',
          nomenclatureCode: '2.16.03',
          name: 'Program Aplikasi Informatika',
          opdId: 'opd-kominfo',
          indicators: [
            {
              id: 'rpjmd-ik-1',
              name: 'Indeks SPBE',
              unit: 'indeks',
              direction: 'higher',
              baseline: { year: 2024, value: 2.5 },
              targets: [
                { year: 2025, value: 3 },
                { year: 2026, value: 3.5 },
              ],
              realisations: [],
            },
          ],
          ceilings: [
            { year: 2025, amount: 500_000_000 },
            { year: 2026, amount: 600_000_000 },
          ],
        },
      ],
    });
    expect(parsed({ ...plan, rpjmd: result.rpjmd }).rpjmd).toEqual(result.rpjmd);
  });

  it('is told row by row, each figure as it stood there', () => {
    expect(result.rows).toHaveLength(1);
    expect(result.rows[0]).toMatchObject({
      place: { sheet: 'RPJMD', cell: 'A2' },
      sasaran: 'Layanan digital',
      program: 'Program Aplikasi Informatika',
      indicator: 'Indeks SPBE',
    });
    expect(result.rows[0]?.figures[0]).toEqual({
      cell: 'L2',
      column: 'baseline',
      year: 2024,
      found: '2.5',
      value: 2.5,
    });
  });

  it('says the same whether what is above repeats, stands once, or is merged', () => {
    const second = ['2.16.02', 'Program Informasi Publik', 'Kanal aktif', 'kanal'];
    const further = [null, null, 'Aduan selesai', 'persen', 70, 80, 90, null, null, null];
    const rows = (repeated: readonly (string | null)[]) => [
      header,
      [...above, ...aplikasi, ...figures],
      [...repeated, ...second, ...figures],
      [...repeated, ...further],
    ];
    const flat = read(rows(above));
    expect(codes(flat)).toEqual([]);
    expect(flat.rpjmd?.programs[1]?.indicators.map(({ name }) => name)).toEqual([
      'Kanal aktif',
      'Aduan selesai',
    ]);
    expect(read(rows(blanks)).rpjmd).toEqual(flat.rpjmd);
    const merged = above.map((_, column) => ({ from: { row: 2, column }, to: { row: 4, column } }));
    expect(read(rows(blanks), { merged }).rpjmd).toEqual(flat.rpjmd);
  });
});

describe('headers', () => {
  it('may have a title above and two rows, merged or not', () => {
    const rows = [
      ['RENCANA PROGRAM (dalam juta rupiah)'],
      ['Sasaran', 'Kode', 'Program', 'Indikator', 'Satuan', 'OPD', 'Target', null, 'Pagu', null],
      [null, null, null, null, null, null, '2025', '2026', '2025', 2026],
      ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)', '(9)', '(10)'],
      ['Layanan', '2.16.03', 'Aplikasi', 'SPBE', 'indeks', 'Diskominfo', 3, 3.5, 500, '1.250,5'],
    ];
    const merged = [
      { from: { row: 2, column: 6 }, to: { row: 2, column: 7 } },
      { from: { row: 2, column: 8 }, to: { row: 2, column: 9 } },
    ];
    const full = fullPlan();
    const answers = { units: { 'unit:million': 'million' } } as const;
    for (const areas of [[], merged]) {
      const result = readRpjmd(workbookOf(sheetOf(rows, { merged: areas })), {
        plan: full,
        period: { from: 2025, to: 2026 },
        answers,
      });
      expect(result.questions).toEqual([]);
      expect(result.rows.map(({ figures: all }) => all.map(({ value }) => value))).toEqual([
        [3, 3.5, 500_000_000, 1_250_500_000],
      ]);
      expect(codes(result, 'all')).toContain('ceilings-scaled I3');
    }
  });

  it.each([
    [
      ['Pagu', null],
      ['2026 Juta Rupiah', '2027 Juta Rupiah'],
      [500_000_000, 1_500_000],
    ],
    [
      ['Pagu (Rp T.A. 2026)', null],
      ['2026', '2027'],
      [500, 1.5],
    ],
    [['Pagu (ribu/juta)', null], ['2026', '2027'], []],
  ])('%j over %j say in which unit ceilings are', (upper, lower, values) => {
    const result = read([
      ['Sasaran', 'Kode', 'Program', 'OPD', ...upper],
      [null, null, null, null, ...lower],
      ['Layanan', '2.16.03', 'Aplikasi', 'Diskominfo', 500, 1.5],
    ]);
    const figuresOf = result.rows.flatMap(({ figures: all }) => all.map(({ value }) => value));
    expect(figuresOf).toEqual(values.length === 0 ? [] : expect.arrayContaining([values[0]]));
    expect(codes(result).some((code) => code.startsWith('ceilings-unit-unclear'))).toBe(
      values.length === 0,
    );
  });

  it('take years by name; the fifth year needs a period', () => {
    const row = ['Layanan', '2.16.03', 'Aplikasi', 'Diskominfo', 1_000];
    const of = (last: string) =>
      readRpjmd(workbookOf(sheetOf([['Sasaran', 'Kode Program', 'Program', 'OPD', last], row])), {
        plan,
        answers: { vision: 'Maju' },
      });
    expect(of('Pagu 2026').rpjmd?.period).toEqual({ from: 2026, to: 2026 });
    expect(of('Pagu 5')).toMatchObject({ rpjmd: null, questions: [{ kind: 'period' }] });
  });

  it('of other sheets are no RPJMD', () => {
    const other = sheetOf(
      [
        ['Nama', 'Alamat'],
        ['Budi', 'Jalan Merdeka'],
      ],
      { name: 'Pegawai' },
    );
    const result = readRpjmd(workbookOf(other), { plan, period });
    expect(result.rpjmd).toBeNull();
    expect(codes(result, 'all')).toEqual(['sheet-not-recognised Pegawai', 'nothing-recognised ']);
  });
});

describe('what a person has to decide', () => {
  const row = (figure: string, opd = 'Diskominfo') => [
    ...above,
    ...aplikasi,
    2.5,
    figure,
    3.5,
    'Rp 1,5 miliar',
    null,
    opd,
  ];

  it('is a figure that may mean two things, until it or the sign is answered', () => {
    const book = workbookOf(sheetOf([header, row('1.234')]));
    const asked = readRpjmd(book, { plan, period });
    expect(asked.questions).toEqual([
      {
        kind: 'figure',
        id: 'RPJMD!M2',
        place: { sheet: 'RPJMD', cell: 'M2' },
        found: '1.234',
        readings: [1234, 1.234],
      },
    ]);
    const targetOf = ({ rpjmd }: ReadRpjmdResult) =>
      rpjmd?.programs[0]?.indicators[0]?.targets.find(({ year }) => year === 2025)?.value;
    expect(targetOf(asked)).toBeUndefined();
    const answered = (answers: object) => targetOf(readRpjmd(book, { plan, period, answers }));
    expect(answered({ decimalSign: 'point' })).toBe(1.234);
    expect(answered({ decimalSign: 'comma' })).toBe(1234);
    expect(answered({ figures: { 'RPJMD!M2': 1234 } })).toBe(1234);
    expect(answered({ figures: { 'RPJMD!M2': 12 } })).toBeUndefined();
    expect(asked.rpjmd?.programs[0]?.ceilings).toEqual([{ year: 2025, amount: 1_500_000_000 }]);
  });

  describe('is in what ceilings are written, where only a title says so', () => {
    const titled = (title: string, ceiling: string | number = 500, name = 'RPJMD') =>
      sheetOf(
        [
          [title],
          ['Sasaran', 'Kode', 'Program', 'OPD', 'Pagu 2025', 'Pagu 2026 (Rp ribu)'],
          ['Layanan', '2.16.03', 'Aplikasi', 'Diskominfo', ceiling, 7],
        ],
        { name },
      );
    const readWith = (answers: RpjmdAnswers, ...sheets: ReturnType<typeof titled>[]) =>
      readRpjmd(workbookOf(...sheets), { plan, period, answers: { vision: 'Maju', ...answers } });
    const valuesOf = ({ rows }: ReadRpjmdResult) =>
      rows.map(({ figures: all }) => all.map(({ value }) => value));

    it('and is left out until it is answered; what a header says needs no answer', () => {
      const asked = readWith({}, titled('RENCANA PROGRAM (dalam juta rupiah)'));
      expect(asked.questions).toEqual([
        {
          kind: 'unit',
          id: 'unit:million',
          place: { sheet: 'RPJMD', cell: null },
          found: 'RENCANA PROGRAM (dalam juta rupiah)',
          choices: ['one', 'thousand', 'million', 'billion', 'trillion'],
        },
      ]);
      expect(valuesOf(asked)).toEqual([[7_000]]);
      expect(codes(asked)).not.toContain('ceilings-unit-unclear E2');
    });

    it.each([
      ['million', 500_000_000],
      ['one', 500],
    ] as const)('and is %s once somebody says so', (unit, value) => {
      const units = { 'unit:million': unit };
      const answered = readWith({ units }, titled('RENCANA PROGRAM (dalam juta rupiah)'));
      expect(answered.questions).toEqual([]);
      expect(valuesOf(answered)).toEqual([[value, 7_000]]);
    });

    it('is asked once for all sheets with such a title, and again for another unit', () => {
      const sheets = [
        titled('Tabel 1 (dalam juta rupiah)', 1, 'A'),
        titled('Tabel 2 (Rp juta)', 2, 'B'),
        titled('Satuan: ribu rupiah', 3, 'C'),
      ];
      expect(readWith({}, ...sheets).questions).toMatchObject([
        { id: 'unit:million', place: { sheet: 'A' } },
        { id: 'unit:thousand', place: { sheet: 'C' } },
      ]);
      const units = { 'unit:million': 'million', 'unit:thousand': 'one' } as const;
      expect(valuesOf(readWith({ units }, ...sheets))).toEqual([
        [1_000_000, 7_000],
        [2_000_000, 7_000],
        [3, 7_000],
      ]);
    });

    it('may be settled where a title says two things', () => {
      const both = titled('(dalam ribu/juta rupiah)');
      expect(readWith({}, both).questions).toMatchObject([{ id: 'unit:million,thousand' }]);
      const units = { 'unit:million,thousand': 'thousand' } as const;
      expect(valuesOf(readWith({ units }, both))).toEqual([[500_000, 7_000]]);
    });

    it('is not asked of a title that only has the word in it, nor without ceilings of such a kind', () => {
      expect(readWith({}, titled('PROGRAM TIGA JUTA RUMAH')).questions).toEqual([]);
      const targets = sheetOf([
        ['(dalam juta rupiah)'],
        ['Sasaran', 'Kode', 'Program', 'OPD', 'Pagu 2025 (ribu)', 'Pagu 2040'],
        ['Layanan', '2.16.03', 'Aplikasi', 'Diskominfo', 1, 2],
      ]);
      expect(readWith({}, targets).questions).toEqual([]);
    });
  });

  it('is an OPD that the plan does not have, once for all its rows', () => {
    const second = ['2.16.02', 'Informasi Publik', null, null, null, null, null, null, null];
    const rows = [header, row('3', 'Dinas Komunikasi'), [...above, ...second, 'dinas  komunikasi']];
    const asked = read(rows);
    expect(asked.questions).toMatchObject([
      { kind: 'opd', id: 'opd:dinaskomunikasi', place: { cell: 'Q2' }, found: 'Dinas Komunikasi' },
    ]);
    expect(asked.rpjmd?.programs).toEqual([]);
    const answers = { opds: { 'opd:dinaskomunikasi': 'opd-kominfo' } };
    const { questions, rpjmd } = readRpjmd(workbookOf(sheetOf(rows)), { plan, period, answers });
    expect(questions).toEqual([]);
    expect(rpjmd?.programs.map(({ opdId }) => opdId)).toEqual(['opd-kominfo', 'opd-kominfo']);
    const bad = { opds: { 'opd:dinaskomunikasi': 'opd-lain', ['__proto__']: 'opd-kominfo' } };
    expect(
      readRpjmd(workbookOf(sheetOf(rows)), { plan, period, answers: bad }).questions,
    ).toHaveLength(1);
  });
});

describe('what can’t be taken is left out and said', () => {
  const line = (code: string | number, name: string, opd = 'Diskominfo') => [
    ...above,
    code,
    name,
    null,
    null,
    null,
    null,
    null,
    1_000,
    null,
    opd,
  ];

  it.each([
    ['2,16,03', 'program-code-wrong H2'],
    ['', 'program-code-missing H2'],
  ])('a code %j', (code, problem) => {
    const result = read([header, line(code, 'Aplikasi')]);
    expect(codes(result)).toEqual([problem]);
    expect(result.rpjmd?.programs).toEqual([]);
  });

  it('a code that a spreadsheet made a day of', () => {
    const day = { kind: 'number', value: 37_681, shownAs: 'day' } as const;
    const result = read([header, [...above, day, ...line('', 'Aplikasi').slice(8)]]);
    expect(codes(result)).toEqual(['program-code-is-date H2']);
  });

  it('sums, headings and what lies below a programme', () => {
    const result = read([
      header,
      [...blanks, '2', 'URUSAN WAJIB'],
      [...blanks, '2.16', 'KOMUNIKASI'],
      line('2.16.03', 'Aplikasi'),
      [...blanks, '2.16.03.2.02', 'Kegiatan'],
      [...blanks, '2.17.03.2.02', 'Kegiatan lain'],
      ['JUMLAH', ...blanks.slice(1), null, null, null, null, null, null, null, 9_999],
    ]);
    expect(codes(result, 'all')).toEqual([
      'heading-skipped H2',
      'heading-skipped H3',
      'below-program-skipped H5',
      'below-program-elsewhere H6',
      'total-row-skipped A7',
    ]);
    expect(result.rpjmd?.programs.map(({ ceilings }) => ceilings)).toEqual([
      [{ year: 2025, amount: 1_000 }],
    ]);
  });

  it('a generic code takes the bidang urusan of its OPD', () => {
    const result = read([
      header,
      line('X.XX.01', 'Penunjang'),
      line('X.XX.01', 'Penunjang', 'DPMPTSP'),
    ]);
    expect(result.rpjmd?.programs.map(({ nomenclatureCode }) => nomenclatureCode)).toEqual([
      '2.16.01',
      '2.18.01',
    ]);
    expect(codes(result, 'all')).toEqual(['generic-code-filled H2', 'generic-code-filled H3']);
  });

  it('a code and a name of two OPDs', () => {
    const head = [...header, 'Kode OPD'];
    const result = read([
      head,
      [...line('2.16.03', 'Aplikasi', 'DPMPTSP'), '2.16.2.20.2.21.01.0000'],
    ]);
    expect(codes(result)).toEqual(['opd-code-and-name-differ Q2']);
  });

  it('a ceiling that two rows say differently keeps the first', () => {
    const second = line('2.16.03', 'Aplikasi').with(14, 2_000);
    const result = read([header, line('2.16.03', 'Aplikasi').with(14, 1_000), second]);
    expect(codes(result)).toEqual(['ceilings-differ O3']);
    expect(result.problems[0]?.params).toMatchObject({ found: 2_000, kept: 1_000, at: 'O2' });
  });

  it('an indicator without a unit, and errors of formulas', () => {
    const broken = { kind: 'error', code: '#REF!' } as const;
    const result = read([header, [...above, ...aplikasi.with(3, ''), broken, ...figures.slice(1)]]);
    expect(codes(result)).toEqual(['cell-error L2', 'indicator-unit-missing J2']);
  });

  it('programmes under a sasaran of nowhere', () => {
    const head = ['Sasaran', 'Kode Program', 'Program', 'OPD', 'Pagu 2025'];
    const result = read([head, ['Layanan', '2.16.03', 'Aplikasi', 'Diskominfo', 5]]);
    expect(result.questions).toEqual([{ kind: 'vision', id: 'vision' }]);
    const answered = readRpjmd(
      workbookOf(sheetOf([head, ['Layanan', '2.16.03', 'Aplikasi', 'Diskominfo', 5]])),
      { plan, period, answers: { vision: 'Maju' } },
    );
    expect(codes(answered)).toEqual(['parent-missing A2', 'objective-missing B2']);
  });

  it('a hidden sheet', () => {
    const result = read([header, line('2.16.03', 'Aplikasi')], { hidden: true });
    expect(codes(result)).toEqual(['sheet-hidden RPJMD', 'nothing-recognised ']);
  });
});

it('reads CSV as SIPD writes it, with a decimal point', async () => {
  const text = [
    'visi;misi;tujuan;sasaran;kode_program;nama_program;indikator;satuan;target_1;pagu_1;nama_skpd',
    'Maju;Misi 1: Tata kelola;SPBE;Layanan;2.16.03;PROGRAM APLIKASI;Indeks;indeks;3.125;1500000000.00;Dinas Kominfo',
  ].join('\r\n');
  const file = await readWorkbook(new TextEncoder().encode(text), { now: () => 0 });
  if (!file.ok) throw new Error(file.refusal.code);
  const result = readRpjmd(file.workbook, { plan, period, answers: { decimalSign: 'point' } });
  expect(result.questions).toEqual([]);
  expect(result.rpjmd).toMatchObject({
    missions: [{ code: '1', statement: 'Tata kelola' }],
    goals: [{ code: '1.T1' }],
    objectives: [{ code: '1.T1.S1' }],
    programs: [
      {
        indicators: [{ targets: [{ year: 2025, value: 3.125 }] }],
        ceilings: [{ year: 2025, amount: 1_500_000_000 }],
      },
    ],
  });
});
