import { translateTerm } from '@kotacerdas/core/locale';
import type { Masterplan, Program } from '@kotacerdas/core/masterplan';
import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { dimensionStyles } from '../base/dimension/dimension.styles.js';
import { closedState } from '../base/editing/closed-state.js';
import { draftBar } from '../base/editing/draft-bar.js';
import { editingStyles } from '../base/editing/editing.styles.js';
import { loadDraft } from '../base/editing/draft-store.js';
import { newId } from '../base/editing/new-id.js';
import { tellDrafts } from '../base/editing/tell-drafts.js';
import { KcBackEvent } from '../base/events/back-event.js';
import { KcSelectEvent } from '../base/events/select-event.js';
import { listStyles } from '../base/list/list.styles.js';
import { PlanElement } from '../base/plan-element.js';
import { planHeading } from '../base/plan-heading.js';
import { memoizeLast } from '../base/source/memoize-last.js';
import type { LoadedPlan } from '../base/source/plan.js';
import { NeededPart } from '../base/states/needed-part.js';
import { message } from '../base/states/state-message.js';
import { laterProgramForm } from './later-program-form.js';
import { ProgramList } from './list/program-list.js';
import { programListStyles } from './list/program-list.styles.js';
import { programEditorMessages } from './messages/messages.js';
import { formOf, inputOf, type ProgramForm } from './model/program-form.js';
import { sectionKey } from './parts/section-key.js';
import { pickStyles } from './pick/pick.styles.js';
import { PickState } from './pick/pick-state.js';
import type { ProgramContext } from './program-context.js';
import { removedNote } from './parts/removed-note.js';
import { ProgramDraft, programKey } from './program-draft.js';
import { programEditorStyles } from './program-editor.styles.js';
import type { programFormPart } from './program-form-part.js';
import { dropUnfinished, keepUnfinished, unfinishedId } from './unfinished.js';

type FormPart = typeof programFormPart;

/** A programme as it is shown. */
interface Shown {
  readonly plan: LoadedPlan;
  readonly id: string;
  readonly form: ProgramForm;
  readonly known: Program | undefined;
  readonly editable: boolean;
}

/**
 * One programme of the action plan to edit, or a new one to add: what it is, where it comes from, who does it when
 * with which money, how it is measured, how far it is and how much it matters, checked while one types. It never
 * saves by itself: each step is told by an event, and what isn't in the plan yet is kept in the reader's browser.
 *
 * @element kc-program-editor
 * @fires {KcChangeEvent} kc-change - The programme was edited, added or deleted; `change` is for `createEditor` of core
 * @fires {KcDraftEvent} kc-draft - What is written and not in the plan yet has changed
 * @fires {KcSelectEvent} kc-select - Somebody has chosen a programme; `preventDefault()` keeps the list
 * @fires {KcBackEvent} kc-back - Somebody goes back to all programmes; `preventDefault()` keeps the form open
 * @attr {string} program - Id of the programme; without it there is a list to choose from
 * @attr {boolean} readonly - Shows the programme without anything to edit, as one that was submitted, approved or locked
 * @attr {boolean} no-delete - Nothing here deletes the programme: the page has a way of its own
 * @attr {string} draft-scope - Whose drafts are kept and found in this browser, as the id of an account; without it, everybody's
 * @attr {string} lead-opd - Id of the OPD that a new programme begins with; without it, whoever writes chooses one
 * @csspart note - Why the programme can't be edited
 * @cssproperty --kc-cover-start - How much of the window a bar of the page covers at the top: what stays in view begins below it
 */
export class KcProgramEditor extends PlanElement {
  static override properties: PropertyDeclarations = {
    program: {},
    readonly: { type: Boolean },
    noDelete: { type: Boolean, attribute: 'no-delete' },
    draftScope: { attribute: 'draft-scope' },
    leadOpd: { attribute: 'lead-opd' },
    leadOpds: { attribute: false },
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
  /** The page has a way of its own to delete programmes. */
  declare noDelete: boolean;
  /** Whose drafts are kept and found in this browser, as the id of an account; without it, everybody's. */
  declare draftScope: string | null;
  /** Id of the OPD that a new programme begins with; without it, whoever writes chooses one. */
  declare leadOpd: string | null;
  /** Ids of the OPDs that whoever writes may have a programme led by; `null` for any. Supporting ones may be any. */
  declare leadOpds: readonly string[] | null;

  readonly #editor = new ProgramDraft(this);
  readonly #picks = new PickState(this);
  readonly #list = new ProgramList(this);
  /** The new programme that was begun here, and whether this browser remembers that it is none of the plan's yet. */
  #newId: string | null = null;
  /** Whether the page has asked for a new one, and the plan isn't there yet. */
  #isAsked = false;
  #remembered = false;
  /** How many fields wait for something before they can go into the plan; `null` while nothing can be written. */
  #waiting: number | null = null;
  /** Whether drafts of this browser may be looked for. */
  #mayLook = false;
  readonly #part = new NeededPart(this, laterProgramForm);
  /** Who comes near is about to choose one. */
  readonly #expect = (): void => this.#part.expect();
  readonly #lists = memoizeLast(
    ({ pickLists }: FormPart, ...given: Parameters<FormPart['pickLists']>) => pickLists(...given),
  );
  readonly #now = new Date(0).toISOString();
  readonly #check = memoizeLast(
    ({ checkProgram }: FormPart, form: ProgramForm, { framework, masterplan }: LoadedPlan) =>
      checkProgram(inputOf(form, this.#now), masterplan, framework),
  );
  readonly #find = memoizeLast((masterplan: Masterplan, id: string) =>
    masterplan.programs.find((program) => program.id === id),
  );

