/** Texts about SWOT positions. A language that lacks one does not compile. */
export interface SwotMessages {
  readonly title: string;
  readonly chartTitle: (scope: string) => string;
  readonly chartDescription: (position: string) => string;
  readonly chartWithoutPosition: string;
  readonly axisInternal: string;
  readonly axisExternal: string;
  readonly axisHalf: string;
  readonly axisThreshold: string;
  readonly low: (total: string) => string;
  readonly high: (total: string) => string;
  readonly turned: string;
  readonly undecided: string;
  readonly side: string;
  readonly weight: string;
  readonly score: string;
  readonly total: (table: string) => string;
  readonly coordinate: (axis: string) => string;
  readonly turnedCoordinate: (axis: string) => string;
  readonly ieCell: string;
  readonly turnedIeCell: string;
  readonly figures: string;
  readonly issues: string;
  readonly noneTitle: (scope: string) => string;
  readonly noneHint: string;
  readonly unknownScope: (scope: string) => string;
  readonly scopeChoices: (choices: string) => string;
}
