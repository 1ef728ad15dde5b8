import type { Opd } from '../../../masterplan/types.js';
import { nameList } from '../../names/name-list.js';
import { rankNames } from '../../names/rank-names.js';
import { folded } from '../folded.js';
import type { SheetPlace } from '../types.js';
import { answerTo, report, type Session } from './session.js';

/** An OPD as a row names it, by code, name or both; empty where it doesn't. */
export interface NamedOpd {
  readonly code: string;
  readonly name: string;
  readonly place: SheetPlace;
}

/**
 * The OPD of the plan that a row means: by its nomenclature code, else by code, name or short name, whatever the
 * capitals and spaces. One that the plan doesn't have is asked about, once for the whole file.
 */
export function findOpd(session: Session, { code, name, place }: NamedOpd): Opd | null {
  const byCode = code === '' ? null : lookUp(session, code);
  const byName = name === '' ? null : lookUp(session, name);
  if (byCode !== null && byName !== null && byCode.id !== byName.id) {
    report(session, 'error', 'opd-code-and-name-differ', place, {
      code,
      name,
      byCode: byCode.name,
      byName: byName.name,
    });
    return null;
  }
  const found = byCode ?? byName;
  if (found !== null) return found;
  const said = name === '' ? code : name;
  if (said === '') {
    report(session, 'error', 'opd-missing', place);
    return null;
  }
  return ask(session, said, place);
}

/** Names by which one OPD is known; a name that two share finds none. */
function lookUp({ plan }: Session, said: string): Opd | null {
  const wanted = folded(said);
  if (wanted === '') return null;
  const named = plan.opds.filter((opd) =>
    [opd.nomenclatureCode ?? '', opd.code, opd.name, opd.shortName].some(
      (known) => folded(known) === wanted,
    ),
  );
  return named.length === 1 ? (named[0] ?? null) : null;
}

const mostCandidates = 3;

function ask(session: Session, said: string, place: SheetPlace): Opd | null {
  const key = folded(said);
  const id = `opd:${key}`;
  const answer = answerTo(session.answers.opds, id);
  const chosen = session.plan.opds.find((opd) => opd.id === answer);
  if (chosen !== undefined) return chosen;
  if (!session.questions.has(id)) {
    const names = session.plan.opds.map((opd) => ({
      value: opd,
      names: [opd.name, opd.shortName],
    }));
    const candidates = rankNames(said, nameList(names))
      .slice(0, mostCandidates)
      .map(({ value }) => ({ opdId: value.id, name: value.name }));
    session.questions.set(id, { kind: 'opd', id, place, found: said, candidates });
  }
  return null;
}
