/** Texts of the TOWS matrix. A language that lacks one does not compile. */
export interface TowsMessages {
  readonly title: (scope: string) => string;
  /** What strategies of a kind do. */
  readonly SO: string;
  readonly ST: string;
  readonly WO: string;
  readonly WT: string;
  readonly factors: string;
  readonly hint: string;
  readonly noFactors: (kind: string) => string;
  readonly main: string;
  readonly mainTurned: string;
  readonly rank: (rank: string) => string;
  readonly rankTurned: (rank: string) => string;
  readonly unranked: string;
  readonly score: string;
  readonly scoreOf: (code: string) => string;
  readonly cites: string;
  readonly programs: (count: string) => string;
  readonly programsOf: (count: string, strategy: string) => string;
  readonly noProgram: string;
  readonly more: (count: string) => string;
  readonly citedBy: (factor: string, count: string, codes: string) => string;
  readonly citedByNone: (factor: string) => string;
  readonly citing: (strategy: string, codes: string) => string;
  readonly citingNone: (strategy: string) => string;
  readonly clear: string;
  readonly emptyCell: (kind: string) => string;
  readonly emptyCellHint: string;
  readonly suggest: string;
  readonly suggestFor: (kind: string) => string;
  readonly suggested: string;
  readonly suggestedTurned: string;
  readonly noPairs: string;
  readonly remarks: string;
  readonly list: (scope: string) => string;
  readonly code: string;
  readonly kind: string;
  readonly strategy: string;
  readonly rankColumn: string;
  readonly rankTurnedColumn: string;
  readonly program: string;
  readonly explainTitle: (code: string) => string;
  readonly explainSum: (sum: string) => string;
  readonly explainRank: (rank: string, count: string) => string;
  readonly explainTurned: (rank: string) => string;
}
