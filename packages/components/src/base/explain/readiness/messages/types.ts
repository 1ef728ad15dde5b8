/** Texts that say where a figure of readiness comes from. A language that lacks one does not compile. */
export interface ReadinessExplanationMessages {
  readonly whole: string;
  readonly meanRule: string;
  readonly wholeRule: string;
  readonly quotient: (numerator: string, denominator: string, result: string) => string;
  readonly noFigure: string;
  readonly band: (name: string, from: string, below: string) => string;
  readonly lastBand: (name: string, from: string, to: string) => string;
  readonly gapRule: string;
  readonly gap: (target: string, level: string, gap: string) => string;
  readonly comparedSums: (target: string, level: string, weight: string) => string;
  readonly wholeGapRule: string;
  readonly elementShare: (weight: string, share: string) => string;
  readonly withinElement: string;
  readonly indicatorWeight: (weight: string, element: string) => string;
  readonly decided: (opd: string, reason: string) => string;
  readonly undecided: string;
  readonly evidence: (labels: string) => string;
  readonly noEvidence: string;
  readonly indicator: string;
  readonly element: string;
  readonly opd: string;
  readonly score: string;
  readonly level: string;
  readonly weight: string;
  readonly product: string;
  readonly share: string;
  readonly target: string;
  readonly evidenceColumn: string;
  readonly contributions: string;
  readonly ratings: string;
  readonly notApplicable: string;
  readonly outOfRange: string;
  readonly zeroWeight: string;
  readonly source: (framework: string, version: string, instrument: string) => string;
}
