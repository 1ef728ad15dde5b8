import type { SingleChange } from '@kotacerdas/core/masterplan';
import type { ReactiveControllerHost } from 'lit';
import { Draft } from '../base/editing/draft.js';
import { draftKey } from '../base/editing/draft-key.js';
import { newId } from '../base/editing/new-id.js';
import { KcChangeEvent } from '../base/events/change-event.js';
import { memoizeLast } from '../base/source/memoize-last.js';
import type { LoadedPlan } from '../base/source/plan.js';
import * as edit from './model/edit-form.js';
import type { formChanges } from './model/form-changes.js';
import { mergeForms } from './model/merge-forms.js';
import { blankForm, formOf, type ProgramFields, type ProgramForm } from './model/program-form.js';
import { readForm } from './model/read-form.js';
import { removalOf, restoring, type Removal } from './model/removal.js';
import { placeKey, placeOf, type TypedPlace } from './model/typed-place.js';

type Host = ReactiveControllerHost &
  EventTarget & {
    readonly shadowRoot: ShadowRoot | null;
    readonly draftScope: string | null;
    readonly leadOpd: string | null;
  };

/** Which programme of which plan is being written; the id of a new one isn't in the plan. */
export interface ProgramSubject {
  readonly plan: LoadedPlan;
  readonly id: string;
}

/** Under which name what is written of a programme is kept. */
export function programKey(planId: string, id: string, scope: string | null): string {
  return draftKey(`kotacerdas program-editor ${planId} ${id}`, scope);
}

