import type { WrittenCell, WrittenSheet } from '../xml/sheet-model.js';
import type { WorkbookBase } from './base-document.js';
import { encodeBase } from './encode-base.js';

/** What the sheet is called that keeps the base; spreadsheets don't offer to show it. */
export const baseSheetName = '_kotacerdas';

/** The sheet that keeps what a workbook was made from, with what identifies it in plain words. */
export function baseSheet(base: WorkbookBase): WrittenSheet {
  const { chunks, crc32 } = encodeBase(base);
  const { framework, id } = base.plan;
  const facts: readonly (readonly [name: string, value: string])[] = [
    ['template', String(base.template)],
    ['plan', id],
    ['framework', `${framework.id} ${framework.version}`],
    ['opd', base.opdId ?? ''],
    ['issued', base.issuedOn],
    ['crc32', crc32],
    ...chunks.map((chunk): [string, string] => ['base', chunk]),
  ];
  return {
    name: baseSheetName,
    hidden: 'veryHidden',
    columns: [{ width: 14 }, { width: 60 }],
    rows: facts.map((texts) => texts.map((content): WrittenCell => ({ content, style: 'plain' }))),
    guarded: true,
    rules: [],
  };
}
