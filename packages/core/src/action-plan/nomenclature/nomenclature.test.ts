import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { found } from '../testing/issues.js';
import { checkAgainstNomenclature } from './check-against-nomenclature.js';
import { checkHierarchy } from './check-hierarchy.js';
import { formatNomenclatureCode } from './format-nomenclature-code.js';
import { isUnder } from './is-under.js';
import { parentCode } from './parent-code.js';
import { parseNomenclatureCode } from './parse-nomenclature-code.js';
import { parseOpdCode } from './parse-opd-code.js';
import { nomenclaturePattern } from './patterns.js';
import { resolveGenericCode } from './resolve-generic-code.js';
import type { NomenclatureCode } from './types.js';

const digits = (length: number) =>
  fc.array(fc.nat(9), { minLength: length, maxLength: length }).map((list) => list.join(''));

/** Any code of the domain's shapes, as text. */
const codes = fc
  .tuple(
    fc.constantFrom('X', '1', '2', '5', '7'),
    fc.oneof(fc.constant('XX'), digits(2)),
    digits(2),
    fc.constantFrom(0, 1, 2, 3),
    fc.constantFrom('1', '2'),
    digits(2),
    digits(4),
  )
  .map(([affair, field, program, depth, authority, activity, sub]) => {
    const below = [
      [],
      [authority, activity],
      [authority, activity, sub],
      [authority, activity, sub.slice(2)],
    ];
    return [affair, field, program, ...(below[depth] ?? [])].join('.');
  });

const read = (text: string): NomenclatureCode => {
  const result = parseNomenclatureCode(text);
  if (!result.ok) throw new Error(`no code: ${text}`);
  return result.code;
};

describe('a nomenclature code', () => {
  it('is taken apart', () => {
    expect(parseNomenclatureCode('2.16.03.2.02.0014')).toEqual({
      ok: true,
      text: '2.16.03.2.02.0014',
      code: {
        level: 'sub-activity',
        affair: '2',
        field: '16',
        program: '03',
        authority: '2',
        activity: '02',
        subActivity: '0014',
        generic: false,
      },
      issues: [],
    });
    expect(read('2.16.03.1.02')).toMatchObject({
      level: 'activity',
      authority: '1',
      activity: '02',
      subActivity: null,
    });
    expect(read('2.16.03')).toMatchObject({
      level: 'program',
      authority: null,
      activity: null,
      subActivity: null,
    });
  });

  it('may be generic', () => {
    expect(['X.XX.01', 'X.16.01', '2.XX.01', '2.16.01'].map((text) => read(text).generic)).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });

  it('of an older nomenclature is read and pointed out', () => {
    const result = parseNomenclatureCode('2.16.03.2.02.09', ['programs', 0, 'nomenclatureCode']);
    expect(result.ok && result.code.subActivity).toBe('09');
    expect(found(result.issues)).toEqual([
      'info sub-activity-two-digits programs.0.nomenclatureCode',
    ]);
    expect(result.issues[0]?.params).toEqual({ found: '2.16.03.2.02.09' });
  });

  it('with spaces around it is read without them, and said so', () => {
    const result = parseNomenclatureCode(' 2.16.03\u00a0', ['x']);
    expect(result.ok && result.text).toBe('2.16.03');
    expect(found(result.issues)).toEqual(['warning surrounding-spaces x']);
    expect(result.issues[0]?.params).toEqual({ found: '" 2.16.03\u00a0"' });
    expect(parseNomenclatureCode(' 2.16.03.2.02.09').issues).toHaveLength(2);
  });

  it.each([
    '',
    '   ',
    '2',
    '2.16',
    '2.16.3',
    '2.16.031',
    '2.16.03.',
    '.2.16.03',
    '2,16,03',
    '2.16.03.3.02',
    '2.16.03.2',
    '2.16.03.2.2',
    '2.16.03.2.02.1',
    '2.16.03.2.02.014',
    '2.16.03.2.02.00140',
    '2.16.03.2.02.0014.1',
    'x.xx.01',
    'XX.X.01',
    '2.16. 03',
    '２.16.03',
    '__proto__',
  ])('is not %j', (text) => {
    const result = parseNomenclatureCode(text, ['x']);
    expect(result.ok).toBe(false);
    expect(found(result.issues)).toEqual(['error wrong-format x']);
    expect(result.issues[0]?.params).toEqual({
      found: JSON.stringify(text),
      expected: 'nomenclature-code',
    });
  });

  it('is quoted in few characters when it is none', () => {
    const [issue] = parseNomenclatureCode('9'.repeat(100_000)).issues;
    expect(issue?.params['found']).toBe(`"${'9'.repeat(60)}…"`);
    expect(parseNomenclatureCode('9'.repeat(60)).issues[0]?.params['found']).toBe(
      `"${'9'.repeat(60)}"`,
    );
  });

  it('is written as it was read', () => {
    fc.assert(
      fc.property(codes, (text) => {
        expect(nomenclaturePattern.test(text)).toBe(true);
        const code = read(text);
        expect(formatNomenclatureCode(code)).toBe(text);
        expect(read(formatNomenclatureCode(code))).toEqual(code);
      }),
    );
  });
});

