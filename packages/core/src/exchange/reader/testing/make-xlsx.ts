import { strToU8, zipSync, type Zippable } from 'fflate';

const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface MadeSheet {
  readonly name: string;
  /** What stands within `sheetData`. */
  readonly rows: string;
  readonly after?: string;
  readonly state?: string;
  readonly relations?: string;
}

export interface MadeWorkbook {
  readonly sheets: readonly MadeSheet[];
  readonly sharedTexts?: string;
  readonly styles?: string;
  readonly workbookProperties?: string;
  /** Parts besides, or instead. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

/** A workbook with just what a test says of it. */
export function makeXlsx(made: MadeWorkbook): Uint8Array {
  const sheets = made.sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${name}" sheetId="${index + 1}" ${state === undefined ? '' : `state="${state}"`} r:id="s${index}"/>`,
  );
  const files: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `${head}<Types/>`,
    '_rels/.rels': `${head}<Relationships><Relationship Id="r" Type="${relation}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${head}<workbook xmlns:r="${relation}">${made.workbookProperties ?? ''}<sheets>${sheets.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${head}<Relationships>${made.sheets
      .map(
        (_, index) =>
          `<Relationship Id="s${index}" Type="${relation}/worksheet" Target="worksheets/sheet${index}.xml"/>`,
      )
      .join(
        '',
      )}<Relationship Id="t" Type="${relation}/sharedStrings" Target="/xl/sharedStrings.xml"/><Relationship Id="y" Type="${relation}/styles" Target="styles.xml"/></Relationships>`,
  };
  made.sheets.forEach(({ after = '', relations, rows }, index) => {
    files[`xl/worksheets/sheet${index}.xml`] =
      `${head}<worksheet xmlns:r="${relation}"><sheetData>${rows}</sheetData>${after}</worksheet>`;
    if (relations !== undefined) {
      files[`xl/worksheets/_rels/sheet${index}.xml.rels`] =
        `<Relationships>${relations}</Relationships>`;
    }
  });
  if (made.sharedTexts !== undefined) {
    files['xl/sharedStrings.xml'] = `${head}<sst>${made.sharedTexts}</sst>`;
  }
  if (made.styles !== undefined) files['xl/styles.xml'] = `${head}${made.styles}`;
  const zippable: Zippable = {};
  for (const [name, content] of Object.entries({ ...files, ...made.parts })) {
    zippable[name] = typeof content === 'string' ? strToU8(content) : content;
  }
  return zipSync(zippable, { mtime: '2026-01-01' });
}

/** A workbook of one sheet. */
export const oneSheet = (rows: string, more: Partial<MadeSheet> = {}): Uint8Array =>
  makeXlsx({ sheets: [{ name: 'Lembar', rows, ...more }] });
