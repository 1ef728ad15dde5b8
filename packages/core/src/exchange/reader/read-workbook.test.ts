import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { ReaderLimits } from './limits.js';
import { readWorkbook } from './read-workbook.js';
import type { Workbook } from './sheet.js';
import { makeXlsx, oneSheet } from './testing/make-xlsx.js';

const read = (bytes: Uint8Array, limits: Partial<ReaderLimits> = {}) =>
  readWorkbook(bytes, { now: () => 0, limits });

async function opened(bytes: Uint8Array): Promise<Workbook> {
  const result = await read(bytes);
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.workbook;
}

const refusal = async (bytes: Uint8Array, limits: Partial<ReaderLimits> = {}) => {
  const result = await read(bytes, limits);
  return result.ok ? 'read' : result.refusal.code;
};

/** Two bytes a letter, the small one first. */
const utf16 = (text: string) =>
  Array.from({ length: text.length }, (_, at) => [text.charCodeAt(at), 0]).flat();

/** What cells say, row by row, as a person would copy it. */
const values = (workbook: Workbook, index = 0) =>
  workbook.sheets[index]?.rows.map(({ cells, number }) => [
    number,
    ...cells.map(({ column, value }) => [column, value.kind === 'text' ? value.text : value]),
  ]);

const number = (value: number, shownAs = 'number') => ({ kind: 'number', value, shownAs });

