import { cellAddress } from '../../reader/cell-address.js';
import { xmlText } from './cell-text.js';
import type { CellRule } from './sheet-model.js';

/** What spreadsheets show of a hint. */
const longest = { title: 32, text: 255 } as const;

/** What may be written where, and the hints beside cells. */
export function rulesXml(rules: readonly CellRule[]): string {
  if (rules.length === 0) return '';
  return `<dataValidations count="${rules.length}">${rules.map(ruleXml).join('')}</dataValidations>`;
}

function ruleXml({ allows, column, from, hint, strict, to }: CellRule): string {
  const cells = `${cellAddress(from, column)}:${cellAddress(to, column)}`;
  const title = xmlText(hint.title.slice(0, longest.title));
  const text = xmlText(hint.text.slice(0, longest.text));
  const check =
    allows === undefined
      ? ''
      : `type="${allows.kind}" errorStyle="${strict ? 'stop' : 'warning'}" showErrorMessage="1" ` +
        `errorTitle="${title}" error="${text}" `;
  const formulas =
    allows === undefined
      ? ''
      : allows.kind === 'list'
        ? `<formula1>${xmlText(allows.range)}</formula1>`
        : `<formula1>${allows.least}</formula1><formula2>${allows.most}</formula2>`;
  return (
    `<dataValidation ${check}allowBlank="1" showInputMessage="1" promptTitle="${title}" ` +
    `prompt="${text}" sqref="${cells}">${formulas}</dataValidation>`
  );
}
