import type { Locale } from '@kotacerdas/core/locale';
import type { Masterplan, Program, ProgramCheck } from '@kotacerdas/core/masterplan';
import type { Disclosure } from '../base/controllers/disclosure.js';
import type { Explanations } from '../base/explain/explanations.js';
import type { LoadedPlan } from '../base/source/plan.js';
import type { ProgramEditorMessages } from './messages/types.js';
import type { Fault } from './model/faults.js';
import type { ProgramForm } from './model/program-form.js';
import { choicesOf, type Choices } from './pick/choices.js';
import type { PickState } from './pick/pick-state.js';
import type { ProgramDraft } from './program-draft.js';

/** What every part of the form draws from. */
export interface ProgramContext {
  readonly plan: LoadedPlan;
  readonly locale: Locale;
  readonly text: ProgramEditorMessages;
  readonly form: ProgramForm;
  /** The programme as the plan has it; `undefined` for a new one. */
  readonly known: Program | undefined;
  readonly check: ProgramCheck;
  readonly faults: readonly Fault[];
  readonly lists: PickLists;
  readonly editable: boolean;
  readonly editor: ProgramDraft;
  readonly picks: PickState;
  readonly disclosure: Disclosure;
  readonly explanations: Explanations;
}

/** What a programme can be linked to. */
export interface PickLists {
  readonly opds: Choices;
  readonly strategies: Choices;
  readonly needs: Choices;
  readonly innovations: Choices;
  readonly programs: Choices;
  readonly rpjmdPrograms: Choices;
}

export function pickLists(masterplan: Masterplan, id: string): PickLists {
  const titled = ({ code, id, title }: { id: string; code: string; title: string }) => ({
    id,
    code,
    name: title,
  });
  return {
    opds: choicesOf(
      masterplan.opds.map(({ id, name, shortName }) => ({ id, code: shortName, name })),
    ),
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
