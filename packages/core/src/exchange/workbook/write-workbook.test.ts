import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { columnsOf } from '../columns/columns-of.js';
import { printCell } from '../columns/cell/print-cell.js';
import { rowsOf } from '../columns/rows/rows-of.js';
import { kominfo2021 } from '../../framework/kominfo-2021/kominfo-2021.js';
import type { ReadinessLevels } from '../../framework/types.js';
import { canonicalJson } from '../../masterplan/canonical-json.js';
import type { Masterplan } from '../../masterplan/types.js';
import { fullPlan } from '../../testing/full-plan.js';
import { parsed, rawEmptyPlan, rawPlan } from '../../testing/plans.js';
import { readWorkbook } from '../reader/read-workbook.js';
import type { Cell, Workbook } from '../reader/sheet.js';
import { readBase } from './base/read-base.js';
import { writeWorkbook } from './write-workbook.js';

const options = { framework: kominfo2021, lang: 'id', issuedOn: '2026-11-29' } as const;

async function read(bytes: Uint8Array): Promise<Workbook> {
  const result = await readWorkbook(bytes, { now: () => 0 });
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.workbook;
}

const parts = async (plan: Masterplan, opdId?: string) =>
  Object.entries(unzipSync(await writeWorkbook(plan, { ...options, opdId }))).map(
    ([name, bytes]) => [name, strFromU8(bytes)] as const,
  );

/** By the number of a style, whether its cells may be written to. */
async function openStyles(plan: Masterplan): Promise<readonly boolean[]> {
  const styles = new Map(await parts(plan)).get('xl/styles.xml') ?? '';
  return styles
    .slice(styles.indexOf('<cellXfs'))
    .split('<xf ')
    .slice(1)
    .map((xf) => xf.includes('locked="0"'));
}

const valueOf = (cells: readonly Cell[], column: number) => {
  const value = cells.find((cell) => cell.column === column)?.value;
  return value?.kind === 'text' ? value.text : value?.kind === 'number' ? value.value : null;
};

