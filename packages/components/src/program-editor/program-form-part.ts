import { checkProgram } from '@kotacerdas/core/masterplan';
import { html, nothing, type TemplateResult } from 'lit';
import { faultsOf } from './model/faults.js';
import { formChanges } from './model/form-changes.js';
import { waitingFields } from './model/waiting-fields.js';
import { addBar } from './parts/add-bar.js';
import { faultList } from './parts/fault-list.js';
import { outline } from './parts/outline.js';
import { removeQuestion } from './parts/remove-question.js';
import { section } from './parts/section.js';
import { pickLists } from './pick/pick-lists.js';
import type { ProgramContext } from './program-context.js';
import { actorsSection } from './sections/actors-section.js';
import { budgetSection } from './sections/budget-section.js';
import { identitySection } from './sections/identity-section.js';
import { indicatorsSection } from './sections/indicators-section.js';
import { originSection } from './sections/origin-section.js';
import { prioritySection } from './sections/priority-section.js';
import { progressSection } from './sections/progress-section.js';
import { timeSection } from './sections/time-section.js';

/** Every field of a programme, beside its outline; `leave` goes back to where it was chosen. */
function draw(context: ProgramContext, leave: () => void): TemplateResult {
  return html`<div class="editor">
    ${outline(context)}
    <div class="sections">
      ${faultList(context)}
      ${context.editable ? html`<p class="field-hint">${context.text.requiredMarked}</p>` : nothing}
      ${section(context, 'identity', identitySection)} ${section(context, 'origin', originSection)}
      ${section(context, 'actors', actorsSection)} ${section(context, 'time', timeSection)}
      ${section(context, 'indicators', indicatorsSection)}
      ${section(context, 'budget', budgetSection)} ${section(context, 'progress', progressSection)}
      ${section(context, 'priority', prioritySection)} ${addBar(context)}
      ${removeQuestion(context, leave)}
    </div>
  </div>`;
}

/** What it takes to write a programme, and to say what is wrong with it. */
export const programFormPart = {
  checkProgram,
  draw,
  faultsOf,
  formChanges,
  pickLists,
  waitingFields,
} as const;
