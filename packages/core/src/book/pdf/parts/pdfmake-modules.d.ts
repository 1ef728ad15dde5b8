/** What is used of pdfmake 0.3, which has no types of its own. */

declare module 'pdfmake/js/PDFDocument.js' {
  import type { StructureContent, StructureElement } from './types.js';

  export interface PdfOptions {
    readonly size: readonly [number, number];
    readonly pdfVersion: '1.7';
    readonly tagged: boolean;
    readonly displayTitle: boolean;
    readonly compress: boolean;
    readonly lang: string;
    readonly bufferPages: boolean;
    readonly autoFirstPage: boolean;
    readonly info: PdfInfo;
    readonly font: null;
  }

  export type PdfInfo = Readonly<Record<string, string | Date>>;

  export interface TextOptions {
    readonly goTo?: string;
    readonly destination?: string;
  }

  /** Named by the text that a node calls it by. */
  export interface VirtualFiles {
    existsSync(name: string): boolean;
    readFileSync(name: string): ArrayBuffer | undefined;
  }

  class PDFDocument {
    constructor(
      fonts: Readonly<Record<string, Readonly<Record<string, string>>>>,
      images: Readonly<Record<string, string>>,
      patterns: object,
      attachments: object,
      options: PdfOptions,
      virtualfs: VirtualFiles,
      localAccessPolicy: (path: string) => boolean,
    );
    info: PdfInfo;
    readonly page: { readonly dictionary: object };
    readonly outline: { readonly children: object[] };
    readonly _root: {
      readonly data: {
        readonly Pages: { readonly data: { readonly Kids: object[] } };
        PageLabels?: object;
      };
    };
    _addInfo(): void;
    addNamedDestination(name: string, ...place: unknown[]): void;
    addStructure(element: StructureElement): this;
    end(): void;
    endMarkedContent(): this;
    goTo(x: number, y: number, w: number, h: number, name: string, options?: object): this;
    markContent(tag: 'Artifact'): this;
    markStructureContent(type: string): StructureContent;
    on(event: 'data', listener: (chunk: Uint8Array) => void): this;
    on(event: 'end', listener: () => void): this;
    on(event: 'error', listener: (error: Error) => void): this;
    provideImage(name: string): { readonly width: number; readonly height: number };
    provideFont(
      family: string,
      bold: boolean,
      italics: boolean,
    ): { widthOfString(text: string, size: number): number };
    registerFont(name: string, bytes: Uint8Array): this;
    struct(
      type: string,
      options?: { readonly alt?: string; readonly scope?: string },
    ): StructureElement;
    text(text: string, x: number, y: number, options: TextOptions): this;
  }
  const exported: typeof PDFDocument | { readonly default: typeof PDFDocument };
  export default exported;
}

declare module 'pdfmake/js/LayoutBuilder.js' {
  import type { Page, PageMargins, PageSize, Repeated, TableLayout, Watermark } from './types.js';
  import type { BookDocument } from '../document/book-document.js';

  class LayoutBuilder {
    constructor(pageSize: PageSize, pageMargins: PageMargins, svgMeasure: object);
    registerTableLayouts(layouts: Readonly<Record<string, TableLayout>>): void;
    layoutDocument(
      content: object,
      document: BookDocument,
      styles: object,
      defaultStyle: object,
      background: undefined,
      header: Repeated | undefined,
      footer: Repeated | undefined,
      watermark: Watermark | undefined,
    ): Page[];
  }
  const exported: typeof LayoutBuilder | { readonly default: typeof LayoutBuilder };
  export default exported;
}

declare module 'pdfmake/js/SVGMeasure.js' {
  class SVGMeasure {
    measureSVG(svg: string): { readonly width: number; readonly height: number };
  }
  const exported: typeof SVGMeasure | { readonly default: typeof SVGMeasure };
  export default exported;
}

declare module 'pdfmake/js/Renderer.js' {
  import type { DrawnLine, DrawnPicture, Page } from './types.js';
  import type { BookDocument } from '../document/book-document.js';

  class Renderer {
    constructor(document: BookDocument);
    renderPages(pages: readonly Page[]): void;
    renderLine(line: DrawnLine, x: number, y: number): void;
    renderVector(vector: object): void;
    renderImage(image: DrawnPicture): void;
    renderSVG(picture: DrawnPicture): void;
    renderWatermark(page: Page): void;
  }
  const exported: typeof Renderer | { readonly default: typeof Renderer };
  export default exported;
}
