import type { Framework } from '@kotacerdas/core/framework';
import type { Locale } from '@kotacerdas/core/locale';
import type { CandidateStrategies, StrategyKind } from '@kotacerdas/core/swot';
import type { Disclosure } from '../base/controllers/disclosure.js';
import type { SelectedItem } from '../base/events/select-event.js';
import type { Explanations } from '../base/explain/explanations.js';
import type { Highlight, Mark } from './highlight.js';
import type { TowsMessages } from './messages/types.js';
import type { Pages } from './pages.js';
import type { TowsView } from './tows-view.js';

/** What every part of the matrix draws from. */
export interface TowsContext {
  readonly view: TowsView;
  readonly framework: Framework;
  readonly locale: Locale;
  readonly text: TowsMessages;
  readonly disclosure: Disclosure;
  readonly explanations: Explanations;
  readonly highlight: Highlight;
  readonly pages: Pages;
  readonly candidates: () => CandidateStrategies;
  /** Asks the page for a form for a new strategy; `null` where none can be written. */
  readonly write: ((kind: StrategyKind, factorCodes: readonly string[]) => void) | null;
  /** Tells the page, and highlights unless the page takes it over. */
  readonly choose: (item: SelectedItem, mark: Mark) => void;
}
