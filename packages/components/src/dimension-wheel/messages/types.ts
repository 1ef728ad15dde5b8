/** Texts of the wheel of dimensions. A language that lacks one does not compile. */
export interface WheelMessages {
  readonly title: string;
  readonly description: string;
  readonly items: string;
  readonly itemsShort: string;
  readonly measure: string;
  readonly whole: string;
  readonly wholeName: (figure: string) => string;
  readonly table: (measure: string) => string;
  readonly dimensions: string;
  readonly subDimension: string;
  readonly subDimensions: string;
  readonly noSubDimension: string;
  readonly outside: string;
  readonly outsideHint: string;
  readonly budget: string;
  readonly progress: string;
  readonly reported: (reported: string, unreported: string) => string;
  readonly more: (count: string) => string;
  readonly nothing: string;
  readonly nothingHint: string;
  readonly emptyTitle: string;
  readonly emptyHint: string;
}
