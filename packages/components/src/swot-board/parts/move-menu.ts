import { formatInteger } from '@kotacerdas/core/locale';
import { factorKinds } from '@kotacerdas/core/masterplan';
import type { FactorKind } from '@kotacerdas/core/swot';
import { html, type TemplateResult } from 'lit';
import type { BoardContext, Row } from './board-context.js';

/** Where a factor can go, as buttons. */
export function moveMenu(context: BoardContext, row: Row, at: number): TemplateResult {
  const { disclosure, kindName, rows, text } = context;
  const { code, id, kind } = row.factor;
  const button = (label: string, go: () => void, disabled = false) =>
    html`<button type="button" class="button" ?disabled=${disabled} @click=${go}>${label}</button>`;
  const move = (to: FactorKind, place: number) => () => {
    disclosure.toggle(`move ${id}`);
    moveFactor(context, row, to, place);
  };
  return html`<div
    class="choices"
    role="group"
    aria-label="${text.handle} ${code}"
    @keydown=${(event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      disclosure.toggle(`move ${id}`);
      context.editor.focus(`[data-factor="${CSS.escape(id)}"] .handle`);
    }}
  >
    ${button(text.up, move(kind, at - 1), at === 0)}
    ${button(text.down, move(kind, at + 1), at === rows[kind].length - 1)}
    ${factorKinds
      .filter((other) => other !== kind)
      .map((other) => button(text.to(kindName(other)), move(other, rows[other].length)))}
  </div>`;
}

/** Alt and an arrow: within the list, or to the list before or after. */
export function moveByKey(context: BoardContext, row: Row, at: number, event: KeyboardEvent): void {
  const { kind } = row.factor;
  const steps: Readonly<Record<string, readonly [number, number]>> = {
    ArrowUp: [0, -1],
    ArrowDown: [0, 1],
    ArrowLeft: [-1, 0],
    ArrowRight: [1, 0],
  };
  const step = event.altKey ? steps[event.key] : undefined;
  if (step === undefined) return;
  // Alt and left would leave the page.
  event.preventDefault();
  const [aside, along] = step;
  const to = factorKinds[factorKinds.indexOf(kind) + aside];
  if (to === undefined) return;
  const list = context.rows[to];
  const place = to === kind ? at + along : list.length;
  if (place < 0 || place > (to === kind ? list.length - 1 : list.length)) return;
  moveFactor(context, row, to, place);
}

/** Moves a factor and says where it is now. */
export function moveFactor(
  { editor, kindName, locale, rows, text }: BoardContext,
  { factor }: Row,
  kind: FactorKind,
  place: number,
): void {
  const moved = editor.move(factor.id, kind, place);
  if (moved === undefined) return;
  const count = rows[kind].length + (kind === factor.kind ? 0 : 1);
  const where = text.place(formatInteger(locale, place + 1), formatInteger(locale, count));
  editor.say(
    moved.code === factor.code
      ? text.moved(moved.code, kindName(kind), where)
      : text.recoded(factor.code, moved.code, kindName(kind), where),
  );
}
