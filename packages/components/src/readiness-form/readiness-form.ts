import type { Framework } from '@kotacerdas/core/framework';
import {
  shownAssessment,
  type Masterplan,
  type Rater,
  type ReadinessAssessment,
} from '@kotacerdas/core/masterplan';
import { missingAnswers, raterDisagreement, scoreReadiness } from '@kotacerdas/core/readiness';
import {
  html,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { draftKey } from '../base/editing/draft-key.js';
import { editingStyles } from '../base/editing/editing.styles.js';
import { tellDrafts } from '../base/editing/tell-drafts.js';
import { KcChangeEvent } from '../base/events/change-event.js';
import { PlanElement } from '../base/plan-element.js';
import { planHeading } from '../base/plan-heading.js';
import { memoizeLast } from '../base/source/memoize-last.js';
import type { LoadedPlan } from '../base/source/plan.js';
import { message } from '../base/states/state-message.js';
import { fieldId, type FormContext } from './form-context.js';
import { laterWithLevels } from './later-with-levels.js';
import { readinessFormMessages } from './messages/messages.js';
import { elementSection, foldKey } from './parts/element-section.js';
import { formNote, isOpen } from './parts/form-notes.js';
import { formToolbar } from './parts/form-toolbar.js';
import { detailsKey } from './parts/indicator-card.js';
import { overview } from './parts/overview.js';
import { raterHeading, raterName } from './parts/rater-heading.js';
import { raterPicker } from './parts/rater-picker.js';
import { stepper } from './parts/stepper.js';
import type { FormView } from './parts/view-switch.js';
import { readinessFormStyles } from './readiness-form.styles.js';
import type { Sheet } from './sheet/answer.js';
import { incompleteAnswers } from './sheet/incomplete-answers.js';
import { ratingOf } from './sheet/rating-of.js';
import { RatingSheet } from './sheet/rating-sheet.js';
import { raterKey, ratingsOf, readRater } from './sheet/read-rater.js';
import { sheetOf } from './sheet/read-sheet.js';
import { formElements, indicatorsIn, type NumberedIndicator } from './sheet/sections.js';
import { standingAnswers } from './sheet/standing-answers.js';

/**
 * The readiness instrument as a form: an OPD rates itself, an assessor looks again, or the OPD in charge
 * consolidates. It keeps a draft, shows the score as answers come, and tells the page of every change; it
 * never saves by itself. What each level means is loaded with the form, unless the framework brings it.
 *
 * @element kc-readiness-form
 * @attr {string} assessment - Id of an assessment; without it, the latest
 * @attr {string} opd - Id of the OPD that rates itself; with `consolidated`, of the one that consolidates
 * @attr {string} assessor - Name of the assessor who rates
 * @attr {boolean} consolidated - The OPD in charge consolidates
 * @attr {'all'|'one'} view - All indicators at once (default), or one after the other
 * @attr {boolean} readonly - Answers can only be read
 * @attr {string} draft-scope - Whose drafts are kept and found in this browser, as the id of an account; without it, everybody's
 * @prop {Rater | null} rater - Who rates, as in core's changes; it comes before the attributes
 * @fires {KcChangeEvent} kc-change - Answers were given, changed or taken back; `change` is for `createEditor` of core
 * @fires {KcDraftEvent} kc-draft - What is written and not in the plan yet has changed
 * @cssproperty --kc-cover-start - How much of the window a bar of the page covers at the top: what stays in view begins below it
 */
export class KcReadinessForm extends PlanElement {
  static override properties: PropertyDeclarations = {
    assessment: {},
    rater: { attribute: false },
    opd: {},
    assessor: {},
    consolidated: { type: Boolean },
    view: {},
    readonly: { type: Boolean },
    draftScope: { attribute: 'draft-scope' },
  };

  static override styles: CSSResultGroup = [PlanElement.styles, editingStyles, readinessFormStyles];

  /** Id of an assessment of the plan; without it, the latest. */
  declare assessment: string | null;
  /** Who rates; it comes before the attributes `opd`, `assessor` and `consolidated`. */
  declare rater: Rater | null;
  /** Id of the OPD that rates itself; with `consolidated`, of the one that consolidates. */
  declare opd: string | null;
  /** Name of the assessor who rates. */
  declare assessor: string | null;
  /** The OPD in charge consolidates. */
  declare consolidated: boolean;
  /** All indicators at once, or one after the other; the reader can switch. */
  declare view: FormView;
  /** Answers can only be read. */
  declare readonly: boolean;
  /** Whose drafts are kept and found in this browser, as the id of an account; without it, everybody's. */
  declare draftScope: string | null;

  #chosen: Rater | null = null;
  #current: string | null = null;
  #wanted: string | null = null;
  #incomplete = 0;
  readonly #sheet = new RatingSheet(this, (change) =>
    this.dispatchEvent(new KcChangeEvent(change)),
  );
  readonly #elements = memoizeLast(formElements);
  readonly #described = memoizeLast(
    (framework: Framework, withLevels: ((lean: Framework) => Framework) | null): Framework =>
      withLevels === null ? framework : withLevels(framework),
  );
  readonly #indicators = memoizeLast(indicatorsIn);
  readonly #byId = memoizeLast(
    (indicators: readonly NumberedIndicator[]) => new Map(indicators.map((one) => [one.id, one])),
  );
  readonly #base = memoizeLast(
    (ratings: Parameters<typeof sheetOf>[0], indicators: readonly NumberedIndicator[]) =>
      sheetOf(
        ratings,
        indicators.map(({ id }) => id),
      ),
  );
  readonly #opinions = memoizeLast(
    (
      { readiness }: LoadedPlan['framework'],
      opds: Masterplan['opds'],
      sheets: ReadinessAssessment['opdRatings'],
    ) => {
      const given = new Map(sheets.map(({ opdId, ratings }) => [opdId, ratings]));
      const raters = opds.map(({ id }) => ({ raterId: id, ratings: given.get(id) ?? [] }));
      const { indicators } = raterDisagreement(readiness, raters);
      return new Map(indicators.map((one) => [one.indicatorId, one]));
    },
  );

  constructor() {
    super();
    this.assessment = null;
    this.rater = null;
    this.opd = null;
    this.assessor = null;
    this.consolidated = false;
    this.view = 'all';
    this.readonly = false;
    this.draftScope = null;
    tellDrafts(this, () => {
      const { status, untold } = this.#sheet.draft;
      return { status, untold, incomplete: this.#incomplete };
    });
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const wanted = this.#wanted;
    if (wanted === null) return;
    this.#wanted = null;
    const [heading = ''] = wanted.split('-');
    const found = [wanted, heading].map((id) =>
      this.renderRoot.querySelector<HTMLElement>(`#${id}`),
    );
    found.find((element) => element !== null)?.focus();
  }

  protected override renderPlan(plan: LoadedPlan): TemplateResult {
    const locale = this.language.value;
    const text = readinessFormMessages[locale];
    return html`<div class="stack">
      ${planHeading(plan, text.title, locale)} ${this.#assessmentOf(plan)}
    </div>`;
  }

  #assessmentOf(plan: LoadedPlan): unknown {
    const text = readinessFormMessages[this.language.value];
    const { readiness } = plan.masterplan;
    // The latest by day, also while nobody has consolidated it.
    const latest = shownAssessment(readiness.map((one) => ({ ...one, consolidated: null })))?.id;
    const id = this.assessment ?? latest;
    const assessment = readiness.find((one) => one.id === id);
    if (id === undefined) return message(text.noneTitle, html`<p>${text.noneHint}</p>`);
    return assessment === undefined
      ? message(text.unknownTitle, html`<p>${text.unknownAssessment(id)}</p>`)
      : this.#raterOf(plan, assessment);
  }

  #raterOf(plan: LoadedPlan, assessment: ReadinessAssessment): unknown {
    const text = readinessFormMessages[this.language.value];
    const { masterplan } = plan;
    const named = readRater(this, masterplan, assessment);
    const chosen =
      named.kind === 'open' && this.#chosen !== null
        ? readRater({ rater: this.#chosen, ...nobody }, masterplan, assessment)
        : named;
    // Who was chosen for one plan may be missing from the next.
    const read = chosen.kind === 'known' ? chosen : named;
    switch (read.kind) {
      case 'unknown-opd':
        return message(text.unknownTitle, html`<p>${text.unknownOpd(read.found)}</p>`);
      case 'open':
        return raterPicker(read.choices, text, opdNames(masterplan), this.#choose);
      case 'known':
        return this.#form(plan, assessment, read.rater, named.kind === 'open');
    }
  }

  #form(
    plan: LoadedPlan,
    assessment: ReadinessAssessment,
    rater: Rater,
    canChoose: boolean,
  ): TemplateResult {
    const locale = this.language.value;
    const text = readinessFormMessages[locale];
    const { framework, masterplan } = plan;
    const elements = this.#elements(framework.readiness);
    const indicators = this.#indicators(elements);
    const base = this.#base(ratingsOf(assessment, rater), indicators);
    const described = this.#described(framework, laterWithLevels.get(this));
    const editable = !this.readonly && isOpen(assessment);
    const sheet = editable
      ? this.#sheet.open({
          key: draftKey(
            `kc-readiness-form:${masterplan.id}:${assessment.id}:${raterKey(rater)}`,
            this.draftScope,
          ),
          assessmentId: assessment.id,
          rater,
          indicatorIds: indicators.map(({ id }) => id),
          base,
        })
      : this.#readOnly(base);
    this.#incomplete = editable ? incompleteAnswers(sheet, base, rater.kind) : 0;
    const standing = [...standingAnswers(sheet, base, rater.kind).values()];
    const ratings = standing.map(ratingOf);
    const opdName = opdNames(masterplan);
    const context: FormContext = {
      locale,
      text,
      framework: described,
      rater: rater.kind,
      editable,
      answers: new Map(sheet.map((answer) => [answer.indicatorId, answer])),
      opinions:
        rater.kind === 'consolidated'
          ? this.#opinions(framework, masterplan.opds, assessment.opdRatings)
          : null,
      opdName,
      disclosure: this.disclosure,
      sheet: this.#sheet,
      goTo: this.#goTo,
      focus: this.#focus,
    };
    const score = scoreReadiness(framework.readiness, ratings);
    const byId = this.#byId(indicators);
    const first = (this.#current === null ? undefined : byId.get(this.#current)) ?? indicators[0];
    const who = raterName(rater, assessment, text, opdName);
    return html`${raterHeading(who, assessment, canChoose ? this.#choose : null, context)}
      ${formNote(assessment, this.readonly, text)}
      <div class="form">
        <div class="side">
          ${formToolbar(this.view, this.#show, context)}
          ${overview({
            context,
            score,
            missing: missingAnswers(framework.readiness, ratings),
            elements,
            indicators: byId,
            explained: (figure, name, part) =>
              this.explanations.button(figure, name, locale, async () => {
                const { draftExplanation } = await import('./draft-explanation.js');
                return draftExplanation(part, who, standing, plan, locale);
              }),
          })}
        </div>
        <div class="answers">
          ${
            this.view === 'one' && first !== undefined
              ? stepper(first, indicators, context)
              : elements.map((element) => elementSection(element, score, context))
          }
        </div>
      </div>`;
  }

  #readOnly(base: Sheet): Sheet {
    this.#sheet.close();
    return base;
  }

  readonly #choose = (rater: Rater | null): void => {
    this.#chosen = rater;
    this.requestUpdate();
  };

  readonly #show = (view: FormView): void => {
    this.view = view;
  };

  readonly #focus = (id: string): void => {
    this.#wanted = id;
    this.requestUpdate();
  };

  readonly #goTo = (indicator: NumberedIndicator, field?: string): void => {
    this.#current = indicator.id;
    const unfold = (key: string, open: boolean): void => {
      if (this.disclosure.isOpen(key) !== open) this.disclosure.toggle(key);
    };
    unfold(foldKey(indicator.elementId), false);
    unfold(foldKey(indicator.subElementId), false);
    if (field !== undefined && /^(?:label|url)/.test(field)) unfold(detailsKey(indicator), true);
    this.#focus(fieldId(indicator, field));
  };
}

const nobody = { opd: null, assessor: null, consolidated: false } as const;

function opdNames({ opds }: Masterplan): (id: string) => string {
  const names = new Map<string, string>(opds.map(({ id, shortName }) => [id, shortName]));
  return (id) => names.get(id) ?? id;
}

declare global {
  interface HTMLElementTagNameMap {
    'kc-readiness-form': KcReadinessForm;
  }
}
