import { html, nothing, type TemplateResult } from 'lit';
import type { DetailsOptions } from './details-options.js';

/** More than this in one place nobody reads. */
const most = 40;

/** What a programme serves, and the programmes before and after it, which can be opened from here. */
export function linkedItems({ index, open, program, text }: DetailsOptions): TemplateResult {
  const { innovations, needs, programs, strategies } = index.plan.masterplan;
  const { details } = text;
  const wanted = new Set<string>([
    ...program.strategyIds,
    ...program.needIds,
    ...program.innovationIds,
  ]);
  const served = [
    ...strategies.map(({ code, id, statement }) => ({ id, code, title: statement })),
    ...needs.map(({ code, id, title }) => ({ id, code, title })),
    ...innovations.map(({ code, id, name }) => ({ id, code, title: name })),
  ].filter(({ id }) => wanted.has(id));
  const before = program.dependsOnProgramIds.map((id) => index.programs.get(id) ?? id);
  const after = programs.filter(({ dependsOnProgramIds }) =>
    dependsOnProgramIds.includes(program.id),
  );
  const list = (label: string, entries: readonly unknown[]) =>
    entries.length === 0
      ? nothing
      : html`<div>
          <h4>${label}</h4>
          <ul class="linked">
            ${entries.slice(0, most).map((entry) => html`<li dir="auto">${entry}</li>`)}
            ${entries.length > most ? html`<li class="muted">+${entries.length - most}</li>` : nothing}
          </ul>
        </div>`;
  const link = (entry: string | typeof program) =>
    typeof entry === 'string'
      ? details.unknownProgram(entry)
      : html`<button type="button" class="link-button" @click=${() => open(entry)}>
          <span dir="auto">${entry.code} ${entry.name}</span>
        </button>`;
  return html`${list(
    details.serves,
    served.map(({ code, title }) => html`<span class="muted">${code}</span> ${title}`),
  )}
  ${list(details.dependsOn, before.map(link))} ${list(details.neededBy, after.map(link))}`;
}