describe('a workbook', () => {
  it('says what levels mean in the words of the plan’s framework, and else in those of the built-in ones', async () => {
    const level = { statement: { id: 'Kalimat daerah', en: '' }, evidence: { id: '', en: '' } };
    const levels: ReadinessLevels = { 'institution-council': [level, level, level, level, level] };
    const framework = { ...kominfo2021, readiness: { ...kominfo2021.readiness, levels } };
    const { sheets } = await read(await writeWorkbook(fullPlan(), { ...options, framework }));
    const rows = sheets.find(({ name }) => name === 'Kesiapan')?.rows ?? [];
    const said = rows.flatMap(({ cells }) =>
      cells.flatMap(({ column }) => {
        const value = valueOf(cells, column);
        return typeof value === 'string' && value.startsWith('1: ') ? [value] : [];
      }),
    );
    expect(new Set(said).size).toBe(27);
    expect(said).toContain([1, 2, 3, 4, 5].map((at) => `${at}: Kalimat daerah`).join('\n'));
  });

  it('shows every entry of the plan as its columns print it', async () => {
    const plan = fullPlan();
    const { sheets } = await read(await writeWorkbook(plan, options));
    expect(sheets.map(({ name }) => name)).toEqual([
      'Petunjuk',
      'Permasalahan',
      'Kebutuhan',
      'Inovasi',
      'Kesiapan',
      'SWOT',
      'Strategi',
      'Rencana aksi',
      'Indikator',
      'Anggaran',
      'Daftar pilihan',
      '_kotacerdas',
    ]);
    for (const { columns, title, topic } of columnsOf(plan, kominfo2021)) {
      const sheet = sheets.find(({ name }) => name === title.id);
      const rows = rowsOf(topic, plan, { framework: kominfo2021, lang: 'id' });
      expect(rows.length).toBeGreaterThan(0);
      rows.forEach((row, at) => {
        const written = sheet?.rows.find(({ number }) => number === at + 3)?.cells ?? [];
        expect(valueOf(written, 0)).toBe(row.id);
        columns.forEach((column, index) => {
          if (column.key === 'levels') return;
          const printed = row.given[column.key] ?? printCell(column, row.record, 'id');
          const found = valueOf(written, index + 1);
          if (typeof printed !== 'object' || printed === null) expect(found).toBe(printed);
        });
      });
    }
  });

  it('is the same file for the same plan', async () => {
    const [one, other] = await Promise.all([
      writeWorkbook(fullPlan(), options),
      writeWorkbook(fullPlan(), options),
    ]);
    expect(one).toEqual(other);
  });

  it('is well formed, with its elements in the order that spreadsheets insist on', async () => {
    const order = [
      'sheetPr',
      'sheetViews',
      'sheetFormatPr',
      'cols',
      'sheetData',
      'sheetProtection',
      'autoFilter',
      'dataValidations',
      'pageMargins',
      'pageSetup',
    ];
    for (const [name, xml] of await parts(fullPlan())) {
      const children: string[] = [];
      let depth = 0;
      const parser = new SaxesParser();
      parser.on('opentag', ({ name: tag }) => {
        if (depth === 1) children.push(tag);
        depth += 1;
      });
      parser.on('closetag', () => {
        depth -= 1;
      });
      parser.on('error', (error) => {
        throw error;
      });
      parser.write(xml).close();
      if (!name.startsWith('xl/worksheets/')) continue;
      expect(children).toEqual(order.filter((tag) => children.includes(tag)));
      expect(xml).toContain('<sheetProtection sheet="1"');
      expect(xml).not.toContain('password');
    }
  });

  it('locks headers, leaves entries open, and offers choices below them too', async () => {
    const raw = rawPlan();
    const problems = raw.problems.map((problem) => ({ ...problem, state: 'draft' }));
    const plan = parsed({ ...raw, problems });
    const xml = new Map(await parts(plan)).get('xl/worksheets/sheet2.xml') ?? '';
    const xfs = await openStyles(plan);
    const isOpen = (address: string) =>
      xfs[Number(new RegExp(`r="${address}" s="(\\d+)"`).exec(xml)?.[1])];
    expect([isOpen('B2'), isOpen('B3'), isOpen('C3')]).toEqual([false, true, true]);
    expect(xml).toContain('<row r="1" hidden="1">');
    expect(xml).toMatch(/<col min="1" max="1" [^>]*hidden="1"/);
    expect(xml).toMatch(
      /type="list"[^>]*sqref="E3:E203"><formula1>'Daftar pilihan'!\$A\$1:\$A\$2</,
    );
    expect(xml).toContain('<pane xSplit="3" ySplit="2" topLeftCell="D3"');
  });

  it('says where every entry stands, and locks and shades what cannot be changed', async () => {
    const raw = rawPlan();
    const [problem] = raw.problems;
    const states = ['draft', 'returned', 'submitted', 'approved', 'locked'] as const;
    const plan = parsed({
      ...raw,
      problems: states.map((state, at) => ({
        ...problem,
        id: `p-${at + 1}`,
        code: `P-GOV-0${at + 1}`,
        state,
        ...(state === 'returned' ? { stateReason: 'Lengkapi data' } : {}),
      })),
    });
    const xml = new Map(await parts(plan)).get('xl/worksheets/sheet2.xml') ?? '';
    const { sheets } = await read(await writeWorkbook(plan, options));
    const rows = sheets[1]?.rows.slice(2) ?? [];
    expect(rows.map(({ cells }) => valueOf(cells, 3))).toEqual([
      'draf',
      'dikembalikan: Lengkapi data',
      'diajukan',
      'disetujui',
      'dikunci',
    ]);
    const stylesOf = (row: number) =>
      [...xml.matchAll(new RegExp(`r="[A-Z]+${row}" s="(\\d+)"`, 'g'))].map(([, style]) => style);
    const looks = rows.map(({ number }) => new Set(stylesOf(number)));
    const [draft, returned, ...closed] = looks;
    expect(returned).toEqual(draft);
    const shared = closed.flatMap((look) => [...look].filter((style) => draft?.has(style)));
    expect(shared).toEqual([]);
    const isOpen = await openStyles(plan);
    const opens = looks.map((look) => [...look].map((style) => isOpen[Number(style)]));
    expect(opens.map((each) => each.every(Boolean))).toEqual([true, true, false, false, false]);
    expect(opens.slice(2).flat()).not.toContain(true);
    const guide = sheets[0]?.rows.map(({ cells }) => String(valueOf(cells, 1))).join(' ');
    expect(guide).toContain('minta Admin Daerah membuka kembali yang dikunci');
  });

  it('keeps what it was made from, whole or as much as a department has', async () => {
    const plan = fullPlan();
    const revisions = new Map([['p-1', 7]]);
    const whole = readBase(await read(await writeWorkbook(plan, { ...options, revisions })));
    if (whole.kind !== 'found') throw new Error(whole.kind);
    expect(canonicalJson(whole.base.plan)).toBe(canonicalJson(plan));
    expect(whole.base.revisions).toEqual(revisions);
    const own = readBase(await read(await writeWorkbook(plan, { ...options, opdId: 'opd-izin' })));
    if (own.kind !== 'found') throw new Error(own.kind);
    expect(own.base.plan.problems).toEqual(plan.problems);
    expect(own.base.plan.readiness[0]?.opdRatings).toEqual([]);
    expect(own.base.plan.readiness[0]?.consolidated).toBeNull();
    expect(own.base.plan.swot).toEqual([]);
  });

  it('tells a base that was damaged, is of another version, or is not there', async () => {
    const workbook = await read(await writeWorkbook(fullPlan(), options));
    const changed = (change: (text: string, fact: string) => string): Workbook => ({
      ...workbook,
      sheets: workbook.sheets.map((sheet) => ({
        ...sheet,
        rows: sheet.rows.map((row) => ({
          ...row,
          cells: row.cells.map((cell) => {
            const fact = valueOf(row.cells, 0);
            return cell.column === 1 && cell.value.kind === 'text' && sheet.name === '_kotacerdas'
              ? { ...cell, value: { ...cell.value, text: change(cell.value.text, String(fact)) } }
              : cell;
          }),
        })),
      })),
    });
    const damaged = [
      changed((text, fact) => (fact === 'base' ? text.slice(0, -9) : text)),
      changed((text, fact) => (fact === 'base' ? `${text.slice(0, 99)}A${text.slice(100)}` : text)),
      changed((text, fact) => (fact === 'base' ? 'bukan base64!' : text)),
      changed((text, fact) => (fact === 'crc32' ? '00000000' : text)),
      changed((_, fact) => (fact === 'base' ? btoa('x'.repeat(40)) : '1')),
    ];
    for (const one of damaged) expect(readBase(one)).toEqual({ kind: 'damaged' });
    expect(readBase(changed((text, fact) => (fact === 'template' ? '9' : text)))).toEqual({
      kind: 'other-version',
      found: '9',
      expected: '1',
    });
    expect(readBase({ ...workbook, sheets: [] })).toEqual({ kind: 'missing' });
  });

  it('keeps any text as it is, and none becomes a formula', async () => {
    const hostile = fc.constantFrom(
      '=1+1',
      '+62 812',
      '-1',
      '@SUM(A1)',
      '_x0041_',
      'a\u0000b\u001f',
      '  dua spasi  ',
      'satu\ndua',
      '😀 kota',
      '\ud800',
      '\ufffe\uffff\u0085',
      'constructor',
      '__proto__',
      '<b>&amp;"',
      'x'.repeat(300),
    );
    const text = fc.oneof(hostile, fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }));
    await fc.assert(
      fc.asyncProperty(text, async (title) => {
        const raw = rawPlan();
        const [problem] = raw.problems;
        const plan = parsed({ ...raw, problems: [{ ...problem, title }] });
        const bytes = await writeWorkbook(plan, { ...options, opdId: 'opd-izin' });
        const sheet = (await read(bytes)).sheets[1];
        const cell = sheet?.rows.find(({ number }) => number === 3)?.cells[2];
        expect(cell?.calculated).toBe(false);
        expect(cell?.value).toEqual({
          kind: 'text',
          text: title.replaceAll(/\r\n?/gu, '\n'),
        });
        expect(
          strFromU8(unzipSync(bytes)['xl/worksheets/sheet2.xml'] ?? new Uint8Array()),
        ).not.toMatch(/<f[ >]/);
      }),
      { numRuns: 30 },
    );
  });

  it('of a plan without anything, and in English, has its sheets and their titles', async () => {
    const empty = await read(
      await writeWorkbook(parsed(rawEmptyPlan()), { ...options, lang: 'en' }),
    );
    expect(empty.sheets[1]?.name).toBe('Problems');
    expect(empty.sheets[1]?.rows.map(({ number }) => number)).toEqual([1, 2]);
    const guide = empty.sheets[0]?.rows.map(({ cells }) => valueOf(cells, 1)) ?? [];
    expect(valueOf(empty.sheets[0]?.rows[0]?.cells ?? [], 0)).toBe('Workbook of Rencana kosong');
    expect(guide.some((line) => String(line).includes('no readiness assessment'))).toBe(true);
  });

  it('needs a day', () => {
    expect(() => writeWorkbook(fullPlan(), { ...options, issuedOn: 'kemarin' })).toThrow(
      'KC_INVALID_DATE',
    );
  });
});
