import type { Locale } from '@kotacerdas/core/locale';
import type { TraceKind, TraceNode } from '@kotacerdas/core/masterplan';
import type { Disclosure } from '../base/controllers/disclosure.js';
import type { Explanations } from '../base/explain/explanations.js';
import type { Redrawn } from '../base/later.js';
import type { LoadedPlan } from '../base/source/plan.js';
import type { TraceMessages } from './messages/types.js';
import type { TraceFilter } from './model/chosen-chains.js';
import type { TraceModel } from './model/trace-model.js';

/** What every part of the trace draws from. */
export interface TraceContext {
  /** Draws again when words of it have come. */
  readonly host: Redrawn;
  readonly plan: LoadedPlan;
  readonly model: TraceModel;
  readonly locale: Locale;
  readonly text: TraceMessages;
  readonly disclosure: Disclosure;
  readonly explanations: Explanations;
  readonly size: { readonly width: number; readonly em: number };
  readonly filter: TraceFilter;
  /** Key of the item whose chain is followed. */
  readonly selected: string | null;
  readonly count: (value: number) => string;
  /** *Permasalahan*, for one of them. */
  readonly kindName: (kind: TraceKind) => string;
  readonly dimensionName: (id: string | null) => string;
  readonly change: (filter: TraceFilter) => void;
  readonly choose: (node: TraceNode) => void;
}
