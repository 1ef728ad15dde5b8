import type { Locale } from '@kotacerdas/core/locale';
import type { Program, ProgramCheck } from '@kotacerdas/core/masterplan';
import type { Disclosure } from '../base/controllers/disclosure.js';
import type { Explanations } from '../base/explain/explanations.js';
import type { LoadedPlan } from '../base/source/plan.js';
import type { ProgramEditorMessages } from './messages/types.js';
import type { Fault } from './model/faults.js';
import type { ProgramForm } from './model/program-form.js';
import type { PickLists } from './pick/pick-lists.js';
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
  /** Whether it can be deleted here. */
  readonly removable: boolean;
  readonly editor: ProgramDraft;
  readonly picks: PickState;
  readonly disclosure: Disclosure;
  readonly explanations: Explanations;
}
