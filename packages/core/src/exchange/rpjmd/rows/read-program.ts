import { folded } from '../folded.js';
import type { Draft, DraftEntry, DraftProgram } from './draft.js';
import { findOpd } from './find-opd.js';
import { columnOf, placeOf, textIn, valueIn, type Line } from './line.js';
import { readProgramCode } from './read-program-code.js';
import { report, type Session } from './session.js';
import { specificCode } from './specific-code.js';

/**
 * What a row says of programmes: nothing, a programme, or something whose figures belong to none (a heading, a
 * kegiatan, a programme that can't be taken).
 */
export type SaidProgram =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'program'; readonly program: DraftProgram }
  | { readonly kind: 'other' };

const other: SaidProgram = { kind: 'other' };

/** Reads the programme that a row names; `current` is the one that the rows above it are about. */
export function readProgram(
  session: Session,
  draft: Draft,
  line: Line,
  objective: DraftEntry | null,
  current: DraftProgram | null,
): SaidProgram {
  const name = textIn(session, line, 'program', 'line');
  const written = valueIn(line, 'program-code');
  if (name === '' && written === undefined) return { kind: 'nothing' };
  const place = placeOf(line, columnOf(line, 'program-code') === null ? 'program' : 'program-code');
  const said = readProgramCode(session, written, place);
  if (said.kind === 'none') return other;
  if (said.kind === 'heading') {
    report(session, 'info', 'heading-skipped', place, { found: said.code });
    return other;
  }
  if (said.kind === 'below') {
    const isOurs =
      current === null || current.written === said.parent || current.code === said.parent;
    const code = isOurs ? 'below-program-skipped' : 'below-program-elsewhere';
    report(session, isOurs ? 'info' : 'warning', code, place, {
      found: said.code,
      parent: said.parent,
    });
    return other;
  }
  const named = {
    code: textIn(session, line, 'opd-code', 'line'),
    name: textIn(session, line, 'opd', 'line'),
    place: placeOf(line, 'opd', 'opd-code'),
  };
  // A programme goes on over several rows, and only its first names who carries it.
  if (named.code === '' && named.name === '' && current?.written === said.code) {
    return { kind: 'program', program: current };
  }
  const opd = findOpd(session, named);
  if (opd === null) return other;
  const code = specificCode(session, said.code, opd, place);
  const known = draft.programs.find((program) => program.code === code && program.opdId === opd.id);
  if (known !== undefined) {
    compare(session, line, known, name, objective);
    return { kind: 'program', program: known };
  }
  if (name === '') {
    report(session, 'error', 'program-name-missing', place, { code });
    return other;
  }
  const program: DraftProgram = {
    written: said.code,
    code,
    name,
    opdId: opd.id,
    objective,
    place,
    indicators: [],
    ceilings: new Map(),
  };
  draft.programs.push(program);
  return { kind: 'program', program };
}

/** What a further row says otherwise of a programme that is already known. */
function compare(
  session: Session,
  line: Line,
  { code, name: kept, objective: first }: DraftProgram,
  name: string,
  objective: DraftEntry | null,
): void {
  if (name !== '' && folded(name) !== folded(kept)) {
    const place = placeOf(line, 'program');
    report(session, 'warning', 'program-name-differs', place, { code, found: name, kept });
  }
  if (objective !== null && first !== null && objective !== first) {
    const params = { code, found: objective.statement, kept: first.statement };
    const place = placeOf(line, 'program-code', 'program');
    report(session, 'warning', 'program-under-two-objectives', place, params);
  }
}
