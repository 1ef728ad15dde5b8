import type { ImportSheet } from '../../../../shared/contracts/imports';

/** What tells whether a sheet still has the columns that something was said about; stray cells come and go. */
export const headersOf = ({ columns }: Pick<ImportSheet, 'columns'>): string =>
  JSON.stringify(
    columns.flatMap(({ column, header }) => (header === '' ? [] : [[column, header]])),
  );
