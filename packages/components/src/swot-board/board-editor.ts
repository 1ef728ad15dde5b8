import type { Locale } from '@kotacerdas/core/locale';
import type { MasterplanSwotAnalysis } from '@kotacerdas/core/masterplan';
import type { FactorKind, SwotMethod } from '@kotacerdas/core/swot';
import type { ReactiveControllerHost } from 'lit';
import { Draft } from '../base/editing/draft.js';
import { draftKey } from '../base/editing/draft-key.js';
import { newId } from '../base/editing/new-id.js';
import { KcChangeEvent } from '../base/events/change-event.js';
import { memoizeLast } from '../base/source/memoize-last.js';
import type { LoadedPlan } from '../base/source/plan.js';
import { boardChanges } from './model/board-changes.js';
import { boardOf, type Board, type Factor } from './model/board.js';
import { citationsOf, restoredCitations, type Citation } from './model/citations.js';
import * as edit from './model/edit-board.js';
import { mergeBoards } from './model/merge-boards.js';
import { readBoard } from './model/read-board.js';
import { readField, type FieldName } from './model/read-field.js';
import { scopeOf } from './model/scope-of.js';
import { withoutRead } from './model/typed-fields.js';

type Host = ReactiveControllerHost &
  EventTarget & { readonly shadowRoot: ShadowRoot | null; readonly draftScope: string | null };

/** What the board is about just now. */
export interface BoardSubject {
  readonly plan: LoadedPlan;
  readonly scope: string;
  readonly analysis: MasterplanSwotAnalysis | undefined;
}

/** Everything that can be done on the board: each is a step that can be undone, and tells the page. */
export class BoardEditor {
  readonly draft: Draft<Board>;
  /** What has just happened, for those who can't see it. */
  said = '';
  subject: BoardSubject | null = null;
  #focus: string | null = null;
  readonly #lost = new Map<string, readonly Citation[]>();
  readonly #host: Host;
  readonly #base = memoizeLast(boardOf);

  constructor(host: Host) {
    this.#host = host;
    this.draft = new Draft(host, {
      key: () =>
        this.subject &&
        draftKey(
          `kotacerdas swot-board ${this.subject.plan.masterplan.id} ${this.subject.scope}`,
          host.draftScope,
        ),
      base: () => this.#base(this.subject?.analysis),
      read: readBoard,
      changed: (from, to) => this.#tell(from, to),
      merge: mergeBoards,
    });
    host.addController({ hostUpdated: () => this.#moveFocus() });
  }

  begin(): void {
    this.draft.set({ ...this.draft.value, id: newId('swot') });
    this.focus('[data-kind] .add');
  }

  /** Somebody types; the page is told once they have {@link commit}ted. */
  type(
    { id, kind }: Factor,
    field: FieldName,
    typed: string,
    method: SwotMethod,
    locale: Locale,
  ): void {
    const key = `${id} ${field}`;
    const board = edit.withTyped(this.draft.value, key, typed);
    const read = readField(field, typed, kind, method, locale);
    // Of what can't be read, its beginning says nothing either: the factor is what it was before.
    const before = this.draft.known.factors.find((factor) => factor.id === id);
    const fields = read.ok ? read.fields : before && { [field]: before[field] };
    this.draft.set(fields === undefined ? board : edit.withFactor(board, id, fields), key);
  }

  /** A field was left: what is a value is one now; what is none stays as it was typed. */
  commit(method: SwotMethod, locale: Locale): void {
    this.draft.settle(withoutRead(this.draft.value, method, locale));
  }

  /** Somebody types into the form of a new factor, which is no part of the plan yet. */
  typeNew(kind: FactorKind, field: FieldName, typed: string): void {
    const key = `new ${kind} ${field}`;
    this.draft.set(edit.withTyped(this.draft.value, key, typed || null), key);
  }

  add(fields: Pick<Factor, 'kind' | 'statement' | 'weight' | 'rating'>): Factor | undefined {
    const id = newId('factor');
    this.draft.set(edit.withAdded(this.draft.value, id, fields));
    return this.draft.value.factors.find((factor) => factor.id === id);
  }

  /** Puts a factor into a list; gives it as it is afterwards. */
  move(id: string, kind: FactorKind, place: number): Factor | undefined {
    this.draft.set(edit.withMoved(this.draft.value, id, kind, place));
    this.focus(`[data-factor="${CSS.escape(id)}"] .handle`);
    return this.draft.value.factors.find((factor) => factor.id === id);
  }

  remove(id: string): void {
    this.draft.set(edit.withoutFactor(this.draft.value, id));
  }

  /** Keeps an answer to a helper, in place of one that was given the other way round. */
  judge(key: string, value: number, instead: string | null = null): void {
    this.draft.set(edit.withJudged(this.draft.value, key, value, instead));
  }

  /** Weights by factor's id; `helper` names the answers that led to them and aren't needed any more. */
  weigh(weights: ReadonlyMap<string, number>, helper: string | null): void {
    this.draft.set(edit.withWeights(this.draft.value, weights, helper));
  }

  /** Throws the answers of a helper away. */
  forget(helper: string): void {
    this.weigh(new Map(), helper);
  }

  say(text: string): void {
    this.said = text;
    this.#host.requestUpdate();
  }

  /** Moves the focus once the board is drawn. */
  focus(selector: string): void {
    this.#focus = selector;
    this.#host.requestUpdate();
  }

  #moveFocus(): void {
    if (this.#focus === null) return;
    const target = this.#host.shadowRoot?.querySelector<HTMLElement>(this.#focus);
    this.#focus = null;
    target?.focus();
  }

  #tell(from: Board, to: Board): void {
    if (this.subject === null) return;
    const { masterplan, framework } = this.subject.plan;
    const scope = this.subject.analysis?.scope ?? scopeOf(this.subject.scope, framework);
    if (scope === null) return;
    const changes = boardChanges(from, to, scope, new Date().toISOString());
    const cited = citationsOf(masterplan, from.id);
    const left = new Set(to.factors.map(({ id }) => id));
    for (const { id } of from.factors) {
      const citations = cited.get(id);
      if (!left.has(id) && citations !== undefined) this.#lost.set(id, citations);
    }
    if (to.id !== null) {
      const before = new Set(from.factors.map(({ id }) => id));
      const returned = to.factors.filter(({ id }) => !before.has(id));
      changes.push(...restoredCitations(masterplan, to.id, returned, to.factors, this.#lost));
    }
    const [first, ...rest] = changes;
    if (first === undefined) return;
    const change = rest.length === 0 ? first : { kind: 'all' as const, changes };
    this.#host.dispatchEvent(new KcChangeEvent(change));
  }
}
