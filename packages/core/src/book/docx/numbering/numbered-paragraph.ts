import {
  FileChild,
  NumberProperties,
  ParagraphProperties,
  type IParagraphPropertiesOptions,
  type ParagraphChild,
} from 'docx';

/** A paragraph whose number is another than that of its style. */
export class NumberedParagraph extends FileChild {
  constructor(
    options: Pick<IParagraphPropertiesOptions, 'style' | 'keepNext' | 'pageBreakBefore'>,
    [id, level]: readonly [id: number, level: number],
    children: readonly ParagraphChild[],
  ) {
    super('w:p');
    const properties = new ParagraphProperties(options);
    properties.push(new NumberProperties(id, level));
    this.root = [properties, ...children];
  }
}
