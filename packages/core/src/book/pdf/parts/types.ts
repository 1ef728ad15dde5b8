import type { Tag } from '../document/tag.js';

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
}

export interface PdfTable extends Placed {
  readonly table: {
    readonly widths: readonly number[];
    readonly body: readonly (readonly PdfText[])[];
    readonly headerRows: number;
    readonly keepWithHeaderRows: number;
    /** Whether each row stands on the page of the next one. */
    readonly isKeptWithNext?: readonly boolean[];
    readonly dontBreakRows: boolean;
  };
  readonly layout: string;
}

export interface PdfPicture extends Placed {
  readonly svg?: string;
  readonly options?: { readonly imageCallback: (link: string) => string };
  readonly image?: string;
  readonly height: number;
  readonly alignment: 'left' | 'center';
  readonly tag: Tag | null;
}

export interface PdfColumns extends Placed {
  readonly columns: readonly PdfNode[];
  readonly columnGap?: number;
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

export interface DrawnLine {
  readonly inlines: readonly { readonly text: string; readonly tag?: Tag | null }[];
}

export interface DrawnPicture {
  readonly tag?: Tag | null;
}
