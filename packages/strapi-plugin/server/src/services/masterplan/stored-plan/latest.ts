interface Dated {
  updatedAt: string | null;
}

/** When an item last changed, itself or one of the rows below it. */
export function latestUpdate(row: Dated, below: readonly Dated[] = []): string | undefined {
  return [row, ...below]
    .flatMap(({ updatedAt }) => (updatedAt === null ? [] : [updatedAt]))
    .reduce<string | undefined>(
      (latest, moment) => (latest === undefined || moment > latest ? moment : latest),
      undefined,
    );
}
