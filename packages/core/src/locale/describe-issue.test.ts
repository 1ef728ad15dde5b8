import { describe, expect, it } from 'vitest';
import { kominfo2021 } from '../framework/kominfo-2021/kominfo-2021.js';
import type { Issue } from '../issue/issue.js';
import { parseMasterplan } from '../masterplan/parse-masterplan.js';
import { scoreReadiness } from '../readiness/score-readiness.js';
import { evaluateSwot } from '../swot/evaluate-swot.js';
import { rawPlan } from '../testing/plans.js';
import { describeIssue } from './describe-issue.js';
import { describePlace } from './describe-place.js';
import { describeRequirement } from './describe-requirement.js';
import { formatDate } from './format-date.js';
import { formatInteger } from './format-number.js';
import type { Locale } from './locale.js';

const issueOf = (code: Issue['code'], params: Issue['params']): Issue => ({
  severity: 'error',
  code,
  path: [],
  params,
});

const said = (code: Issue['code'], params: Issue['params']) =>
  describeIssue('id', issueOf(code, params));

describe('figures in a sentence', () => {
  it.each<[number, string]>([
    [9.25, '9,25'],
    [0.3333333, '0,333'],
    [0.30000000000000004, '0,3'],
    [1.05, '1,05'],
    [0.00004, '0,00004'],
    [-2.5, '−2,5'],
    [-2, '−2'],
    [2026, '2026'],
    [9999, '9999'],
    [10_000, '10.000'],
    [2_000_000, '2.000.000'],
    [-2_000_000, '−2.000.000'],
  ])('%d is %s', (found, text) => {
    expect(said('number-too-big', { found, limit: 1 })).toBe(
      `Nilai ${text} terlalu besar; paling banyak 1.`,
    );
  });

  it('that differ read otherwise', () => {
    expect(said('comparisons-inconsistent', { ratio: 0.10004, limit: 0.1 })).toContain(
      'rasio konsistensi 0,10004, paling tinggi 0,1.',
    );
    expect(said('comparisons-inconsistent', { ratio: 0.25678, limit: 0.1 })).toContain('0,257,');
    expect(said('weights-do-not-sum', { table: 'ifas', sum: 1.0004 })).toContain(
      'Bobot IFAS berjumlah 1,0004, seharusnya 1',
    );
    expect(said('printed-total-differs', { printed: 0.3, computed: 0.1 + 0.2 })).toContain(
      'tercetak 0,3, padahal hasil hitungan 0,3.',
    );
  });

  it('are told from texts that look like one', () => {
    expect(said('not-an-integer', { found: '2.5' })).toBe(
      'Seharusnya bilangan bulat, ditemukan 2,5.',
    );
    expect(said('wrong-type', { found: '"0.5"', expected: 'number' })).toContain('ditemukan "0.5"');
    expect(said('not-one-of', { found: '9', expected: '1, 2' })).toContain('Nilai 9 tidak');
    expect(said('not-one-of', { found: 'NaN', expected: '1, 2' })).toContain('Nilai NaN tidak');
    expect(said('not-one-of', { found: '1e-7', expected: '1, 2' })).toContain('0,0000001 tidak');
    // Codes look like numbers, and are none.
    expect(said('nomenclature-not-in-list', { found: '2.16' })).toContain('Kode 2.16 tidak');
    expect(said('rating-not-integer', { factor: '1.1', found: '2.5' })).toBe(
      'Rating faktor 1.1 adalah 2,5, bukan bilangan bulat; wajar bila merupakan rata-rata responden.',
    );
    const other = { row: 1, column: 2, found: '3', other: '0.5', expected: '1–9' };
    expect(said('comparison-contradicts', other)).toContain('yaitu 0,5.');
  });

  it('in rupiah are rupiah', () => {
    const spending = { program: 'PR-1', amount: 1_500_000, ceiling: 1000 };
    expect(said('spending-above-budget', spending)).toContain(
      'sudah memakai Rp1.500.000, melebihi seluruh anggarannya, Rp1.000.',
    );
    const params = { program: 'v-p1', year: 2026, amount: 1_500_000, ceiling: 1000 };
    expect(said('ceiling-exceeded', params)).toContain(
      'tahun 2026 sebesar Rp1.500.000 melampaui pagunya, Rp1.000.',
    );
  });
});

describe('what a form or a file gave as text', () => {
  it('is quoted, so that the sentence is true', () => {
    // Whoever calls from JavaScript may give anything.
    const weight = '0.5' as unknown as number;
    const [issue] = evaluateSwot({
      factors: [{ code: 'S1', kind: 'strength', weight, rating: 4 }],
    }).issues;
    expect(issue && describeIssue('id', issue)).toMatch(
      /^Bobot faktor S1 bukan angka.*: "0\.5"\.$/,
    );
    const current = '3' as unknown as 3;
    const { issues } = scoreReadiness(kominfo2021.readiness, [
      { indicatorId: 'people-ict-competence', current },
    ]);
    expect(issues.map((one) => describeIssue('id', one))).toContain(
      'Tingkat "3" pada indikator “people-ict-competence” di luar skala 1–5.',
    );
  });

  it('is told what the field takes', () => {
    const { issues } = parseMasterplan({ ...rawPlan(), sample: 'ya' });
    expect(issues.map((issue) => describeIssue('id', issue))).toEqual([
      'Seharusnya benar/salah (true/false), ditemukan "ya".',
    ]);
    expect(issues.map((issue) => describePlace('id', issue.path))).toEqual(['data contoh']);
    const [problem] = rawPlan().problems;
    const updatedAt = '2026-11-23T11:05:06.000+07:00';
    const late = parseMasterplan({ ...rawPlan(), problems: [{ ...problem, updatedAt }] });
    expect(late.issues.map((issue) => describeIssue('id', issue))).toEqual([
      `Bentuk penulisan "${updatedAt}" tidak sesuai. Contoh yang benar: 2026-11-23T04:05:06.000Z (UTC).`,
    ]);
  });
});