describe('a workbook', () => {
  it('gives shared, own and formatted texts, numbers, truths and errors', async () => {
    const bytes = makeXlsx({
      sharedTexts:
        '<si><t>Jalan &amp; jembatan</t></si><si><r><t xml:space="preserve">tebal </t></r><r><t>biasa</t></r><rPh><t>tidak</t></rPh></si>',
      sheets: [
        {
          name: 'Satu',
          rows:
            '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>' +
            '<row r="3"><c r="A3" t="inlineStr"><is><t>a_x000D_b&#10;c</t></is></c><c r="C3"><v>1.5</v></c>' +
            '<c r="D3" t="b"><v>1</v></c><c r="E3" t="e"><v>#REF!</v></c></row>',
        },
      ],
    });
    expect(values(await opened(bytes))).toEqual([
      [1, [0, 'Jalan & jembatan'], [1, 'tebal biasa']],
      [
        3,
        [0, 'a\nb\nc'],
        [2, number(1.5)],
        [3, { kind: 'truth', value: true }],
        [4, { kind: 'error', code: '#REF!' }],
      ],
    ]);
  });

  it('tells formulas with a result from those without', async () => {
    const workbook = await opened(
      oneSheet(
        '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f>NOW()</f></c><c r="C1" t="str"><f>"x"</f><v>x</v></c><c r="D1" t="e"><f>A0</f><v>#NAME?</v></c></row>',
      ),
    );
    expect(workbook.sheets[0]?.rows[0]?.cells).toEqual([
      { column: 0, value: number(2), calculated: true },
      { column: 1, value: { kind: 'uncalculated' }, calculated: true },
      { column: 2, value: { kind: 'text', text: 'x' }, calculated: true },
      { column: 3, value: { kind: 'error', code: '#NAME?' }, calculated: true },
    ]);
  });

  it('knows by their formats which numbers are days and percentages', async () => {
    const styles =
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd\\ mmmm\\ yyyy"/><numFmt numFmtId="165" formatCode="0.0%"/>' +
      '<numFmt numFmtId="166" formatCode="&quot;hari&quot; 0"/><numFmt numFmtId="167" formatCode="[h]:mm"/><numFmt numFmtId="168" formatCode="[$-421]mmm\\-yy"/></numFmts>' +
      '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>' +
      ['0', '14', '9', '164', '165', '166', '167', '168']
        .map((id) => `<xf numFmtId="${id}"/>`)
        .join('') +
      '</cellXfs></styleSheet>';
    const rows = `<row r="1">${Array.from({ length: 8 }, (_, index) => `<c s="${index}"><v>${index}</v></c>`).join('')}</row>`;
    const workbook = await opened(makeXlsx({ styles, sheets: [{ name: 'Gaya', rows }] }));
    const shown = workbook.sheets[0]?.rows[0]?.cells.map(({ value }) =>
      value.kind === 'number' ? value.shownAs : value.kind,
    );
    expect(shown).toEqual([
      'number',
      'day',
      'percent',
      'day',
      'percent',
      'number',
      'number',
      'day',
    ]);
  });

  it('counts days from 1904 where it says so', async () => {
    const sheets = [{ name: 'Mac', rows: '' }];
    expect((await opened(makeXlsx({ sheets }))).dates).toBe('1900');
    const old = makeXlsx({ sheets, workbookProperties: '<workbookPr date1904="1"/>' });
    expect((await opened(old)).dates).toBe('1904');
  });

  it('reads cells and rows that leave out where they are', async () => {
    const rows =
      '<row><c><v>1</v></c><c/><c><v>3</v></c></row><row><c r="D2"><v>4</v></c><c><v>5</v></c></row>';
    expect(values(await opened(oneSheet(rows)))).toEqual([
      [1, [0, number(1)], [2, number(3)]],
      [2, [3, number(4)], [4, number(5)]],
    ]);
  });

  it('says what is hidden, merged and linked', async () => {
    const workbook = await opened(
      makeXlsx({
        sheets: [
          {
            name: 'Terlihat',
            rows: '<row r="1" hidden="1"><c r="A1"><v>1</v></c></row>',
            after:
              '<mergeCells><mergeCell ref="A1:C2"/></mergeCells><hyperlinks><hyperlink ref="A1" r:id="l"/></hyperlinks>',
            relations:
              '<Relationship Id="l" TargetMode="External" Type="x/hyperlink" Target="javascript:alert(1)"/>',
          },
          { name: 'Tersembunyi', rows: '', state: 'veryHidden' },
        ],
      }),
    );
    expect(workbook.sheets.map(({ hidden, name }) => [name, hidden])).toEqual([
      ['Terlihat', false],
      ['Tersembunyi', true],
    ]);
    const [sheet] = workbook.sheets;
    expect(sheet?.rows[0]?.hidden).toBe(true);
    expect(sheet?.merged).toEqual([{ from: { row: 1, column: 0 }, to: { row: 2, column: 2 } }]);
    // As it stands: who uses it asks whether it is safe.
    expect([...(sheet?.links ?? [])]).toEqual([['A1', 'javascript:alert(1)']]);
  });

  it('reads tags with prefixes, single quotes, comments and brackets in attributes', async () => {
    const bytes = makeXlsx({
      sheets: [{ name: 'x', rows: '' }],
      parts: {
        'xl/worksheets/sheet0.xml':
          "<?xml version='1.0'?><x:worksheet xmlns:x='m'><!-- <c> --><x:sheetData><x:row r='2' note='a > b'><x:c r = 'B2' t='inlineStr'><x:is><x:t><![CDATA[a & <b>]]></x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>",
      },
    });
    expect(values(await opened(bytes))).toEqual([[2, [1, 'a & <b>']]]);
  });

  it('keeps texts as they are that look like numbers of another kind', async () => {
    const rows = '<row r="1"><c r="A1"><v>12abc</v></c><c r="B1" t="s"><v>99</v></c></row>';
    expect(values(await opened(oneSheet(rows)))).toEqual([[1, [0, '12abc']]]);
  });

  it('leaves out cells that only look like something', async () => {
    const rows = '<row r="1"><c r="A1" s="1"/><c r="XFD1" s="1"/></row><row r="1048576" s="2"/>';
    expect(values(await opened(oneSheet(rows)))).toEqual([]);
  });
});

describe('what cells say', () => {
  it('is decoded in values of all types, and lines end as one', async () => {
    const bytes = makeXlsx({
      sharedTexts: '<si><t>a_x000D_\r\nb</t></si>',
      sheets: [
        {
          name: 'x',
          rows: '<row r="1"><c r="A1"><v>&#49;5</v></c><c r="B1" t="s"><v>&#48;</v></c><c r="C1" t="e"><v>&lt;&gt;</v></c><c r="D1" t="b"><v>&#49;</v></c></row>',
        },
      ],
    });
    expect(values(await opened(bytes))).toEqual([
      [
        1,
        [0, number(15)],
        [1, 'a\nb'],
        [2, { kind: 'error', code: '<>' }],
        [3, { kind: 'truth', value: true }],
      ],
    ]);
  });
});

