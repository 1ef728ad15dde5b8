/** Texts that explain figures of a SWOT analysis. A language that lacks one does not compile. */
export interface SwotExplanationMessages {
  readonly coordinate: (axis: string, scope: string) => string;
  readonly total: (table: string, scope: string) => string;
  readonly side: (kind: string, scope: string) => string;
  readonly ieCell: (scope: string) => string;
  readonly factor: string;
  readonly part: string;
  readonly weight: string;
  readonly rating: string;
  readonly score: string;
  readonly sum: (kind: string) => string;
  readonly caption: string;
  readonly scoreRule: string;
  readonly percent: string;
  readonly difference: (axis: string, first: string, second: string) => string;
  readonly half: (axis: string, first: string, second: string) => string;
  readonly addition: (result: string, first: string, second: string) => string;
  readonly threshold: (middle: string) => string;
  readonly rounded: (figure: string) => string;
  readonly cells: (ifas: string, efas: string) => string;
  readonly cellBands: string;
  readonly noFigure: string;
  readonly turned: (figure: string) => string;
  readonly source: (framework: string, version: string) => string;
}
