/** Texts around long lists. A language that lacks one does not compile. */
export interface ListMessages {
  readonly filters: string;
  readonly filtersSet: (count: string) => string;
  readonly search: string;
  readonly searchHint: string;
  readonly any: string;
  readonly reset: string;
  readonly showMore: (count: string) => string;
  readonly showAll: (count: string) => string;
  readonly downloadCsv: string;
}