describe('CSV', () => {
  const csv = async (text: string | Uint8Array) =>
    values(await opened(typeof text === 'string' ? strToU8(text) : text));

  it('is read with comma, semicolon or tab, quotes and lines within', async () => {
    const expected = [
      [1, [0, 'Kode'], [1, 'Judul']],
      [2, [0, 'P-1'], [1, 'a "b"\nc']],
      [4, [1, 'x']],
    ];
    for (const sign of [',', ';', '\t']) {
      const text = `Kode${sign}Judul\r\nP-1${sign}"a ""b""\nc"\r\n${sign}\r\n${sign}x\r\n`;
      expect(await csv(text)).toEqual(expected);
    }
  });

  it('is read with a mark, as UTF-16, in Windows-1252 and with Excel’s hint', async () => {
    const expected = [[1, [0, 'Café'], [1, '1.234,56']]];
    expect(await csv('\ufeffCafé;"1.234,56"')).toEqual(expected);
    expect(await csv(Uint8Array.of(0x43, 0x61, 0x66, 0xe9, ...strToU8(';"1.234,56"')))).toEqual(
      expected,
    );
    const wide = utf16('Café\t1.234,56');
    expect(await csv(Uint8Array.of(0xff, 0xfe, ...wide))).toEqual(expected);
    expect(await csv('sep=|\nCafé|1.234,56')).toEqual([[2, [0, 'Café'], [1, '1.234,56']]]);
  });
});

describe('what is no workbook', () => {
  const old = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0);
  const wide = utf16('EncryptedPackage');
  const zip = (parts: Record<string, string>) =>
    zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));

  it.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(), 'file-empty'],
    ['an old .xls', old, 'file-is-xls'],
    ['a workbook with a password', Uint8Array.of(...old, ...wide), 'file-encrypted'],
    [
      'HTML named .xls',
      strToU8('\ufeff\n<html><table><tr><td>1</td></tr></table></html>'),
      'file-is-html',
    ],
    [
      'XML named .xls',
      strToU8(
        '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>',
      ),
      'file-is-html',
    ],
    ['a PDF', strToU8('%PDF-1.7'), 'file-is-pdf'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0), 'file-is-unknown'],
    ['a document', zip({ 'word/document.xml': '<w/>' }), 'file-is-document'],
    ['an .ods', zip({ 'content.xml': '<o/>', 'META-INF/manifest.xml': '<m/>' }), 'file-is-ods'],
    ['another zipped file', zip({ 'readme.txt': 'x' }), 'file-is-unknown'],
    ['an empty zipped file', zipSync({}), 'file-damaged'],
    [
      'half a workbook',
      oneSheet('<row r="1"><c r="A1"><v>1</v></c></row>').subarray(0, 700),
      'file-damaged',
    ],
    ['a sheet cut short', oneSheet('<row r="1"><c r="A1"><v>1'), 'file-damaged'],
    ['a sheet with tags crossed', oneSheet('<row r="1"><c r="A1"></row></c>'), 'file-damaged'],
    [
      'an address that is none',
      oneSheet('<row r="1"><c r="AAAA1"><v>1</v></c></row>'),
      'file-damaged',
    ],
  ])('%s', async (_what, bytes, code) => {
    expect(await refusal(bytes)).toBe(code);
  });

  it('a workbook with a part missing', async () => {
    const bytes = makeXlsx({
      sheets: [{ name: 'x', rows: '' }],
      parts: {
        'xl/_rels/workbook.xml.rels':
          '<Relationships><Relationship Id="s0" Type="a/worksheet" Target="worksheets/none.xml"/></Relationships>',
      },
    });
    expect(await refusal(bytes)).toBe('file-damaged');
  });

  it('a workbook whose bytes were changed on the way', async () => {
    const bytes = oneSheet(`<row r="1"><c r="A1" t="str"><v>${'abc'.repeat(2_000)}</v></c></row>`);
    let damaged = 0;
    for (let at = 60; at < bytes.length - 60; at += 97) {
      const changed = bytes.slice();
      changed[at] = (changed[at] ?? 0) ^ 0xff;
      const result = await read(changed);
      if (!result.ok) damaged += 1;
    }
    expect(damaged).toBeGreaterThan(0);
  });
});

