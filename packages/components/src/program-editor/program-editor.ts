import { translateTerm } from '@kotacerdas/core/locale';
import { checkProgram, type Masterplan } from '@kotacerdas/core/masterplan';
import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { dimensionStyles } from '../base/dimension/dimension.styles.js';
import { draftBar } from '../base/editing/draft-bar.js';
import { editingStyles } from '../base/editing/editing.styles.js';
import { newId } from '../base/editing/new-id.js';
import { KcSelectEvent } from '../base/events/select-event.js';
import { listStyles } from '../base/list/list.styles.js';
import { PlanElement } from '../base/plan-element.js';
import { planHeading } from '../base/plan-heading.js';
import { memoizeLast } from '../base/source/memoize-last.js';
import type { LoadedPlan } from '../base/source/plan.js';
import { message } from '../base/states/state-message.js';
import { ProgramList } from './list/program-list.js';
import { programListStyles } from './list/program-list.styles.js';
import { programEditorMessages } from './messages/messages.js';
import { faultsOf } from './model/faults.js';
import { formOf, inputOf, type ProgramForm } from './model/program-form.js';
import { addBar } from './parts/add-bar.js';
import { faultList } from './parts/fault-list.js';
import { outline } from './parts/outline.js';
import { removeQuestion } from './parts/remove-question.js';
import { section, sectionKey } from './parts/section.js';
import { pickStyles } from './pick/pick.styles.js';
import { PickState } from './pick/pick-state.js';
import { pickLists, type ProgramContext } from './program-context.js';
import { ProgramDraft } from './program-draft.js';
import { programEditorStyles } from './program-editor.styles.js';
import { actorsSection } from './sections/actors-section.js';
import { budgetSection } from './sections/budget-section.js';
import { identitySection } from './sections/identity-section.js';
import { indicatorsSection } from './sections/indicators-section.js';
import { originSection } from './sections/origin-section.js';
import { prioritySection } from './sections/priority-section.js';
import { progressSection } from './sections/progress-section.js';
import { timeSection } from './sections/time-section.js';
import { dropUnfinished, keepUnfinished, unfinishedId } from './unfinished.js';

/**
 * One programme of the action plan to edit, or a new one to add: what it is, where it comes from, who does it when
 * with which money, how it is measured, how far it is and how much it matters, checked while one types. It never
 * saves by itself: each step is told by an event, and what isn't in the plan yet is kept in the reader's browser.
 *
 * @element kc-program-editor
 * @fires {KcChangeEvent} kc-change - The programme was edited, added or deleted; `change` is for `createEditor` of core
 * @fires {KcSelectEvent} kc-select - Somebody has chosen a programme; `preventDefault()` keeps the list
 * @attr {string} program - Id of the programme; without it there is a list to choose from
 * @attr {boolean} readonly - Shows the programme without anything to edit
 */
export class KcProgramEditor extends PlanElement {
  static override properties: PropertyDeclarations = {
    program: {},
    readonly: { type: Boolean },
  };

  static override styles: CSSResultGroup = [
    PlanElement.styles,
    dimensionStyles,
    editingStyles,
    listStyles,
    pickStyles,
    programListStyles,
    programEditorStyles,
  ];

  /** Id of the programme; without it there is a list to choose from. */
  declare program: string | null;
  /** Nothing can be edited. */
  declare readonly: boolean;

  readonly #editor = new ProgramDraft(this);
  readonly #picks = new PickState(this);
  readonly #list = new ProgramList(this);
  /** The new programme that was begun here, and whether this browser remembers that it is none of the plan's yet. */
  #newId: string | null = null;
  #remembered = false;
  /** Whether drafts of this browser may be looked for. */
  #mayLook = false;
  readonly #lists = memoizeLast(pickLists);
  readonly #now = new Date(0).toISOString();
  readonly #check = memoizeLast((form: ProgramForm, { framework, masterplan }: LoadedPlan) =>
    checkProgram(inputOf(form, this.#now), masterplan, framework),
  );
  readonly #find = memoizeLast((masterplan: Masterplan, id: string) =>
    masterplan.programs.find((program) => program.id === id),
  );

  constructor() {
    super();
    this.program = null;
    this.readonly = false;
    this.disclosure.toggle(sectionKey('identity'));
  }

  override connectedCallback(): void {
    // What a server has drawn knows of no draft: that is taken over first.
    this.#mayLook ||= !this.shadowRoot?.firstElementChild;
    super.connectedCallback();
  }