describe('names', () => {
  const rating = issueOf('target-out-of-range', {
    indicator: 'people-ict-competence',
    found: '6',
    lowest: 1,
    highest: 5,
  });

  it('of indicators, dimensions and sub-dimensions are those of the framework', () => {
    const name = kominfo2021.readiness.elements
      .flatMap(({ subElements }) => subElements.flatMap(({ indicators }) => indicators))
      .find(({ id }) => id === 'people-ict-competence')?.name.id;
    expect(describeIssue('id', rating, { framework: kominfo2021 })).toBe(
      `Target 6 pada indikator “${name ?? ''}” di luar skala 1–5.`,
    );
    expect(describeIssue('id', rating)).toContain('“people-ict-competence”');
    const part = { found: 'governance-service', dimension: 'smart-living' };
    const subDimension = issueOf('sub-dimension-of-other-dimension', part);
    const text = describeIssue('en', subDimension, { framework: kominfo2021 });
    expect(text).toContain('“Smart Living”');
    expect(text).not.toContain('governance-service');
    const unknown = issueOf('unknown-indicator', { found: 'lain', framework: 'kominfo-2021' });
    expect(describeIssue('id', unknown, { framework: kominfo2021 })).toContain('“lain”');
  });

  it('of indices are written as people write them', () => {
    expect(said('year-without-index', { index: 'spbe', found: 2020 })).toContain('Indeks SPBE');
    expect(said('year-without-index', { index: 'pemdi', found: 2020 })).toContain('Indeks Pemdi');
    expect(said('year-without-index', { index: 'lain', found: 2020 })).toContain('Indeks lain');
  });

  it('of lists are those of places', () => {
    expect(said('dangling-id', { found: 'x', list: 'rpjmd.objectives' })).toBe(
      'Id “x” tidak ada dalam daftar “RPJMD › sasaran”.',
    );
  });
});

describe('what must not be empty', () => {
  it('is required, rather than at least 1 character long', () => {
    expect(said('text-too-short', { found: '""', limit: 1 })).toBe(
      'Wajib diisi: teks ini masih kosong.',
    );
    expect(said('list-too-short', { found: '[…]', limit: 1 })).toBe(
      'Daftar ini wajib berisi paling sedikit satu isian.',
    );
    expect(said('text-too-short', { found: '"a"', limit: 3 })).toContain('paling sedikit 3');
    expect(said('number-too-small', { found: 0, limit: 1 })).toContain('paling sedikit 1.');
  });
});

it('a form without an example shows none', () => {
  expect(said('wrong-format', { found: '"a"' })).toBe('Bentuk penulisan "a" tidak sesuai.');
});

describe('a place of numbers alone', () => {
  it('is a row and a column', () => {
    expect(describePlace('id', [0, 1])).toBe('baris 1 › kolom 2');
    expect(describePlace('en', [2])).toBe('row 3');
    expect(describePlace('id', ['problems', 0])).toBe('permasalahan › 1');
    expect(describePlace('id', [0, 'code'])).toBe('1 › kode');
    expect(describePlace('id', [0, 1, 2])).toBe('1 › 2 › 3');
    expect(describePlace('id', ['draws'])).toBe('percobaan');
  });
});

describe('a language that core has no texts in', () => {
  // Whoever calls from JavaScript may give anything.
  const french = 'fr' as Locale;
  const message = 'KC_INVALID_OPTION: locale is "fr", not id or en; toLocale reads a language tag';

  it.each<[string, () => unknown]>([
    ['an issue', () => describeIssue(french, issueOf('not-json', { found: 'x' }))],
    ['figures', () => describeIssue(french, issueOf('year-in-future', { found: 2.5 }))],
    ['a place', () => describePlace(french, ['title'])],
    ['a number', () => formatInteger(french, 1)],
    ['a date', () => formatDate(french, '2026-11-23')],
    ['a requirement', () => describeRequirement(french, 'vision')],
    ['nothing', () => describePlace(undefined as unknown as Locale, [])],
  ])('is refused for %s', (name, call) => {
    expect(call).toThrow(name === 'nothing' ? 'locale is "undefined"' : message);
  });
});

it('writes the day of a report like any other', () => {
  const params = { program: 'PR-1', percent: 40, before: 52.5, day: '2026-03-31' };
  expect(said('progress-falls', params)).toBe(
    'Laporan ini mencatat 40%, padahal laporan 31 Maret 2026 sudah mencatat 52,5%: kemajuan program PR-1 turun.',
  );
});
