import type { DoubtfulReading } from '../../columns/cell/cell-reading.js';
import { plainName } from '../../columns/cell/option-index.js';
import type { SheetColumn } from '../../columns/sheet-column.js';

/**
 * What a question is known by: where two cells of a column say the same, in any capitals, and may mean the same, they ask the same. New
 * entries have other ids each time that a file is read, so that choices go by what they are called.
 */
export function questionId(
  sheet: string,
  { key, options }: SheetColumn,
  original: string,
  { about, readings }: DoubtfulReading,
): string {
  const names = readings.map((reading) => {
    const option = options.find(({ value }) => value === reading);
    return option === undefined ? reading : option.label.id;
  });
  return JSON.stringify([sheet, key, about, plainName(original), ...names]);
}
