import { textOfCell } from '../columns/cell/text-of-cell.js';
import type { DateSystem } from '../grammar/serial-day.js';
import type { CellValue } from '../reader/sheet.js';
import type { WrittenCell } from '../workbook/xml/sheet-model.js';
import type { CellMark, CellStyle, SentForm } from '../workbook/xml/styles.js';

/** What a cell holds at most in a spreadsheet. */
const longest = 32_000;

/** So many days lie between the day zero of old workbooks of the Mac and that of all others. */
const daysBetween = 1462;

const numberForms = { number: 'sentNumber', percent: 'sentPercent', day: 'sentDay' } as const;

/**
 * A cell as it was sent, with its mark: numbers stay numbers, and all else is a text, whatever it begins with.
 *
 * @param uncalculated what stands for a formula without a result
 */
export function sentCell(
  value: CellValue | null,
  mark: CellMark | null,
  dates: DateSystem,
  uncalculated: string,
): WrittenCell {
  const styled = (form: SentForm): CellStyle => (mark === null ? form : `${form}-${mark}`);
  if (value === null) return { content: null, style: styled('sent') };
  if (value.kind === 'number' && Number.isFinite(value.value)) {
    const isOld = value.shownAs === 'day' && dates === '1904';
    const content = isOld ? value.value + daysBetween : value.value;
    return { content, style: styled(numberForms[value.shownAs]) };
  }
  const text = value.kind === 'uncalculated' ? uncalculated : textOfCell(value, dates);
  return { content: text.slice(0, longest), style: styled('sent') };
}