  constructor() {
    super();
    this.program = null;
    this.readonly = false;
    this.noDelete = false;
    this.draftScope = null;
    this.leadOpd = null;
    this.leadOpds = null;
    this.disclosure.toggle(sectionKey('identity'));
    tellDrafts(this, () => {
      if (this.#waiting === null) return null;
      const { status, untold } = this.#editor.draft;
      return { status, untold, incomplete: this.#waiting };
    });
  }

  /** Tells the page by `kc-change` what is being typed, without waiting until its field is left. */
  commit(): void {
    if (this.#waiting !== null) this.#editor.commitAll();
  }

  /** Moves the focus to what waits before it can go into the plan: to the list of it, or the first field. */
  focusFault(): void {
    this.#editor.focus(['#faults-title', '[aria-invalid=true]']);
  }

  override connectedCallback(): void {
    // What a server has drawn knows of no draft: that is taken over first.
    this.#mayLook ||= !this.shadowRoot?.firstElementChild;
    super.connectedCallback();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    // While the plan is on its way, so that the form needn't wait for it.
    if (this.program !== null) this.#part.expect();
  }

  protected override firstUpdated(changed: PropertyValues<this>): void {
    super.firstUpdated(changed);
    if (this.#mayLook) return;
    this.#mayLook = true;
    this.requestUpdate();
  }

  /**
   * When somebody has last written in a new programme that isn't in the plan yet, in ISO 8601; `null` where nothing of
   * that kind is kept in this browser. `begin()` goes on with it.
   */
  static begunAt(planId: string, draftScope: string | null): string | null {
    const id = unfinishedId(planId, draftScope);
    return id === null ? null : (loadDraft(programKey(planId, id, draftScope))?.keptAt ?? null);
  }

  /** Begins a new programme, or goes on with the one that was begun in this browser, as the button of the list does. */
  begin(): void {
    this.#isAsked = true;
    this.requestUpdate();
  }

  protected override renderPlan(plan: LoadedPlan): TemplateResult {
    const { masterplan } = plan;
    if (this.#isAsked && !this.readonly && masterplan.opds.length > 0) {
      this.#isAsked = false;
      // Not while it is being drawn.
      queueMicrotask(() => this.#begin(masterplan));
    }
    const { program: id } = this;
    const isNew = id !== null && id === this.#newId;
    this.#waiting = null;
    const known = id === null ? undefined : this.#find(plan.masterplan, id);
    if (isNew) this.#remember(plan.masterplan.id, id, known === undefined);
    return html`<div class="stack" @pointerover=${this.#expect} @focusin=${this.#expect}>
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
    const unfinished = this.#mayLook ? unfinishedId(masterplan.id, this.draftScope) : null;
    const canResume =
      unfinished !== null && this.#find(masterplan, unfinished) === undefined && !this.readonly;
    const isEmpty = masterplan.programs.length === 0;
    return html`${planHeading(plan, text.chooseTitle, locale)}
    ${removedNote(this.#editor, plan, locale)}
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

  #begin(masterplan: Masterplan): void {
    const kept = unfinishedId(masterplan.id, this.draftScope);
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
    if (isUnfinished) keepUnfinished(planId, this.draftScope, id);
    else dropUnfinished(planId, this.draftScope);
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
    const shown = this.#shown(plan, id);
    const { editable, form, known } = shown;
    const closed = closedState(known);
    const part = this.#part.get();
    this.#editor.changes = part?.formChanges ?? null;
    const { code, name } = form.fields;
    const title = [code, name].filter(Boolean).join(' ') || text.newTitle;
    return html`<p class="no-print">
        <button type="button" class="link-button back" @click=${() => this.#back()}>
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
      ${closed === null ? nothing : html`<p class="note" part="note">${text.closed[closed]}</p>`}
      ${known?.stateReason === undefined ? nothing : html`<p class="note" dir="auto">${text.returned(known.stateReason)}</p>`}
      ${
        editable && part !== null
          ? draftBar({
              draft: this.#editor.draft,
              locale,
              disclosure: this.disclosure,
              moved: () => this.#editor.say(''),
            })
          : nothing
      }
      ${part === null ? this.#part.standIn(locale) : part.draw(this.#contextOf(part, shown), () => this.#open(null))}`;
  }

  #back(): void {
    if (this.dispatchEvent(new KcBackEvent())) this.#open(null);
  }

  /** What is shown of a programme before the form is there. */
  #shown(plan: LoadedPlan, id: string): Shown {
    this.#editor.subject = { plan, id };
    const known = this.#find(plan.masterplan, id);
    const editable = !this.readonly && closedState(known) === null;
    const form = editable || known === undefined ? this.#editor.form : formOf(known);
    return { editable, form, id, known, plan };
  }

  #contextOf(part: FormPart, { editable, form, id, known, plan }: Shown): ProgramContext {
    const check = this.#check(part, form, plan);
    const { fresh } = this.#editor;
    const isNew = known === undefined && fresh.has(id);
    // A new one goes into the plan as a whole, by a button of its own.
    if (editable && known !== undefined) {
      const { pending } = this.#editor.draft;
      this.#waiting = pending ? part.waitingFields(form, check.issues).size : 0;
    }
    return {
      plan,
      locale: this.language.value,
      text: programEditorMessages[this.language.value],
      form,
      known,
      check,
      faults: part.faultsOf(form, check.issues, (key, isEmpty) => {
        const row = key.split(' ').slice(0, 2).join(' ');
        return fresh.has(row) || (isNew && isEmpty);
      }),
      lists: this.#lists(part, plan.masterplan, id, this.leadOpds),
      editable,
      removable: editable && !this.noDelete,
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
