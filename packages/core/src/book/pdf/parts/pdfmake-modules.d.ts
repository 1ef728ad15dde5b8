/*
 * What is used of pdfmake 0.3, which has no types of its own. Each default is a class, which CommonJS wraps once more
 * for some.
 */

declare module 'pdfmake/js/PDFDocument.js' {
  /** What is said about content by one element of the structure that a screen reader walks through. */
  export interface StructureElement {
    readonly dictionary: { readonly data: Record<string, unknown> };
    add(child: StructureElement | StructureContent): this;
    end(): void;
  }

  /** A piece of a page that an element holds; only the library looks inside. */
  export interface StructureContent {
    push(content: StructureContent): void;
  }

  export type PdfInfo = Readonly<Record<string, string | Date>>;

  export interface TextOptions {
    readonly goTo?: string;
    readonly destination?: string;
  }

  export interface Options {
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

  /** Looked into by name before any disk is. */
  export interface VirtualFiles {
    existsSync(name: string): boolean;
    readFileSync(name: string): ArrayBuffer | undefined;
  }

  export interface PDFDocument {
    info: PdfInfo;
    readonly page: { readonly dictionary: object; write(content: string): void };
    readonly outline: { readonly children: object[] };
    readonly _root: {
      readonly data: {
        readonly Pages: { readonly data: { readonly Kids: object[] } };
        PageLabels?: object;
      };
    };
    _addInfo(): void;
    addContent(content: string): this;
    flushPages(): void;
    addNamedDestination(name: string, ...place: unknown[]): void;
    addStructure(element: StructureElement): this;
    end(): void;
    endMarkedContent(): this;
    goTo(x: number, y: number, w: number, h: number, name: string, options?: object): this;
    markContent(tag: 'Artifact'): this;
    markStructureContent(type: string): StructureContent;
    /** Takes what is written, as streams do; `null` at its end. */
    push(chunk: Uint8Array | null): boolean;
    /** What was written and not yet taken. */
    read(): Uint8Array | null;
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

  export type PDFDocumentClass = new (
    fonts: Readonly<Record<string, Readonly<Record<string, string>>>>,
    images: Readonly<Record<string, string>>,
    patterns: object,
    attachments: object,
    options: Options,
    virtualfs: VirtualFiles,
    localAccessPolicy: (path: string) => boolean,
  ) => PDFDocument;
  const exported: PDFDocumentClass | { readonly default: PDFDocumentClass };
  export default exported;
}

declare module 'pdfmake/js/LayoutBuilder.js' {
  import type { PDFDocument } from 'pdfmake/js/PDFDocument.js';

  export interface PageSize {
    readonly width: number;
    readonly height: number;
    readonly orientation: 'portrait' | 'landscape';
  }

  export interface PageMargins {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  }

  /** What stands on each page, made for it. */
  export type Repeated = (page: number, pages: number, size: PageSize) => object;

  export interface Watermark {
    readonly text: string;
    readonly color: string;
    readonly opacity: number;
    readonly bold: boolean;
    readonly angle: number;
    readonly fontSize: number;
  }

  export interface TableLayout {
    readonly hLineWidth: (line: number) => number;
    readonly vLineWidth: (line: number) => number;
    readonly hLineColor?: () => string;
    readonly vLineColor?: () => string;
    readonly paddingLeft: (column: number) => number;
    readonly paddingRight: (column: number) => number;
    readonly paddingTop: (row: number) => number;
    readonly paddingBottom: (row: number) => number;
  }

  /** A page that was laid out. */
  export interface Page {
    readonly items: object[];
  }

  /** What goes into a document as one: blocks may begin within others, which hold them then. */
  export interface PageElementWriter {
    beginUnbreakableBlock(): void;
    commitUnbreakableBlock(): void;
  }

  /** A row of a table, or columns beside each other, which are of none. */
  export interface Row {
    readonly rowIndex?: number;
    readonly tableNode?: { readonly table: { readonly isKeptWithNext?: readonly boolean[] } };
  }

  export interface LayoutBuilder {
    readonly writer: PageElementWriter;
    processRow(row: Row): object;
    registerTableLayouts(layouts: Readonly<Record<string, TableLayout>>): void;
    layoutDocument(
      content: readonly object[],
      document: PDFDocument,
      styles: object,
      defaultStyle: object,
      background: undefined,
      header: Repeated,
      footer: Repeated,
      watermark: Watermark | undefined,
    ): Page[];
  }

  export type LayoutBuilderClass = new (
    pageSize: PageSize,
    pageMargins: PageMargins,
    svgMeasure: object,
  ) => LayoutBuilder;
  const exported: LayoutBuilderClass | { readonly default: LayoutBuilderClass };
  export default exported;
}

declare module 'pdfmake/js/SVGMeasure.js' {
  export interface SVGMeasure {
    /** Throws where it is no SVG. */
    measureSVG(svg: string): object;
  }

  export type SVGMeasureClass = new () => SVGMeasure;
  const exported: SVGMeasureClass | { readonly default: SVGMeasureClass };
  export default exported;
}

declare module 'pdfmake/js/Renderer.js' {
  import type { Page } from 'pdfmake/js/LayoutBuilder.js';
  import type { PDFDocument } from 'pdfmake/js/PDFDocument.js';

  export interface Renderer {
    renderPages(pages: readonly Page[]): void;
    renderLine(line: { readonly inlines: readonly object[] }, x: number, y: number): void;
    renderVector(vector: object): void;
    renderImage(image: object): void;
    renderSVG(picture: object): void;
    renderWatermark(page: Page): void;
  }

  export type RendererClass = new (document: PDFDocument) => Renderer;
  const exported: RendererClass | { readonly default: RendererClass };
  export default exported;
}