describe('above and below', () => {
  it('a parent is the beginning of its child', () => {
    expect(parentCode('2.16.03.2.02.0014')).toBe('2.16.03.2.02');
    expect(parentCode('2.16.03.2.02')).toBe('2.16.03');
    expect(parentCode('2.16.03')).toBeNull();
    fc.assert(
      fc.property(codes, (text) => {
        const parent = parentCode(text);
        expect(parent === null).toBe(read(text).level === 'program');
        if (parent === null) return;
        expect(text.startsWith(`${parent}.`)).toBe(true);
        expect(isUnder(parent, text)).toBe(true);
        expect(isUnder(text, parent)).toBe(false);
        expect(isUnder(text, text)).toBe(false);
        expect(parseNomenclatureCode(parent).ok).toBe(true);
      }),
    );
  });

  it.each([
    ['2.16.03', '2.16.03.2.02', true],
    ['2.16.03', '2.16.03.2.02.0014', true],
    ['2.16.03', '2.16.02.2.02', false],
    ['2.16.03', '2.16.031', false],
    ['2.16.03', '2.16.03', false],
    ['2.16.03.2.02', '2.16.03', false],
    ['X.XX.01', '2.16.01.2.05', true],
    ['2.16.01', 'X.XX.01.2.05', true],
    ['X.XX.01', '2.16.02.2.05', false],
    ['X.16.01', '2.17.01.2.05', false],
    ['2.16.XX', '2.16.01.2.05', false],
    ['2.16.X', '2.16.01.2.05', false],
    ['2.X.01', '2.16.01.2.05', false],
  ])('%s has below it %s: %s', (parent, child, under) => {
    expect(isUnder(parent, child)).toBe(under);
  });
});

describe('the code of an OPD', () => {
  it('has one to three bidang urusan', () => {
    expect(parseOpdCode('5.01.5.05.0.00.01.0000')).toEqual({
      ok: true,
      text: '5.01.5.05.0.00.01.0000',
      code: { fields: ['5.01', '5.05'], order: '01', unit: '0000' },
      issues: [],
    });
    const fields = (text: string) => {
      const result = parseOpdCode(text);
      return result.ok ? result.code.fields : null;
    };
    expect(fields('2.16.2.20.2.21.01.0000')).toEqual(['2.16', '2.20', '2.21']);
    expect(fields('1.02.0.00.0.00.01.0001')).toEqual(['1.02']);
    expect(fields('0.00.0.00.0.00.01.0000')).toEqual([]);
  });

  it('is nothing else; spaces around it are said', () => {
    const path = ['opds', 0, 'nomenclatureCode'];
    const none = parseOpdCode('5.01.5.05.0.00.01', path);
    expect(none.ok).toBe(false);
    expect(found(none.issues)).toEqual(['error wrong-format opds.0.nomenclatureCode']);
    expect(none.issues[0]?.params).toEqual({ found: '"5.01.5.05.0.00.01"', expected: 'opd-code' });
    expect(parseOpdCode('X.XX.0.00.0.00.01.0000').ok).toBe(false);
    const spaced = parseOpdCode('1.02.0.00.0.00.01.0001\n', path);
    expect(spaced.ok && spaced.text).toBe('1.02.0.00.0.00.01.0001');
    expect(found(spaced.issues)).toEqual(['warning surrounding-spaces opds.0.nomenclatureCode']);
  });
});

