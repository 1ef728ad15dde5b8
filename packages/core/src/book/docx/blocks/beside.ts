import {
  BorderStyle,
  FileChild,
  Paragraph,
  TableLayoutType,
  TableProperties,
  WidthType,
  type XmlComponent,
} from 'docx';
import { asideShare } from '../../drawing/aside-share.js';
import type { PageShape } from '../page/page-shape.js';
import { element } from '../text/element.js';

const between = 220;

/** What a figure that stands aside and the words at its side have of a page. */
export interface SideShapes {
  readonly aside: PageShape;
  readonly words: PageShape;
}

export function sideShapes({ height, width }: PageShape): SideShapes {
  const aside = Math.floor(asideShare * width);
  return { aside: { width: aside, height }, words: { width: width - aside - between, height } };
}

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const borders = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
};
const cellMargin = { left: 0, right: 0, marginUnitType: WidthType.DXA };

/**
 * A figure and the words at its side, in a table without lines: that lies as it stands in Word and in LibreOffice, who
 * place what floats each in their own way.
 */
export class Beside extends FileChild {
  constructor(
    { aside, words }: SideShapes,
    figure: readonly FileChild[],
    said: readonly FileChild[],
  ) {
    super('w:tbl');
    const widths = [aside.width + between, words.width] as const;
    const cell = (width: number, children: readonly XmlComponent[]): XmlComponent =>
      element(
        'w:tc',
        {},
        element('w:tcPr', {}, element('w:tcW', { 'w:w': width, 'w:type': 'dxa' })),
        ...children,
      );
    this.root = [
      new TableProperties({
        width: { size: widths[0] + widths[1], type: WidthType.DXA },
        layout: TableLayoutType.FIXED,
        borders,
        cellMargin,
      }),
      element('w:tblGrid', {}, ...widths.map((width) => element('w:gridCol', { 'w:w': width }))),
      // A cell without a paragraph, such as beside a list of nothing, is no Word document.
      element(
        'w:tr',
        {},
        cell(widths[0], figure),
        cell(widths[1], said.length === 0 ? [new Paragraph({})] : said),
      ),
    ];
  }
}
