import type { MasterplanChange } from '@kotacerdas/core/masterplan';
import type { ReactiveControllerHost } from 'lit';
import { Draft } from '../../base/editing/draft.js';
import { emptyAnswer, type Answer, type Sheet } from './answer.js';
import { mergeSheets } from './merge-sheets.js';
import { readStored, withAnswers } from './read-sheet.js';
import { sheetChanges } from './sheet-changes.js';
import type { SheetPlace } from './sheet-place.js';
import { standingAnswers, type StandingAnswers } from './standing-answers.js';

/** Longer than anybody thinks between two words. */
const pause = 1500;

export type AnswerUpdate = (answer: Answer) => Answer;

/**
 * The answers of one rater as they are written: a draft, and after every step the changes of the plan that
 * follow from it. Applied one after the other they give the plan exactly the complete answers of the draft.
 */
export class RatingSheet {
  readonly draft: Draft<Sheet>;
  #place: SheetPlace | null = null;

  constructor(host: ReactiveControllerHost, tell: (change: MasterplanChange) => void) {
    this.draft = new Draft<Sheet>(host, {
      key: () => this.#place?.key ?? null,
      base: () => this.#place?.base ?? [],
      pause,
      settled: (sheet) => [...this.#standing(sheet).values()],
      read: (stored) => readStored(stored, this.#ids),
      merge: (from, to, onto) => mergeSheets(from, to, onto, this.#ids),
      changed: (from, to) => {
        const changes = this.#changes(from, to);
        const [first, ...others] = changes;
        if (first !== undefined) tell(others.length === 0 ? first : { kind: 'all', changes });
      },
    });
  }

  /** Turns to a rater's answers while rendering; gives them as written so far. */
  open(place: SheetPlace): Sheet {
    this.#place = place;
    return this.draft.value;
  }

  /** Nobody may write here any more. */
  close(): void {
    this.#place = null;
  }

  /** Writes a step. */
  change(indicatorId: string, update: AnswerUpdate): void {
    this.changeEach([indicatorId], update);
  }

  /** Writes several answers as one step. */
  changeEach(indicatorIds: readonly string[], update: AnswerUpdate): void {
    this.draft.set(this.#with(indicatorIds, update));
  }

  /** Writes what is being typed into a field; it becomes a step, and the page is told, when it ends. */
  type(indicatorId: string, field: string, update: AnswerUpdate): void {
    this.draft.set(this.#with([indicatorId], update), `${indicatorId} ${field}`);
  }

  get #ids(): readonly string[] {
    return this.#place?.indicatorIds ?? [];
  }

  #with(indicatorIds: readonly string[], update: AnswerUpdate): Sheet {
    const sheet = this.draft.value;
    const before = new Map(sheet.map((answer) => [answer.indicatorId, answer]));
    const updated = indicatorIds.map((id) => update(before.get(id) ?? emptyAnswer(id)));
    return withAnswers(sheet, updated, this.#ids);
  }

  #changes(from: Sheet, to: Sheet): ReturnType<typeof sheetChanges> {
    const place = this.#place;
    if (place === null) return [];
    return sheetChanges(this.#standing(from), this.#standing(to), place);
  }

  #standing(sheet: Sheet): StandingAnswers {
    const place = this.#place;
    return place === null ? new Map() : standingAnswers(sheet, place.base, place.rater.kind);
  }
}
