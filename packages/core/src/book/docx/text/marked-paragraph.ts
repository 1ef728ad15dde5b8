import {
  FileChild,
  NumberProperties,
  ParagraphProperties,
  type IParagraphPropertiesOptions,
  type XmlComponent,
} from 'docx';

interface MarkedOptions extends Pick<
  IParagraphPropertiesOptions,
  'style' | 'keepNext' | 'pageBreakBefore'
> {
  /** Another number than that of its style. */
  readonly number?: readonly [id: number, level: number] | undefined;
}

/** A paragraph with what the library's own has no place for: bookmarks, and numbers it doesn't give itself. */
export class MarkedParagraph extends FileChild {
  constructor({ number, ...options }: MarkedOptions, children: readonly XmlComponent[]) {
    super('w:p');
    const properties = new ParagraphProperties(options);
    if (number !== undefined) properties.push(new NumberProperties(...number));
    this.root = [properties, ...children];
  }
}
