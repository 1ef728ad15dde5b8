import type { ReadinessSheet, SheetRater } from '../../../../shared/contracts/readiness';
import type { StoredSheet } from './read-sheets';

/** Who saves: an assessor has a sheet of their own. */
export interface Officer {
  readonly id: number;
  readonly name: string;
}

/** The sheet that a rater writes, if there is one already. */
export function ownSheet(
  sheets: readonly StoredSheet[],
  rater: SheetRater,
  officer: Officer,
): StoredSheet | undefined {
  switch (rater.role) {
    case 'opd':
      return sheets.find(
        (sheet) => sheet.rater.role === 'opd' && sheet.rater.opdId === rater.opdId,
      );
    case 'assessor':
      return assessorSheet(sheets, officer);
    case 'consolidated':
      return sheets.find((sheet) => sheet.rater.role === 'consolidated');
  }
}

/** An assessor's own; or one under their name that was imported and that no account has taken over yet. */
function assessorSheet(sheets: readonly StoredSheet[], officer: Officer): StoredSheet | undefined {
  const theirs = sheets.filter(({ rater }) => rater.role === 'assessor');
  return (
    theirs.find(({ accountId }) => accountId === officer.id) ??
    theirs.find((sheet) => sheet.accountId === null && nameOf(sheet) === officer.name)
  );
}

/** The name that an assessor's first sheet gets: two who are called the same are told apart. */
export function assessorName(sheets: readonly ReadinessSheet[], name: string): string {
  const taken = new Set(sheets.map(nameOf));
  let unique = name;
  for (let count = 2; taken.has(unique); count += 1) unique = `${name} (${count})`;
  return unique;
}

function nameOf({ rater }: ReadinessSheet): string | undefined {
  return rater.role === 'assessor' ? rater.assessor : undefined;
}