  protected override firstUpdated(changed: PropertyValues<this>): void {
    super.firstUpdated(changed);
    if (this.#mayLook) return;
    this.#mayLook = true;
    this.requestUpdate();
  }

  protected override renderPlan(plan: LoadedPlan): TemplateResult {
    const { program: id } = this;
    const isNew = id !== null && id === this.#newId;
    const known = id === null ? undefined : this.#find(plan.masterplan, id);
    if (isNew) this.#remember(plan.masterplan.id, id, known === undefined);
    return html`<div class="stack">
      ${
        id === null || (known === undefined && !isNew)
          ? this.#chooser(plan, id)
          : this.#editing(plan, id)
      }
      <p class="visually-hidden" role="status">${this.#editor.said}</p>
    </div>`;
  }

  #chooser(plan: LoadedPlan, missing: string | null): TemplateResult {
    const locale = this.language.value;
    const text = programEditorMessages[locale];
    const { masterplan } = plan;
    this.#editor.subject = null;
    const unfinished = this.#mayLook ? unfinishedId(masterplan.id) : null;
    const canResume =
      unfinished !== null && this.#find(masterplan, unfinished) === undefined && !this.readonly;
    const isEmpty = masterplan.programs.length === 0;
    return html`${planHeading(plan, text.chooseTitle, locale)} ${this.#removed(plan)}
    ${missing === null ? nothing : message(text.unknownTitle(missing), html`<p>${text.unknownHint}</p>`)}
    ${
      this.readonly
        ? nothing
        : html`<div class="choices no-print">
            <button
              type="button"
              class="button button-main begin"
              ?disabled=${masterplan.opds.length === 0}
              @click=${() => this.#begin(masterplan)}
            >
              ${canResume ? text.resume : html`+ ${text.add}`}
            </button>
            ${canResume ? html`<span class="small muted">${text.resumeHint}</span>` : nothing}
          </div>`
    }
    ${
      isEmpty
        ? html`<p class="muted">
            ${masterplan.opds.length === 0 ? text.needsOpds : text.emptyHint}
          </p>`
        : this.#list.draw(plan, locale, (program) => {
            const event = new KcSelectEvent({ kind: 'program', id: program.id });
            if (this.dispatchEvent(event)) this.#open(program.id);
          })
    }`;
  }

  /** What was deleted last, and the way back. */
  #removed(plan: LoadedPlan): unknown {
    const { removal } = this.#editor;
    const text = programEditorMessages[this.language.value];
    if (removal === null || this.#find(plan.masterplan, removal.program.id) !== undefined) {
      return nothing;
    }
    const { code } = removal.program;
    return html`<p class="note no-print">
      ${text.removed(code)}
      <button
        type="button"
        class="link-button restore"
        @click=${() => {
          this.#editor.restore(plan);
          this.#editor.say(text.restored(code));
          this.#editor.focus('[type=search]');
        }}
      >
        ${text.restore}
      </button>
    </p>`;
  }

  #begin(masterplan: Masterplan): void {
    const kept = unfinishedId(masterplan.id);
    const isFree = kept !== null && this.#find(masterplan, kept) === undefined;
    const id = isFree ? kept : newId('program');
    this.#newId = id;
    this.#remember(masterplan.id, id, true);
    this.#editor.fresh.add(id);
    this.#open(id);
  }

  /** Undoing the step that added it makes it a new one again. */
  #remember(planId: string, id: string, isUnfinished: boolean): void {
    if (isUnfinished === this.#remembered) return;
    this.#remembered = isUnfinished;
    if (isUnfinished) keepUnfinished(planId, id);
    else dropUnfinished(planId);
  }

  #open(id: string | null): void {
    const left = this.program;
    this.program = id;
    this.#picks.close();
    this.#editor.said = '';
    this.#editor.focus(
      id === null ? [`[data-program="${CSS.escape(left ?? '')}"]`, '.begin'] : '.back',
    );
  }

  #editing(plan: LoadedPlan, id: string): TemplateResult {
    const locale = this.language.value;
    const text = programEditorMessages[locale];
    const context = this.#contextOf(plan, id);
    const { editable, form, known } = context;
    const { code, name } = form.fields;
    const title = [code, name].filter(Boolean).join(' ') || text.newTitle;
    return html`<p class="no-print">
        <button type="button" class="link-button back" @click=${() => this.#open(null)}>
          <span aria-hidden="true">‹</span> ${text.back}
        </button>
      </p>
      ${planHeading(plan, known === undefined ? text.newTitle : title, locale)}
      ${
        known === undefined
          ? nothing
          : html`<p class="chips">
              <span class="chip">${translateTerm(locale, `item.state.${known.state}`)}</span>
            </p>`
      }
      ${known?.state === 'locked' ? html`<p class="note">${text.locked}</p>` : nothing}
      ${known?.stateReason === undefined ? nothing : html`<p class="note" dir="auto">${text.returned(known.stateReason)}</p>`}
      ${
        editable
          ? draftBar({
              draft: this.#editor.draft,
              locale,
              disclosure: this.disclosure,
              moved: () => this.#editor.say(''),
            })
          : nothing
      }
      <div class="editor">
        ${outline(context)}
        <div class="sections">
          ${faultList(context)} ${section(context, 'identity', identitySection)}
          ${section(context, 'origin', originSection)} ${section(context, 'actors', actorsSection)}
          ${section(context, 'time', timeSection)}
          ${section(context, 'indicators', indicatorsSection)}
          ${section(context, 'budget', budgetSection)}
          ${section(context, 'progress', progressSection)}
          ${section(context, 'priority', prioritySection)} ${addBar(context)}
          ${removeQuestion(context, () => this.#open(null))}
        </div>
      </div>`;
  }

  #contextOf(plan: LoadedPlan, id: string): ProgramContext {
    const { masterplan } = plan;
    this.#editor.subject = { plan, id };
    const known = this.#find(masterplan, id);
    const editable = !this.readonly && known?.state !== 'locked';
    const form = editable || known === undefined ? this.#editor.form : formOf(known);
    const check = this.#check(form, plan);
    const { fresh } = this.#editor;
    const isNew = known === undefined && fresh.has(id);
    return {
      plan,
      locale: this.language.value,
      text: programEditorMessages[this.language.value],
      form,
      known,
      check,
      faults: faultsOf(form, check.issues, (key, isEmpty) => {
        const row = key.split(' ').slice(0, 2).join(' ');
        return fresh.has(row) || (isNew && isEmpty);
      }),
      lists: this.#lists(masterplan, id),
      editable,
      editor: this.#editor,
      picks: this.#picks,
      disclosure: this.disclosure,
      explanations: this.explanations,
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kc-program-editor': KcProgramEditor;
  }
}
