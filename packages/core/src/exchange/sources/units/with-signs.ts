import type { RememberedSigns } from '../../match/recall-signs.js';
import type { SheetMatch } from '../../match/types.js';
import type { UnitFinding } from './find-unit.js';

/**
 * A match with what the sheet says about each unit that a person chose, so that both are remembered together. What was
 * remembered and doesn't hold for this sheet stays as it was remembered.
 */
export const withSigns = (
  match: SheetMatch,
  findings: ReadonlyMap<number, UnitFinding>,
  before: RememberedSigns,
): SheetMatch => ({
  ...match,
  columns: match.columns.map((each) => {
    if (each.unit === undefined) return each;
    const finding = findings.get(each.column);
    const isOld = finding === undefined || finding.found.how === 'changed';
    const unitSigns = isOld ? before.get(each.column) : finding.signs;
    return { ...each, unitSigns };
  }),
});
