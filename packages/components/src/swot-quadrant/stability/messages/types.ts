/** Texts about how stable a position is. A language that lacks one does not compile. */
export interface StabilityMessages {
  readonly ask: string;
  readonly cloud: string;
  readonly how: (draws: string, spread: string) => string;
  readonly trapped: string;
  readonly none: string;
  readonly onAxis: string;
  readonly shareOf: (quadrant: string) => string;
  readonly meanOf: (coordinate: string) => string;
  readonly draws: string;
  readonly spread: string;
}