/** Everything that can be done to a programme: each is a step that can be undone, and tells the page. */
export class ProgramDraft {
  readonly draft: Draft<ProgramForm>;
  /** What has just happened, for those who can't see it. */
  said = '';
  subject: ProgramSubject | null = null;
  /** Comes with the form, before which nobody can write anything. */
  changes: typeof formChanges | null = null;
  /** What was taken out of the plan last, as long as it can be put back. */
  removal: Removal | null = null;
  /** Rows and a new programme that nobody has filled in yet: what they lack isn't said before. */
  readonly fresh = new Set<string>();
  #focus: readonly string[] = [];
  readonly #host: Host;
  readonly #base = memoizeLast(
    (plan: LoadedPlan['masterplan'], id: string, year: number, leadOpd: string | null) => {
      const program = plan.programs.find((entry) => entry.id === id);
      if (program !== undefined) return formOf(program);
      const isKnown = plan.opds.some((opd) => opd.id === leadOpd);
      return blankForm(id, plan, year, isKnown ? (leadOpd ?? '') : '');
    },
  );

  constructor(host: Host) {
    this.#host = host;
    this.draft = new Draft(host, {
      key: () =>
        this.subject &&
        programKey(this.subject.plan.masterplan.id, this.subject.id, host.draftScope),
      base: () =>
        this.subject === null
          ? blankForm('', { period: { from: 0, to: 0 } }, 0)
          : this.#base(
              this.subject.plan.masterplan,
              this.subject.id,
              Number(this.subject.plan.asOf.slice(0, 4)),
              host.leadOpd,
            ),
      read: readForm,
      changed: (from, to) => this.#tell(from, to),
      merge: mergeForms,
    });
    host.addController({ hostUpdated: () => this.#moveFocus() });
  }

  get form(): ProgramForm {
    return this.draft.value;
  }

  /** Writes fields in one step. */
  write(fields: Partial<ProgramFields>): void {
    this.draft.set(edit.withFields(this.form, fields));
  }

  /** Somebody types a text; the page is told once they have {@link commit}ted. */
  typeText(fields: Partial<ProgramFields>, key: string): void {
    this.draft.set(edit.withFields(this.form, fields), key);
  }

  /** Somebody types what has to be read first. */
  type(place: TypedPlace, text: string): void {
    this.draft.set(edit.withTyped(this.form, place, text), placeKey(place));
  }

  /** A field was left: what is a value is one now; what is none stays as it was typed. */
  commit(place: TypedPlace | null = null): void {
    if (place !== null) this.draft.set(edit.withoutTyped(this.form, place), placeKey(place));
    this.draft.tell();
  }

  /** The same for all fields, also the one that somebody is still in. */
  commitAll(): void {
    const places = Object.keys(this.form.typed).map(placeOf);
    const form = places.reduce(
      (next, place) => (place === null ? next : edit.withoutTyped(next, place)),
      this.form,
    );
    this.draft.settle(form);
  }

  /** Chooses at once what a typed place says. */
  choose(place: TypedPlace, text: string): void {
    this.draft.set(edit.withoutTyped(edit.withTyped(this.form, place, text), place));
  }

  chooseDimension(dimensionId: string): void {
    if (this.subject === null) return;
    const { framework, masterplan } = this.subject.plan;
    const codes = masterplan.programs.map(({ code }) => code);
    this.draft.set(edit.withDimension(this.form, dimensionId, framework, codes));
  }

  addIndicator(): void {
    const id = newId('indicator');
    this.fresh.add(`indicators ${id}`);
    const blank = {
      id,
      name: '',
      unit: '',
      direction: 'higher' as const,
      baseline: null,
      targets: [],
      realisations: [],
    };
    this.write({ indicators: [...this.form.fields.indicators, blank] });
    this.focus(`[data-field="indicators ${id} name"]`);
  }

  addReport(today: string): void {
    const id = newId('report');
    this.fresh.add(`progress ${id}`);
    const form = edit.withFields(this.form, {
      progress: [...this.form.fields.progress, { id, reportedOn: today, percent: 0 }],
    });
    // Nothing reported is not 0 %.
    this.draft.set(edit.withTyped(form, { of: 'report', id, part: 'percent' }, ''));
    this.focus(`[data-field="progress ${id} percent"]`);
  }

  removeRow(list: 'indicators' | 'progress', id: string): void {
    const { fields } = this.form;
    const form = edit.forgetting(this.form, `${list} ${id}`);
    this.draft.set(
      edit.withFields(
        form,
        list === 'indicators'
          ? { indicators: fields.indicators.filter((entry) => entry.id !== id) }
          : { progress: fields.progress.filter((entry) => entry.id !== id) },
      ),
    );
    this.focus(`.add-${list}`);
  }

  /** A row was left: from now on it is said what it lacks. */
  settle(key: string): void {
    if (this.fresh.delete(key)) this.#host.requestUpdate();
  }

  /** Asks the page to put a new programme into the plan. */
  add(): void {
    this.draft.set({ ...this.form, added: true });
  }

  /** Takes the programme out of the plan, and what was written of it out of the browser. */
  remove(): void {
    if (this.subject === null) return;
    const { id, plan } = this.subject;
    this.removal = removalOf(plan.masterplan, id);
    const program = this.removal?.program;
    if (program === undefined) return;
    this.draft.discard();
    this.#dispatch([{ kind: 'remove', list: 'programs', id: program.id, unlink: true }]);
  }

  restore({ masterplan }: LoadedPlan): void {
    if (this.removal === null) return;
    this.#dispatch(restoring(masterplan, this.removal));
    this.removal = null;
    this.#host.requestUpdate();
  }

  say(text: string): void {
    this.said = text;
    this.#host.requestUpdate();
  }

  /** Moves the focus once the form is drawn: to what the first of these finds. */
  focus(selectors: string | readonly string[]): void {
    this.#focus = typeof selectors === 'string' ? [selectors] : selectors;
    this.#host.requestUpdate();
  }

  #moveFocus(): void {
    const selectors = this.#focus;
    this.#focus = [];
    for (const selector of selectors) {
      const target = this.#host.shadowRoot?.querySelector<HTMLElement>(selector);
      if (target === null || target === undefined) continue;
      target.focus();
      return;
    }
  }

  #tell(from: ProgramForm, to: ProgramForm): void {
    if (this.subject === null || from.id !== to.id) return;
    const { framework, masterplan } = this.subject.plan;
    const now = new Date().toISOString();
    this.#dispatch(this.changes?.(from, to, masterplan, framework, now) ?? []);
  }

  #dispatch(changes: readonly SingleChange[]): void {
    const [first, ...rest] = changes;
    if (first === undefined) return;
    this.#host.dispatchEvent(
      new KcChangeEvent(rest.length === 0 ? first : { kind: 'all', changes }),
    );
  }
}
