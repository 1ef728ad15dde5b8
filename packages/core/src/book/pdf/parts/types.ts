import type { Tag } from '../document/tag.js';

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

/** Words of one look; `tag` comes back with the line that they are drawn on. */
export interface PdfWords {
  readonly text?: string;
  readonly tag: Tag | null;
  readonly bold?: boolean;
  readonly color?: string;
  readonly linkToDestination?: string;
}

interface Placed {
  readonly margin?: readonly [number, number, number, number];
  readonly width?: number;
}

export interface PdfText extends Placed {
  readonly text: readonly PdfWords[];
  readonly id?: string;
  readonly style?: string;
  readonly alignment?: 'left' | 'center' | 'right';
  readonly bold?: boolean;
  readonly fillColor?: string;
  readonly colSpan?: number;
  readonly border?: readonly [boolean, boolean, boolean, boolean];
  readonly outline?: boolean;
  readonly outlineText?: string;
  readonly outlineParentId?: string;
  readonly outlineExpanded?: boolean;
  /** Where it was laid out; there once the layout is done. */
  readonly positions?: readonly Position[];
}

export interface Position {
  readonly pageNumber: number;
}

export interface PdfTable extends Placed {
  readonly table: {
    readonly widths: readonly number[];
    readonly body: readonly (readonly PdfText[])[];
    readonly headerRows: number;
    readonly keepWithHeaderRows: number;
    readonly dontBreakRows: boolean;
  };
  readonly layout: string;
}

export interface PdfPicture extends Placed {
  readonly svg?: string;
  readonly image?: string;
  readonly height: number;
  readonly alignment: 'left' | 'center';
  readonly tag: Tag | null;
}

export interface PdfColumns extends Placed {
  readonly columns: readonly PdfText[];
}

export interface PdfStack extends Placed {
  readonly stack: readonly PdfNode[];
  readonly unbreakable?: boolean;
}

export type PdfNode = PdfText | PdfTable | PdfPicture | PdfColumns | PdfStack;

/** Pages of one make; it begins on a page of its own. */
export interface PdfSection {
  readonly section: readonly PdfNode[];
  readonly pageOrientation: 'portrait' | 'landscape';
  readonly header?: null;
  readonly footer?: null;
}

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

export type Repeated = (page: number, pages: number, size: PageSize) => PdfNode;

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
  readonly vLineWidth: () => number;
  readonly hLineColor?: () => string;
  readonly vLineColor?: () => string;
  readonly paddingLeft: (column: number) => number;
  readonly paddingRight: (column: number) => number;
  readonly paddingTop: (row: number) => number;
  readonly paddingBottom: (row: number) => number;
}

export interface Page {
  readonly items: { readonly type: string; readonly item: unknown }[];
  readonly pageSize: PageSize;
}

export interface DrawnLine {
  readonly inlines: readonly { readonly text: string; readonly tag?: Tag | null }[];
}

export interface DrawnPicture {
  readonly tag?: Tag | null;
}
