import { formatNumber, translateTerm } from '@kotacerdas/core/locale';
import type { MasterplanSwotAnalysis, SwotScope } from '@kotacerdas/core/masterplan';
import { evaluateSwot, type FactorKind } from '@kotacerdas/core/swot';
import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import { closedState } from '../base/editing/closed-state.js';
import { draftBar } from '../base/editing/draft-bar.js';
import { editingStyles } from '../base/editing/editing.styles.js';
import { tellDrafts } from '../base/editing/tell-drafts.js';
import { PlanElement } from '../base/plan-element.js';
import { planHeading } from '../base/plan-heading.js';
import { memoizeLast } from '../base/source/memoize-last.js';
import type { LoadedPlan } from '../base/source/plan.js';
import { NeededPart } from '../base/states/needed-part.js';
import { message } from '../base/states/state-message.js';
import { extentOf } from '../swot-quadrant/drawing/plane.js';
import { quadrantChartStyles } from '../swot-quadrant/drawing/quadrant-chart.styles.js';
import { swotMessages } from '../swot-quadrant/messages/messages.js';
import { swotFigure } from '../swot-quadrant/swot-figure.js';
import { swotFigureStyles } from '../swot-quadrant/swot-quadrant.styles.js';
import { knownScopes, scopeName, scopeWord } from '../swot-quadrant/swot-views.js';
import { BoardEditor } from './board-editor.js';
import { FactorDrag } from './factor-drag.js';
import { boardMessages } from './messages/messages.js';
import type { Board } from './model/board.js';
import { citationsOf } from './model/citations.js';
import { scopeOf } from './model/scope-of.js';
import { begunKinds, countWaiting } from './model/typed-fields.js';
import type { BoardContext } from './parts/board-context.js';
import { boardRows, placeOf } from './parts/board-rows.js';
import { moveFactor } from './parts/move-menu.js';
import { scopeChooser } from './parts/scope-chooser.js';
import { showWhole } from './parts/show-whole.js';
import { tableBand } from './parts/table-band.js';
import { swotBoardStyles } from './swot-board.styles.js';
import { laterWeighingPanel } from './weighing/later-weighing-panel.js';
import { WeighingState } from './weighing/weighing-state.js';

/**
 * The board on which a SWOT analysis is made: factors in four lists, moved by mouse, touch or keyboard, their
 * weights and ratings, help with the weights, and where the region stands, as it changes. It never saves by
 * itself: each step is told by an event, and what isn't in the plan yet is kept in the reader's browser.
 *
 * @element kc-swot-board
 * @fires {KcChangeEvent} kc-change - The analysis was edited; `change` is for `createEditor` of core
 * @fires {KcDraftEvent} kc-draft - What is written and not in the plan yet has changed
 * @attr {string} src - Address of a published edition or a bare masterplan, as JSON
 * @attr {string} scope - `region` (default), or the id of a dimension or readiness element
 * @attr {boolean} readonly - Shows the board without anything to edit, as one that was submitted, approved or locked
 * @attr {string} draft-scope - Whose drafts are kept and found in this browser, as the id of an account; without it, everybody's
 * @attr {string} as-of - ISO 8601 moment the figures stand for
 * @attr {'light'|'dark'|'auto'} theme - Colour scheme; without it, that of the page
 * @attr {string} lang - `en` for English, anything else for Bahasa Indonesia; inherited
 * @slot - Not rendered: a JSON `<script>` and content for readers without JavaScript
 * @csspart base - The widget's surface
 * @csspart note - Why the analysis can't be edited
 * @csspart table-band - IFAS or EFAS: two lists and the sum of their weights
 * @csspart list - One of the four lists
 * @csspart factor - A factor
 * @csspart handle - The button with its code, by which it moves
 * @csspart weights-helper - The helper for weights
 * @csspart draft-bar - Undo, redo, and what has become of the work
 * @csspart swot - The result
 * @csspart quadrant - The drawing
 * @csspart remarks - What is odd about the analysis
 * @csspart state - What stands in place of a plan that isn't there
 * @cssproperty --kc-accent - The one accent colour
 * @cssproperty --kc-surface - Background
 * @cssproperty --kc-ink - Text
 * @cssproperty --kc-font-family - Type
 * @cssproperty --kc-font-size - Size of the running text; all else follows
 * @cssproperty --kc-padding - Space inside the edge
 * @cssproperty --kc-radius - Corners of the surface
 * @cssproperty --kc-cover-start - How much of the window a bar of the page covers at the top: what stays in view begins below it
 */
