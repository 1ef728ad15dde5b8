import { folded } from '../folded.js';
import type { SheetPlace } from '../types.js';
import { entryLevels, type Draft, type DraftEntry, type EntryLevel } from './draft.js';
import { placeOf, textIn, type Line } from './line.js';
import { report, type Session } from './session.js';

/** The misi, tujuan and sasaran that a row stands under: its own, or those of the rows above it. */
export type EntriesAbove = Readonly<Record<EntryLevel, DraftEntry | null>>;

export const noEntries: EntriesAbove = { mission: null, goal: null, objective: null };

/** What another entry of a level ends. */
const endedBy: Readonly<Record<EntryLevel, Partial<EntriesAbove>>> = {
  mission: { goal: null, objective: null },
  goal: { objective: null },
  objective: {},
};

interface Stated {
  readonly code: string | null;
  readonly statement: string;
  readonly place: SheetPlace;
}

/**
 * The entries that a row stands under. What a row leaves empty, the rows above it say, as in tables that write a misi
 * only where it begins; another misi ends the tujuan and sasaran above. `begun` is the lowest one that the rows before
 * weren't about.
 */
export function readEntries(
  session: Session,
  draft: Draft,
  line: Line,
  above: EntriesAbove,
): { readonly entries: EntriesAbove; readonly begun: DraftEntry | null } {
  let entries = above;
  let begun: DraftEntry | null = null;
  entryLevels.forEach((level, depth) => {
    const said = statedIn(session, line, level);
    if (said === null) return;
    const higher = entryLevels[depth - 1];
    const found = entryOf(
      session,
      draft,
      level,
      said,
      higher === undefined ? null : entries[higher],
    );
    if (found === null) return;
    if (found === entries[level]) return;
    begun = found;
    entries = { ...entries, ...endedBy[level], [level]: found };
  });
  return { entries, begun };
}

/** `Misi 1: …` says its code within the statement. */
const numbered = /^(?:misi|tujuan|sasaran)\s+((?:[\d.]+|[IVX]+)[A-Za-z]?)\s*[:.)-]\s*(\S.*)$/i;

function statedIn(session: Session, line: Line, level: EntryLevel): Stated | null {
  const written = textIn(session, line, level, 'text');
  const given = textIn(session, line, `${level}-code`, 'code');
  if (written === '' && given === '') return null;
  const [, number, statement] = numbered.exec(written) ?? [];
  const code = given !== '' ? given : number !== undefined && number.length <= 32 ? number : null;
  return {
    code,
    statement: given === '' && code !== null ? (statement ?? written) : written,
    place: placeOf(line, level, `${level}-code`),
  };
}

/** The entry that is meant: one that a row before stated, one of the plan, or a new one. */
function entryOf(
  session: Session,
  draft: Draft,
  level: EntryLevel,
  { code, place, statement }: Stated,
  above: DraftEntry | null,
): DraftEntry | null {
  const known = draft.entries.find(
    (entry) =>
      entry.level === level &&
      (above === null || entry.above === null || entry.above === above) &&
      (code === null ? folded(entry.statement) === folded(statement) : entry.code === code),
  );
  if (known !== undefined) {
    if (statement !== '' && folded(known.statement) !== folded(statement)) {
      const params = { code: code ?? '', found: statement, kept: known.statement };
      report(session, 'warning', 'statement-differs', place, params);
    }
    return known;
  }
  const inPlan = session.plan.rpjmd?.[lists[level]].find((entry) => entry.code === code);
  const said = statement === '' ? inPlan?.statement : statement;
  if (said === undefined) {
    report(session, 'error', 'statement-missing', place, { code: code ?? '' });
    return null;
  }
  const entry: DraftEntry = { level, code, statement: said, above, place, indicators: [] };
  draft.entries.push(entry);
  return entry;
}

/** Where an RPJMD keeps the entries of a level. */
export const lists = { mission: 'missions', goal: 'goals', objective: 'objectives' } as const;
