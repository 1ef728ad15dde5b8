/** Texts that every widget may need. A language that lacks one does not compile. */
export interface BaseMessages {
  readonly loading: string;
  readonly noneTitle: string;
  readonly noneHint: string;
  readonly failedTitle: string;
  readonly unreachable: (url: string) => string;
  readonly notFound: (url: string) => string;
  readonly serverTrouble: (url: string, status: string) => string;
  readonly badStatus: (url: string, status: string) => string;
  readonly badAddress: (url: string) => string;
  readonly notJsonAt: (url: string) => string;
  readonly notJsonInside: string;
  readonly refusedTitle: string;
  readonly refusedHint: (count: string) => string;
  readonly wholeDocument: string;
  readonly moreIssues: (count: string) => string;
  readonly retry: string;
  readonly showTable: string;
  readonly hideTable: string;
  readonly asOf: (date: string) => string;
  readonly edition: (number: string) => string;
  readonly pair: (x: string, y: string) => string;
  readonly whereFrom: string;
  readonly leftOut: string;
  readonly partMissing: string;
  readonly close: string;
  readonly download: string;
  readonly stillLoading: string;
  readonly tooLarge: (url: string, size: string) => string;
  readonly stale: (reason: string) => string;
}