describe('a generic code', () => {
  const opd = '2.16.2.20.2.21.01.0000';

  it.each([
    ['X.XX.01.2.05', '2.16.01.2.05', '2.16'],
    ['X.20.03', '2.20.03', '2.20'],
    ['2.XX.01', '2.16.01', '2.16'],
    ['5.01.02', '5.01.02', null],
  ])('%s becomes %s', (text, filled, field) => {
    expect(resolveGenericCode(text, opd)).toEqual({ ok: true, text: filled, field, issues: [] });
  });

  it('needs an OPD whose bidang urusan fits', () => {
    const result = resolveGenericCode('5.XX.01', opd, ['x']);
    expect(result.ok).toBe(false);
    expect(found(result.issues)).toEqual(['error generic-code-unresolved x']);
    expect(result.issues[0]?.params).toEqual({ found: '5.XX.01', opd });
    expect(found(resolveGenericCode('X.XX.01', '0.00.0.00.0.00.01.0000').issues)).toHaveLength(1);
    expect(found(resolveGenericCode('X.XX.01.2.05.09', '', ['x']).issues)).toEqual([
      'info sub-activity-two-digits x',
      'error wrong-format x',
    ]);
  });

  it('needs to be a code; one that isn’t generic needs no OPD', () => {
    expect(found(resolveGenericCode('X.XX', opd).issues)).toEqual(['error wrong-format ']);
    expect(resolveGenericCode('X.XX', opd).ok).toBe(false);
    expect(resolveGenericCode('X.XX.01', '').ok).toBe(false);
    expect(found(parseOpdCode('').issues)).toEqual(['error wrong-format ']);
    expect(resolveGenericCode('2.16.03', '')).toMatchObject({ ok: true, text: '2.16.03' });
    const spaced = resolveGenericCode('X.XX.01', ` ${opd}`, ['x']);
    expect(found(spaced.issues)).toEqual(['warning surrounding-spaces x']);
    expect(found(resolveGenericCode('9.XX.01', ` ${opd}`, ['x']).issues)).toEqual([
      'warning surrounding-spaces x',
      'error generic-code-unresolved x',
    ]);
  });
});

describe('a list of codes', () => {
  it('holds the parent of each, once', () => {
    const list = ['2.16.03.2.02.0014', '2.16.03.2.02', '2.16.03', '2.16.03 ', '2.16.04.2.01', 'x'];
    const issues = checkHierarchy(list, ['codes']);
    expect(found(issues)).toEqual([
      'warning surrounding-spaces codes.3',
      'error duplicate-code codes.3',
      'warning nomenclature-parent-missing codes.4',
      'error wrong-format codes.5',
    ]);
    expect(issues[1]?.params).toEqual({ found: '2.16.03' });
    expect(issues[2]?.params).toEqual({ found: '2.16.04.2.01', parent: '2.16.04' });
    expect(checkHierarchy([])).toEqual([]);
    expect(found(checkHierarchy(['2.16.03', '2.16.03.2.02', '2.16.03.2.02.09', 'x']))).toEqual([
      'info sub-activity-two-digits 2',
      'error wrong-format 3',
    ]);
  });
});