describe('what is made to hurt', () => {
  it('declares entities', async () => {
    const bomb =
      '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><worksheet><sheetData><row><c t="str"><v>&b;</v></c></row></sheetData></worksheet>';
    const bytes = makeXlsx({
      sheets: [{ name: 'x', rows: '' }],
      parts: { 'xl/worksheets/sheet0.xml': bomb },
    });
    expect(await refusal(bytes)).toBe('file-has-entities');
    expect(await refusal(oneSheet('<row><c t="str"><v>&lol;</v></c></row>'))).toBe(
      'file-has-entities',
    );
  });

  it('unpacks to more than it weighs', async () => {
    const bytes = makeXlsx({ sheets: [{ name: 'x', rows: ' '.repeat(4_000_000) }] });
    expect(bytes.length).toBeLessThan(20_000);
    expect(await refusal(bytes, { unpackedBytes: 1_000_000 })).toBe('file-unpacks-too-big');
    expect(await refusal(bytes)).not.toBe('file-unpacks-too-big');
  });

  it('has something in its last cell', async () => {
    const far =
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>';
    expect(await refusal(oneSheet(far))).toBe('too-many-rows');
    expect(await refusal(oneSheet('<row r="1"><c r="XFD1"><v>1</v></c></row>'))).toBe(
      'too-many-columns',
    );
  });

  it('is too big, has too many parts, sheets, cells or letters, or takes too long', async () => {
    const bytes = makeXlsx({
      sharedTexts: '<si><t>0123456789</t></si>',
      sheets: ['a', 'b', 'c'].map((name) => ({
        name,
        rows: '<row><c><v>1</v></c><c t="str"><v>abcdef</v></c></row>',
      })),
    });
    expect(await refusal(bytes)).toBe('read');
    expect(await refusal(bytes, { fileBytes: 100 })).toBe('file-too-big');
    expect(await refusal(bytes, { parts: 3 })).toBe('too-many-parts');
    expect(await refusal(bytes, { sheets: 2 })).toBe('too-many-sheets');
    expect(await refusal(bytes, { cells: 5 })).toBe('too-many-cells');
    expect(await refusal(bytes, { characters: 9 })).toBe('too-much-text');
    expect(await refusal(bytes, { characters: 20 })).toBe('too-much-text');
    expect(await refusal(bytes, { cellCharacters: 17 })).toBe('too-much-text');
    let time = 0;
    const slow = await readWorkbook(bytes, { now: () => (time += 1_000), limits: { time: 2_500 } });
    expect(slow).toMatchObject({ ok: false, refusal: { code: 'takes-too-long' } });
  });

  it('shows one long text in many cells', async () => {
    const shared = makeXlsx({
      sharedTexts: '<si><t>0123456789</t></si>',
      sheets: [{ name: 'a', rows: `<row>${'<c t="s"><v>0</v></c>'.repeat(6)}</row>` }],
    });
    expect(await refusal(shared, { characters: 10 })).toBe('read');
    expect(await refusal(shared, { cellCharacters: 60 })).toBe('read');
    expect(await refusal(shared, { cellCharacters: 59 })).toBe('too-much-text');
  });

  it('is one line of a million cells', async () => {
    expect(await refusal(strToU8(`a;b\n${';'.repeat(1_100_000)}`))).toBe('too-many-columns');
    expect(await refusal(strToU8(`a;b\n"${'x'.repeat(1_100_000)}";c`))).toBe('read');
  });

  it('has more texts, sheets, formats or relations than any workbook', async () => {
    const sheets = [{ name: 'x', rows: '' }];
    const styles = `<styleSheet><cellXfs>${'<xf/>'.repeat(100_002)}</cellXfs></styleSheet>`;
    expect(await refusal(makeXlsx({ sheets, styles }))).toBe('file-damaged');
    const sharedTexts = '<si><t>a</t></si><si/><si/>';
    expect(await refusal(makeXlsx({ sheets, sharedTexts }), { cells: 2 })).toBe('too-many-cells');
    const long = `<si><t>${'abc<!---->'.repeat(340_000)}</t></si>`;
    expect(await refusal(makeXlsx({ sheets, sharedTexts: long }))).toBe('too-much-text');
  });

  it('has more merges and links than cells', async () => {
    const many = (tag: string) => oneSheet('', { after: `<${tag} ref="A1:B2"/>`.repeat(6) });
    expect(await refusal(many('mergeCell'), { cells: 5 })).toBe('too-many-cells');
    expect(await refusal(many('hyperlink'), { cells: 5 })).toBe('too-many-cells');
    expect(await refusal(many('mergeCell'), { cells: 6 })).toBe('read');
  });

  it('has a sheet called __proto__ and a tag that never ends', async () => {
    const named = await opened(makeXlsx({ sheets: [{ name: '__proto__', rows: '' }] }));
    expect(named.sheets[0]?.name).toBe('__proto__');
    expect(await refusal(oneSheet(`<row ${'a'.repeat(1_100_000)}`))).toBe('file-damaged');
    expect(await refusal(oneSheet('<a>'.repeat(100)))).toBe('file-damaged');
  });
});