export class KcSwotBoard extends PlanElement {
  static override properties: PropertyDeclarations = {
    scope: {},
    readonly: { type: Boolean },
    draftScope: { attribute: 'draft-scope' },
  };

  static override styles: CSSResultGroup = [
    PlanElement.styles,
    editingStyles,
    quadrantChartStyles,
    swotFigureStyles,
    swotBoardStyles,
  ];

  /** `region`, or the id of a dimension or readiness element. */
  declare scope: string;
  /** Nothing can be edited. */
  declare readonly: boolean;
  /** Whose drafts are kept and found in this browser, as the id of an account; without it, everybody's. */
  declare draftScope: string | null;

  readonly #editor = new BoardEditor(this);
  readonly #weighing = new WeighingState(this);
  readonly #helper = new NeededPart(this, laterWeighingPanel);
  readonly #drag = new FactorDrag(this, ({ id, kind, place }) => {
    const context = this.#context;
    const rows = context === null ? [] : Object.values(context.rows).flat();
    const row = rows.find(({ factor }) => factor.id === id);
    if (context !== null && row !== undefined) moveFactor(context, row, kind, place);
  });
  #context: BoardContext | null = null;
  readonly #citations = memoizeLast(citationsOf);
  readonly #evaluate = memoizeLast(evaluateSwot);
  readonly #drafted = memoizeLast(
    (analysis: MasterplanSwotAnalysis | undefined, scope: SwotScope, board: Board) =>
      analysis === undefined
        ? {
            id: board.id ?? '',
            scope,
            state: 'draft' as const,
            updatedAt: '',
            factors: board.factors,
          }
        : { ...analysis, factors: board.factors },
  );

  constructor() {
    super();
    this.scope = 'region';
    this.readonly = false;
    this.draftScope = null;
    tellDrafts(this, () => {
      const context = this.#context;
      if (context === null || !context.editable) return null;
      const { status, untold } = this.#editor.draft;
      const { board, locale, result } = context;
      return { status, untold, incomplete: countWaiting(board, result.method, locale) };
    });
  }

  /** Tells the page by `kc-change` what is being typed, without waiting until its field is left. */
  commit(): void {
    const context = this.#context;
    if (context?.editable === true) this.#editor.commit(context.result.method, context.locale);
  }

  /** Moves the focus to the first of what waits before it can go into the plan: a field, or a factor that was begun. */
  focusFault(): void {
    const begun = this.#context === null ? [] : begunKinds(this.#context.board);
    const places = begun.flatMap((kind) => [
      `[data-kind=${kind}] form textarea`,
      `[data-kind=${kind}] .add`,
    ]);
    this.#editor.focus(['[aria-invalid=true]', ...places].join());
  }

  protected override renderPlan(plan: LoadedPlan): TemplateResult {
    const { framework, masterplan } = plan;
    const locale = this.language.value;
    const scope = scopeOf(this.scope, framework);
    if (scope === null) return this.#unknown(plan);
    const begun = new Map(masterplan.swot.map((entry) => [scopeWord(entry.scope), entry]));
    const analysis = begun.get(this.scope);
    this.#context = null;
    this.#editor.subject = { plan, scope: this.scope, analysis };
    const text = boardMessages[locale];
    const name = scopeName(this.scope, framework, locale) ?? this.scope;
    const words = new Set(knownScopes(framework).filter((word) => begun.has(word)));
    return html`<div class="stack">
      ${planHeading(plan, text.title(name), locale)}
      ${
        words.size + (words.has(this.scope) ? 0 : 1) > 1
          ? scopeChooser(framework, locale, this.scope, words, (word) => {
              this.scope = word;
            })
          : nothing
      }
      ${this.#content(plan, scope, name, analysis)}
      <p class="visually-hidden" role="status">${this.#editor.said}</p>
    </div>`;
  }

  #content(
    plan: LoadedPlan,
    scope: SwotScope,
    name: string,
    analysis: MasterplanSwotAnalysis | undefined,
  ): TemplateResult {
    const locale = this.language.value;
    const text = boardMessages[locale];
    const closed = closedState(analysis);
    const editable = !this.readonly && closed === null;
    const { draft } = this.#editor;
    const board = editable
      ? draft.value
      : { id: analysis?.id ?? null, factors: analysis?.factors ?? [], typed: {}, judged: {} };
    const bar = editable
      ? draftBar({
          draft,
          locale,
          disclosure: this.disclosure,
          moved: () => this.#editor.say(''),
        })
      : nothing;
    if (board.id === null) {
      return html`${bar}
      ${message(
        swotMessages[locale].noneTitle(name),
        editable
          ? html`<p>${text.noneHint}</p>
              <p>
                <button
                  type="button"
                  class="button button-main"
                  @click=${() => this.#editor.begin()}
                >
                  ${text.begin}
                </button>
              </p>`
          : nothing,
      )}`;
    }
    const context = this.#draw(plan, scope, name, board, analysis, editable);
    this.#context = context;
    return html`<p class="chips">
        <span class="chip"
          >${translateTerm(locale, `item.state.${analysis?.state ?? 'draft'}`)}</span
        >
      </p>
      ${closed === null ? nothing : html`<p class="note" part="note">${text.closed[closed]}</p>`}
      ${bar}
      <div class="board" @keyup=${showWhole}>
        <div class="result">${this.#figure(plan, scope, name, board, analysis)}</div>
        <div class="bands">
          ${editable ? html`<p class="muted small no-print">${text.handleHint}</p>` : nothing}
          ${tableBand(context, 'ifas')} ${tableBand(context, 'efas')}
        </div>
      </div>`;
  }

  #draw(
    { framework, masterplan }: LoadedPlan,
    scope: SwotScope,
    name: string,
    board: Board,
    analysis: MasterplanSwotAnalysis | undefined,
    editable: boolean,
  ): BoardContext {
    const locale = this.language.value;
    const drafted = this.#drafted(analysis, scope, board);
    const result = this.#evaluate(drafted, framework.swot.method);
    const { strengths, weaknesses } = result.ifas;
    const { opportunities, threats } = result.efas;
    const scores = {
      strength: strengths,
      weakness: weaknesses,
      opportunity: opportunities,
      threat: threats,
    };
    const kindName = (kind: FactorKind) => translateTerm(locale, `swot.kind.${kind}`);
    return {
      board,
      rows: boardRows(board.factors, result),
      result,
      locale,
      text: boardMessages[locale],
      editor: this.#editor,
      editable,
      drag: this.#drag,
      weighing: this.#weighing,
      helper: this.#helper,
      disclosure: this.disclosure,
      citations: this.#citations(masterplan, board.id),
      kindName,
      sideScore: (kind) => {
        const score = scores[kind];
        if (score === null) return '–';
        return this.explanations.button(
          formatNumber(locale, score),
          kindName(kind),
          locale,
          async () => {
            const { swotExplanation } = await import('../base/explain/swot-explanation.js');
            return swotExplanation(kind, { analysis: drafted, framework, scope: name, locale });
          },
        );
      },
    };
  }

  /** Position, drawing, totals and what is odd about the whole; what is odd about a factor stands with it. */
  #figure(
    { framework }: LoadedPlan,
    scope: SwotScope,
    name: string,
    board: Board,
    analysis: MasterplanSwotAnalysis | undefined,
  ): TemplateResult {
    const drafted = this.#drafted(analysis, scope, board);
    const result = this.#evaluate(drafted, framework.swot.method);
    const issues = result.issues.filter((issue) => placeOf(issue) === null);
    return html`<h3 class="visually-hidden">
        ${swotMessages[this.language.value].chartTitle(name)}
      </h3>
      ${swotFigure({
        view: {
          id: drafted.id,
          scope: this.scope,
          scopeKind: scope.kind,
          analysis: drafted,
          result: { ...result, issues },
        },
        extent: extentOf([result, result.turnedRound]),
        framework,
        locale: this.language.value,
        disclosure: this.disclosure,
        explanations: this.explanations,
      })}`;
  }

  #unknown({ framework }: LoadedPlan): TemplateResult {
    const text = swotMessages[this.language.value];
    const choices = knownScopes(framework).join(', ');
    return message(text.unknownScope(this.scope), html`<p>${text.scopeChoices(choices)}</p>`);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kc-swot-board': KcSwotBoard;
  }
}
