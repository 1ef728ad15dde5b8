import type { Masterplan } from '@kotacerdas/core/masterplan';
import { choicesOf, type Choices } from './choices.js';

/** What a programme can be linked to. */
export interface PickLists {
  readonly opds: Choices;
  /** Of them, those that may lead it; whichever leads it has its name. */
  readonly leads: Choices;
  readonly strategies: Choices;
  readonly needs: Choices;
  readonly innovations: Choices;
  readonly programs: Choices;
  readonly rpjmdPrograms: Choices;
}

/** All of them, ready to be searched; `leadOpds` are those that may lead it, `null` for any. */
export function pickLists(
  masterplan: Masterplan,
  id: string,
  leadOpds: readonly string[] | null,
): PickLists {
  const titled = ({ code, id, title }: { id: string; code: string; title: string }) => ({
    id,
    code,
    name: title,
  });
  const opds = choicesOf(
    masterplan.opds.map(({ id, name, shortName }) => ({ id, code: shortName, name })),
  );
  const leads =
    leadOpds === null ? opds : choicesOf(opds.list.filter(({ id }) => leadOpds.includes(id)));
  return {
    opds,
    leads: { ...leads, byId: opds.byId },
    strategies: choicesOf(
      masterplan.strategies.map(({ code, id, statement }) => ({ id, code, name: statement })),
    ),
    needs: choicesOf(masterplan.needs.map(titled)),
    innovations: choicesOf(
      masterplan.innovations.map(({ code, id, name }) => ({ id, code, name })),
    ),
    programs: choicesOf(
      masterplan.programs
        .filter((program) => program.id !== id)
        .map(({ code, id, name }) => ({ id, code, name })),
    ),
    rpjmdPrograms: choicesOf(
      (masterplan.rpjmd?.programs ?? []).map(({ id, name, nomenclatureCode }) => ({
        id,
        code: nomenclatureCode,
        name,
      })),
    ),
  };
}
