import type { MemberItem } from '../../../../shared/contracts/settings';

/** Accounts without an OPD, or those whose roles miss something; `null` leaves out nobody. */
export const memberScopes = ['without-opd', 'incomplete'] as const;

export interface MemberFilter {
  words: string;
  scope: (typeof memberScopes)[number] | null;
}

interface Told {
  /** What the table says of an account, also of OPDs and dimensions. */
  wordsOf: (member: MemberItem) => readonly string[];
  isIncomplete: (member: MemberItem) => boolean;
}

/** Accounts of which every word that was typed is said somewhere. */
export function shownMembers(
  members: readonly MemberItem[],
  { scope, words }: MemberFilter,
  { isIncomplete, wordsOf }: Told,
): MemberItem[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  return members.filter((member) => {
    if (scope === 'without-opd' && member.opdIds.length > 0) return false;
    if (scope === 'incomplete' && !isIncomplete(member)) return false;
    const said = wordsOf(member).join(' ').toLowerCase();
    return wanted.every((word) => said.includes(word));
  });
}
