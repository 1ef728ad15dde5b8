import type { Locale } from '@kotacerdas/core/locale';
import { factorKinds } from '@kotacerdas/core/masterplan';
import type { FactorKind, SwotMethod } from '@kotacerdas/core/swot';
import type { Board } from './board.js';
import { withTyped } from './edit-board.js';
import { fieldNames, readField } from './read-field.js';

type Method = Pick<SwotMethod, 'ratingScale' | 'weightUnit'>;

/** The board with what was typed and can be read written like any other value; the rest stays as it was typed. */
export function withoutRead(board: Board, method: Method, locale: Locale): Board {
  return typedIn(board)
    .filter(({ factor, name, text }) => readField(name, text, factor.kind, method, locale).ok)
    .reduce((next, { key }) => withTyped(next, key, null), board);
}

/** How much of what was typed is no part of the factors: fields that can't be read, and factors not added yet. */
export function countWaiting(board: Board, method: Method, locale: Locale): number {
  const unread = typedIn(board).filter(
    ({ factor, name, text }) => !readField(name, text, factor.kind, method, locale).ok,
  );
  return unread.length + begunKinds(board).length;
}

/** The lists in which a factor is begun and not added yet. */
export function begunKinds({ typed }: Pick<Board, 'typed'>): readonly FactorKind[] {
  return factorKinds.filter((kind) =>
    fieldNames.some((name) => typed[`new ${kind} ${name}`] !== undefined),
  );
}

function typedIn({ factors, typed }: Board) {
  return factors.flatMap((factor) =>
    fieldNames.flatMap((name) => {
      const key = `${factor.id} ${name}`;
      const text = typed[key];
      return text === undefined ? [] : [{ factor, key, name, text }];
    }),
  );
}