describe('a loaded nomenclature', () => {
  const list = [
    { code: '2.16.03', name: 'Aplikasi Informatika' },
    { code: ' 2.16.03.2.02', name: 'Pengelolaan e-Government' },
    { code: '2.16.03', name: 'Nama kedua' },
    { code: 'X.XX.01.2.05', name: 'Administrasi Kepegawaian' },
  ];

  it('knows codes, also generic ones, and the nearest above those it doesn’t', () => {
    const check = checkAgainstNomenclature(
      [
        '2.16.03',
        '2.16.03.2.02',
        '5.01.01.2.05',
        'X.XX.01.2.05',
        '2.16.03.2.02.0014',
        '2.16.03.2.09.0001',
        '9.99.99',
      ],
      list,
      ['codes'],
    );
    expect(check.known).toEqual([
      { index: 0, code: '2.16.03', name: 'Aplikasi Informatika', generic: false },
      { index: 1, code: '2.16.03.2.02', name: 'Pengelolaan e-Government', generic: false },
      { index: 2, code: '5.01.01.2.05', name: 'Administrasi Kepegawaian', generic: true },
      { index: 3, code: 'X.XX.01.2.05', name: 'Administrasi Kepegawaian', generic: false },
    ]);
    expect(check.unknown).toEqual([
      { index: 4, code: '2.16.03.2.02.0014', nearest: list[1] },
      { index: 5, code: '2.16.03.2.09.0001', nearest: list[0] },
      { index: 6, code: '9.99.99', nearest: null },
    ]);
    expect(found(check.issues)).toEqual([
      'warning nomenclature-not-in-list codes.4',
      'warning nomenclature-not-in-list codes.5',
      'warning nomenclature-not-in-list codes.6',
    ]);
    expect(check.issues[0]?.params).toEqual({ found: '2.16.03.2.02.0014' });
  });

  it('says nothing of texts that are no codes', () => {
    const check = checkAgainstNomenclature(['2.16', ' 2.16.03'], list);
    expect(check.known.map(({ index }) => index)).toEqual([1]);
    expect(check.unknown).toEqual([]);
    expect(found(check.issues)).toEqual(['error wrong-format 0', 'warning surrounding-spaces 1']);
  });
});

describe('generic codes in a nomenclature', () => {
  const missing = (...codes: string[]) =>
    checkHierarchy(codes).map(({ params }) => `${params['found']} < ${params['parent']}`);

  it.each([
    ['2.16.01', 'X.XX.01.2.06'],
    ['X.XX.01', '2.16.01.2.06'],
    ['2.XX.01', 'X.16.01.2.06'],
    ['X.16.01', '2.XX.01.2.06'],
    ['X.XX.01', 'X.XX.01.2.06'],
    ['2.16.01', '2.XX.01.2.06'],
    ['2.16.01', 'X.16.01.2.06'],
  ])('%s is a parent of %s, as it lies under it', (parent, child) => {
    expect(isUnder(parent, child)).toBe(true);
    expect(missing(parent, child)).toEqual([]);
  });

  it.each([
    ['2.16.02', 'X.XX.01.2.06'],
    ['2.17.01', 'X.16.01.2.06'],
    ['1.16.01', '2.XX.01.2.06'],
    ['X.17.01', '2.16.01.2.06'],
  ])('%s is none of %s', (other, child) => {
    expect(isUnder(other, child)).toBe(false);
    expect(missing(other, child)).toEqual([`${child} < ${child.slice(0, 7)}`]);
  });

  it('lack a parent just where no code of the list is one', () => {
    const area = fc.constantFrom('1', '2', 'X');
    const field = fc.constantFrom('01', '16', 'XX');
    const program = fc.constantFrom('01', '02');
    const end = fc.constantFrom('', '.2.06', '.2.06.0001');
    const code = fc.tuple(area, field, program, end).map(([a, b, c, d]) => `${a}.${b}.${c}${d}`);
    fc.assert(
      fc.property(fc.uniqueArray(code, { maxLength: 12 }), (codes) => {
        const levels = (text: string) => text.split('.').length;
        const orphans = codes.filter((child) => {
          const above = levels(child) === 5 ? 3 : 5;
          return (
            levels(child) > 3 &&
            !codes.some((other) => levels(other) === above && isUnder(other, child))
          );
        });
        expect(checkHierarchy(codes).map(({ params }) => params['found'])).toEqual(orphans);
      }),
    );
  });
});
