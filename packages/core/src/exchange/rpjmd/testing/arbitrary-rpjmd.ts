import fc from 'fast-check';
import type { Masterplan } from '../../../masterplan/types.js';
import type { CellValue } from '../../reader/sheet.js';
import type { RpjmdInput } from '../types.js';

type Measure = RpjmdInput['programs'][number]['indicators'][number];

const period = { from: 2025, to: 2029 };
const years = [2025, 2026, 2027, 2028, 2029];
const units = ['indeks', 'persen', 'jam kerja'];

/** Figures as people write them: at most three decimals. */
const figure = fc.integer({ min: -999_999, max: 9_999_999 }).map((value) => value / 1_000);
const amount = fc.integer({ min: 0, max: 900_000_000_000_000 });

const yearly = <Value>(value: fc.Arbitrary<Value>) =>
  fc.array(fc.option(value, { nil: null }), { minLength: 5, maxLength: 5 }).map((values) =>
    values.flatMap((one, index) => {
      const year = years[index];
      return one === null || year === undefined ? [] : [{ year, value: one }];
    }),
  );

const measures = fc
  .array(
    fc.record({
      unit: fc.constantFrom(...units),
      baseline: fc.option(figure, { nil: null }),
      targets: yearly(figure),
    }),
    { maxLength: 3 },
  )
  .map((list) =>
    list.map(({ baseline, targets, unit }, at): Omit<Measure, 'id' | 'direction'> => ({
      name: `Indikator ${at + 1}`,
      unit,
      baseline: baseline === null ? null : { year: 2024, value: baseline },
      targets,
      realisations: [],
    })),
  );

/** What a file can say of an RPJMD: misi, tujuan and sasaran one below the other, and programmes of two OPDs. */
export const arbitraryProgramsOf = (opds: Masterplan['opds']) =>
  fc.array(
    fc.record({
      mission: fc.integer({ min: 1, max: 2 }),
      goal: fc.integer({ min: 1, max: 2 }),
      objective: fc.integer({ min: 1, max: 2 }),
      opd: fc.constantFrom(...opds),
      measures,
      ceilings: yearly(amount),
    }),
    { minLength: 1, maxLength: 6 },
  );

export type MadePrograms =
  ReturnType<typeof arbitraryProgramsOf> extends fc.Arbitrary<infer Made> ? Made : never;

/** How a file writes its figures. */
export type Writing = 'numbers' | 'point' | 'comma';

const head = [
  ...['Visi', 'Kode Misi', 'Misi', 'Kode Tujuan', 'Tujuan', 'Kode Sasaran', 'Sasaran'],
  ...['Kode Program', 'Nama Program', 'Perangkat Daerah', 'Indikator', 'Satuan', 'Kondisi Awal'],
  ...years.map((year) => `Target ${year}`),
  ...years.map((year) => `Pagu ${year}`),
];

/** The rows of a flat sheet, one an indicator. */
export function rowsOf(
  programs: MadePrograms,
  writing: Writing,
): (string | number | null | CellValue)[][] {
  const write = (value: number | null | undefined) => {
    if (value === null || value === undefined) return null;
    if (writing === 'numbers') return value;
    return writing === 'point' ? String(value) : String(value).replace('.', ',');
  };
  return [
    head,
    ...programs.flatMap(({ ceilings, goal, measures: list, mission, objective, opd }, at) => {
      const start = [
        ...['Kota maju', `${mission}`, `Misi ke ${mission}`],
        ...[`${mission}.${goal}`, `Tujuan ${mission} ${goal}`],
        ...[`${mission}.${goal}.${objective}`, `Sasaran ${mission} ${goal} ${objective}`],
        ...[codeOf(at), `Program ${at}`, opd.name],
      ];
      const money = years.map((year) => write(ceilings.find((one) => one.year === year)?.value));
      const none = [null, null, null, ...years.map(() => null)];
      const rows = list.map(({ baseline, name, targets, unit }) => [
        ...start,
        name,
        unit,
        write(baseline?.value),
        ...years.map((year) => write(targets.find((one) => one.year === year)?.value)),
        ...money,
      ]);
      return rows.length === 0 ? [[...start, ...none, ...money]] : rows;
    }),
  ];
}

/** The code of the programme in a place. */
export const codeOf = (at: number): string => `2.16.${String(at + 1).padStart(2, '0')}`;

export const madePeriod = period;
