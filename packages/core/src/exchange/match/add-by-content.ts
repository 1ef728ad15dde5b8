import type { CellValue } from '../reader/sheet.js';
import type { ColumnValues } from './column-values.js';
import { choiceShare } from './choice-share.js';
import { showsForm } from './form-fit.js';
import type { HeaderCandidate } from './header-candidate.js';
import type { Fit } from './name-fit.js';
import type { PreparedColumn } from './prepared-topic.js';

const sure = { blank: 0.5, named: 0.6, choice: 0.75 } as const;
/** So many of the cells have to be names of choices. */
const mostlyNames = 0.9;

/** Which column of a topic a header is, by its place among them. */
export interface FoundColumn {
  readonly index: number;
  readonly fit: Fit;
}

/** Whether cells name the choices of a column: then they are of it, whatever stands above. */
export const showsChoices = (
  values: readonly CellValue[],
  { name }: Pick<PreparedColumn, 'name'>,
): boolean => (choiceShare(values, name) ?? 0) >= mostlyNames;

/**
 * Adds what the cells of columns tell that are none by their names. Only where one header may be it, and nothing but
 * it: otherwise it would be guessing.
 *
 * @param isNamed whether a header is a name of any column
 */
export function addByContent(
  found: Map<number, FoundColumn>,
  headers: readonly HeaderCandidate[],
  columns: readonly PreparedColumn[],
  values: ColumnValues,
  isNamed: (at: number) => boolean,
): void {
  const taken = new Set([...found.values()].map(({ index }) => index));
  const possible = headers.flatMap((header, at) => {
    if (found.has(at)) return [];
    const below = values.get(header.column) ?? [];
    return columns.flatMap((column, index) => {
      if (taken.has(index)) return [];
      const confidence = contentFit(header, below, column, isNamed(at));
      return confidence === null ? [] : [{ at, index, confidence }];
    });
  });
  for (const { at, confidence, index } of possible) {
    const rivals = possible.filter((other) => other.at === at || other.index === index);
    if (rivals.length > 1) continue;
    found.set(at, { index, fit: { how: 'by-content', confidence } });
  }
}

function contentFit(
  header: HeaderCandidate,
  below: readonly CellValue[],
  column: PreparedColumn,
  isNamed: boolean,
): number | null {
  if (!isNamed && showsChoices(below, column)) return sure.choice;
  const { form } = column.name;
  const mayBe = mayName(header, column) || (form === 'year' && !isNamed && !hasFigures(header));
  if (!mayBe || !showsForm(below, form)) return null;
  return header.texts.length === 0 ? sure.blank : sure.named;
}

const wordsOf = (texts: readonly string[]) => new Set(texts.flatMap((text) => text.split(' ')));

const hasFigures = ({ texts }: HeaderCandidate) => texts.some(({ text }) => /\d/.test(text));

/** A header that says something else is something else; one that says nothing may be anything. */
function mayName(header: HeaderCandidate, { synonyms, titles }: PreparedColumn): boolean {
  const { texts } = header;
  if (texts.length === 0) return true;
  const words = wordsOf([...titles, ...synonyms]);
  const said = wordsOf(texts.map(({ text }) => text));
  return !hasFigures(header) && [...said].some((word) => word.length > 2 && words.has(word));
}
