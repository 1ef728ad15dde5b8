import { strToU8, unzipSync, zipSync } from 'fflate';
import { matchSheets } from '../../match/match-sheets.js';
import { tableRows } from '../../match/table/table-rows.js';
import { officeTopics } from '../../match/testing/office-topics.js';
import { readWorkbook } from '../../reader/read-workbook.js';
import { refusalCodes } from '../../reader/refusal.js';
import type { SheetRow, Workbook } from '../../reader/sheet.js';
import { rollDice, type Dice } from './dice.js';
import { mutateBytes } from './mutate-bytes.js';
import { mutateXml } from './mutate-xml.js';
import { mutateZip } from './mutate-zip.js';
import { referenceRows } from './reference-rows.js';
import { compared, csvs, textOf, workbooks } from './seeds.js';

/** How a mutated file went. */
export type Outcome =
  /** Not read, for one of the known reasons. */
  | 'refused'
  /** Read, and every cell is what a full parser reads. */
  | 'same'
  /** Read; what its cells should be, nobody can say. */
  | 'read'
  /** Read, but a cell is another than a full parser reads. */
  | 'changed'
  /** Something was thrown. */
  | 'crashed';

export interface FuzzResult {
  readonly kind: 'xml' | 'zip' | 'bytes' | 'csv';
  readonly outcome: Outcome;
  /** What went wrong. */
  readonly detail: string;
}

interface Mutated {
  readonly kind: FuzzResult['kind'];
  readonly bytes: Uint8Array;
  /** What the rows of its first sheet should be; `null` where nobody can say. */
  readonly rows: readonly SheetRow[] | null;
}

const sheetPart = 'xl/worksheets/sheet0.xml';
const textsPart = 'xl/sharedStrings.xml';
const others = [
  'xl/workbook.xml',
  'xl/_rels/workbook.xml.rels',
  '_rels/.rels',
  'xl/styles.xml',
] as const;

function mutatedXml(dice: Dice): Mutated {
  const parts = { ...dice.pick(compared) };
  const part = dice.pick([sheetPart, sheetPart, sheetPart, textsPart]);
  parts[part] = strToU8(mutateXml(textOf(parts, part), dice));
  const rows = referenceRows({
    sheet: textOf(parts, sheetPart),
    sharedTexts: textOf(parts, textsPart),
  });
  return { kind: 'xml', bytes: zipSync(parts, { level: 1 }), rows };
}

function mutatedPackage(dice: Dice): Mutated {
  const parts = unzipSync(dice.pick(workbooks));
  const part = dice.pick(others);
  if (parts[part] !== undefined && dice.below(2) === 0) {
    parts[part] = strToU8(mutateXml(textOf(parts, part), dice));
    return { kind: 'zip', bytes: zipSync(parts, { level: 1 }), rows: null };
  }
  return { kind: 'zip', bytes: mutateZip(parts, dice), rows: null };
}

function mutated(dice: Dice): Mutated {
  switch (dice.below(6)) {
    case 0:
      return mutatedPackage(dice);
    case 1:
      return { kind: 'bytes', bytes: mutateBytes(dice.pick(workbooks), dice), rows: null };
    case 2:
      return { kind: 'csv', bytes: mutateBytes(dice.pick(csvs), dice), rows: null };
    default:
      return mutatedXml(dice);
  }
}

/** Whatever was read has to be of use to what comes after. */
function useAll(workbook: Workbook): void {
  const { sheets } = matchSheets(workbook, officeTopics);
  for (const match of sheets) {
    const sheet = workbook.sheets.find(({ name }) => name === match.sheet);
    if (sheet !== undefined) tableRows(sheet, match);
  }
}

/** Makes the file of a seed, reads it and says how that went. */
export async function fuzzFile(seed: number, now: () => number): Promise<FuzzResult> {
  const { bytes, kind, rows } = mutated(rollDice(seed));
  try {
    const result = await readWorkbook(bytes, { now });
    if (!result.ok) {
      const isKnown = refusalCodes.includes(result.refusal.code);
      return { kind, outcome: isKnown ? 'refused' : 'crashed', detail: result.refusal.code };
    }
    useAll(result.workbook);
    if (rows === null) return { kind, outcome: 'read', detail: '' };
    const found = JSON.stringify(result.workbook.sheets[0]?.rows);
    const expected = JSON.stringify(rows);
    return found === expected
      ? { kind, outcome: 'same', detail: '' }
      : { kind, outcome: 'changed', detail: `${found}\n${expected}` };
  } catch (error) {
    return {
      kind,
      outcome: 'crashed',
      detail: error instanceof Error ? String(error.stack) : String(error),
    };
  }
}
