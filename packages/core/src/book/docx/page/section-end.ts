import {
  FileChild,
  ParagraphProperties,
  SectionProperties,
  type IContext,
  type ISectionPropertiesOptions,
  type IXmlableObject,
} from 'docx';
import { styleIds } from '../styles/style-ids.js';

/**
 * Ends a run of pages of one kind. The library would put a line of text of its own there, which every now and then
 * stands alone on a page; this one is all but invisible.
 */
export class SectionEnd extends FileChild {
  private readonly options: ISectionPropertiesOptions;
  private readonly hasHeader: boolean;

  /** With `hasHeader` these pages bring the header and footer in, which later ones keep. */
  constructor(options: ISectionPropertiesOptions, hasHeader = false) {
    super('w:p');
    this.options = options;
    this.hasHeader = hasHeader;
  }

  override prepForXml(context: IContext): IXmlableObject | undefined {
    const { Footers: footers, Headers: headers } = context.file;
    const properties = new ParagraphProperties({ style: styleIds.sectionEnd });
    properties.push(
      new SectionProperties({
        ...this.options,
        ...(this.hasHeader && {
          headerWrapperGroup: { default: headers.at(-1) },
          footerWrapperGroup: { default: footers.at(-1) },
        }),
      }),
    );
    this.root = [properties];
    return super.prepForXml(context);
  }
}
