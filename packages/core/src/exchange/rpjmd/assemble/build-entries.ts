import type { Rpjmd } from '../../../masterplan/types.js';
import { folded } from '../folded.js';
import { entryLevels, type DraftEntry, type EntryLevel } from '../rows/draft.js';
import { lists } from '../rows/read-entries.js';
import { report, type Session } from '../rows/session.js';
import { freeId } from './free-id.js';

/** An entry with the id and code it has in the plan, and the id of what it belongs to (`null` for a misi). */
export interface BuiltEntry {
  readonly draft: DraftEntry;
  readonly id: string;
  readonly code: string;
  readonly aboveId: string | null;
}

/** As workshops number them: Misi, Tujuan, Sasaran. */
const letters: Readonly<Record<EntryLevel, string>> = { mission: 'M', goal: 'T', objective: 'S' };

/**
 * Gives each entry its id and code: those of the plan where it has the same, by code, else by statement. One that
 * belongs to nothing can't be kept, and neither can what belongs to it.
 */
export function buildEntries(
  session: Session,
  drafts: readonly DraftEntry[],
  takenIds: Set<string>,
): ReadonlyMap<DraftEntry, BuiltEntry> {
  const built = new Map<DraftEntry, BuiltEntry>();
  for (const level of entryLevels) {
    const inPlan = session.plan.rpjmd?.[lists[level]] ?? [];
    const taken = new Set(inPlan.map(({ code }) => code));
    const used = new Set<string>();
    for (const draft of drafts.filter((entry) => entry.level === level)) {
      const known = inPlan.find((entry) => !used.has(entry.id) && isSame(entry, draft));
      const aboveId = aboveOf(draft, known, built);
      if (level !== 'mission' && aboveId === null) {
        const params = { level, found: draft.statement };
        report(session, 'error', 'parent-missing', draft.place, params);
        continue;
      }
      const above = draft.above === null ? undefined : built.get(draft.above);
      const code = known?.code ?? freeCode(session, draft, above?.code ?? null, taken);
      const id = known?.id ?? freeId(takenIds, `rpjmd-${level}`);
      used.add(id);
      built.set(draft, { draft, id, code, aboveId });
    }
  }
  return built;
}

function isSame(
  { code, statement }: { readonly code: string; readonly statement: string },
  draft: DraftEntry,
): boolean {
  return draft.code === null ? folded(statement) === folded(draft.statement) : code === draft.code;
}

function aboveOf(
  { above, level }: DraftEntry,
  known: Partial<Rpjmd['goals'][number] & Rpjmd['objectives'][number]> | undefined,
  built: ReadonlyMap<DraftEntry, BuiltEntry>,
): string | null {
  if (above !== null) return built.get(above)?.id ?? null;
  return (level === 'goal' ? known?.missionId : known?.goalId) ?? null;
}

const longestCode = 32;

/** A code that no other entry of the level has: its own, else with what is above it, else the next number. */
function freeCode(
  session: Session,
  { code: written, level, place }: DraftEntry,
  above: string | null,
  taken: Set<string>,
): string {
  const start = above === null ? '' : `${above}.`;
  const wanted = [written, written === null ? null : `${start}${written}`];
  let code = wanted.find((one) => one !== null && one.length <= longestCode && !taken.has(one));
  for (let number = 1; code === undefined || code === null; number += 1) {
    const next = `${start}${letters[level]}${number}`;
    const short = next.length <= longestCode ? next : `${letters[level]}${number}`;
    if (!taken.has(short)) code = short;
  }
  if (written !== null && code !== written) {
    report(session, 'info', 'code-renamed', place, { found: written, code });
  }
  taken.add(code);
  return code;
}
