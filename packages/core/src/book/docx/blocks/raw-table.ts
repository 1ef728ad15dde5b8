import {
  FileChild,
  TableProperties,
  type ITablePropertiesOptions,
  type IXmlableObject,
} from 'docx';
import { printable } from '../../prose/printable.js';

/** What a paragraph of a cell looks like. */
export interface CellLook {
  readonly style: string;
  readonly alignment?: 'center' | 'right' | undefined;
  readonly isBold?: boolean;
  /** It goes to the next page with the row below. */
  readonly keepsNext?: boolean;
}

/** What a cell itself looks like, where it is not like most. How wide it is, its column says. */
export interface CellShape {
  readonly columns?: number;
  readonly fill: string;
}

/**
 * A table as the library's serialiser takes it, without the library's own rows and cells: of those a book has so many
 * that it would be twice as slow by them. What cells share is made once and given to all.
 */
export class RawTable extends FileChild {
  constructor(
    options: ITablePropertiesOptions,
    widths: readonly number[],
    rows: readonly IXmlableObject[],
  ) {
    super('w:tbl');
    this.root = [
      new TableProperties(options),
      { 'w:tblGrid': widths.map((width) => ({ 'w:gridCol': { _attr: { 'w:w': width } } })) },
      ...rows,
    ];
  }
}

/** A row; its heading comes again on every page, and one that can't be split goes to the next as a whole. */
export const rawRow = (
  { cantSplit, isHeading }: { readonly cantSplit: boolean; readonly isHeading: boolean },
  cells: readonly IXmlableObject[],
): IXmlableObject => ({
  'w:tr': [
    ...(cantSplit || isHeading
      ? [
          {
            'w:trPr': [
              ...(cantSplit ? [{ 'w:cantSplit': {} }] : []),
              ...(isHeading ? [{ 'w:tblHeader': {} }] : []),
            ],
          },
        ]
      : []),
    ...cells,
  ],
});

const shapeOf = ({ columns, fill }: CellShape): IXmlableObject => ({
  'w:tcPr': [
    ...(columns === undefined ? [] : [{ 'w:gridSpan': { _attr: { 'w:val': columns } } }]),
    { 'w:shd': { _attr: { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': fill } } },
  ],
});

/** Makes cells of one look. */
export function cellWriter(
  { alignment, isBold = false, keepsNext = false, style }: CellLook,
  shape?: CellShape,
): (text: string) => IXmlableObject {
  const paragraph = {
    'w:pPr': [
      { 'w:pStyle': { _attr: { 'w:val': style } } },
      ...(keepsNext ? [{ 'w:keepNext': {} }] : []),
      ...(alignment === undefined ? [] : [{ 'w:jc': { _attr: { 'w:val': alignment } } }]),
    ],
  };
  const run = isBold ? [{ 'w:rPr': [{ 'w:b': {} }, { 'w:bCs': {} }] }] : [];
  const before = shape === undefined ? [] : [shapeOf(shape)];
  return (text) => ({
    'w:tc': [...before, { 'w:p': [paragraph, { 'w:r': [...run, ...rawLines(printable(text))] }] }],
  });
}

const preserve = { _attr: { 'xml:space': 'preserve' } };

function rawLines(text: string): IXmlableObject[] {
  if (!text.includes('\n')) return [{ 'w:t': [preserve, text] }];
  return text
    .split('\n')
    .flatMap((line, at) => [...(at === 0 ? [] : [{ 'w:br': {} }]), { 'w:t': [preserve, line] }]);
}
