import { filterPrograms } from '@kotacerdas/core/action-plan';
import { formatInteger, translateTerm, type Locale } from '@kotacerdas/core/locale';
import type { Program } from '@kotacerdas/core/masterplan';
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { dimensionMark } from '../../base/dimension/dimension-mark.js';
import { listStatus } from '../../base/list/list-status.js';
import { listMessages } from '../../base/list/messages/messages.js';
import { moreButtons } from '../../base/list/more-buttons.js';
import { searchField } from '../../base/list/search-field.js';
import { sentence } from '../../base/locale/sentence.js';
import { memoizeLast } from '../../base/source/memoize-last.js';
import type { LoadedPlan } from '../../base/source/plan.js';
import { programEditorMessages } from '../messages/messages.js';

const pageSize = 50;

/** What the reader searches among the programmes, and how many of them are drawn. */
export class ProgramList {
  #words = '';
  #shown = pageSize;
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  readonly #matching = memoizeLast((programs: readonly Program[], text: string) =>
    text.trim() === '' ? programs : filterPrograms(programs, { text }),
  );

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>) {
    this.#host = host;
  }

  search(words: string): void {
    this.#words = words;
    this.#shown = pageSize;
    this.#host.requestUpdate();
  }

  /**
   * The programmes of the plan, to choose one.
   *
   * @csspart programs - The programmes to choose from
   */
  draw(plan: LoadedPlan, locale: Locale, choose: (program: Program) => void): TemplateResult {
    const { programs } = plan.masterplan;
    const text = programEditorMessages[locale];
    const words = listMessages[locale];
    const matching = this.#matching(programs, this.#words);
    return html`<div class="filters no-print" role="search">
        ${searchField({
          label: words.search,
          hint: words.searchHint,
          value: this.#words,
          change: (typed) => this.search(typed),
        })}
      </div>
      ${listStatus({
        text: text.listStatus(
          formatInteger(locale, matching.length),
          formatInteger(locale, programs.length),
        ),
        locale,
        reset: this.#words === '' ? null : () => this.search(''),
      })}
      ${matching.length === 0 ? html`<p class="muted">${text.noMatch}</p>` : nothing}
      <ul class="programs" part="programs">
        ${matching.slice(0, this.#shown).map((program) => entry(plan, locale, program, choose))}
      </ul>
      ${moreButtons({
        shown: Math.min(this.#shown, matching.length),
        total: matching.length,
        pageSize,
        locale,
        show: (length) => {
          this.#shown = length;
          this.#host.requestUpdate();
        },
      })}`;
  }
}

function entry(
  { framework, masterplan }: LoadedPlan,
  locale: Locale,
  program: Program,
  choose: (program: Program) => void,
): TemplateResult {
  const { code, dimensionId, id, leadOpdId, name, period, status } = program;
  const opd = masterplan.opds.find((entry) => entry.id === leadOpdId);
  const years = period.from === period.to ? String(period.from) : `${period.from}–${period.to}`;
  return html`<li>
    <button type="button" class="program" data-program=${id} @click=${() => choose(program)}>
      ${dimensionMark(framework, dimensionId)}
      <span class="program-text">
        <span class="program-name" dir="auto"><strong class="code">${code}</strong> ${name}</span>
        <span class="small muted program-facts" dir="auto"
          >${years} · ${sentence(translateTerm(locale, `program.status.${status}`))} ·
          ${opd?.shortName ?? leadOpdId}</span
        >
      </span>
    </button>
  </li>`;
}
