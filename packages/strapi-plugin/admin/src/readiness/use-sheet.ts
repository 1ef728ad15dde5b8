import type { MasterplanChange } from '@kotacerdas/core/masterplan';
import { useFetchClient } from '@strapi/strapi/admin';
import * as React from 'react';
import type {
  ReadinessSheet,
  SaveSheetRequest,
  SaveSheetResponse,
  SheetConflict,
  SheetRating,
} from '../../../shared/contracts/readiness';
import { applyAnswers } from './apply-answers';
import { mergeSheets, sameSheet, takeTheirs, type MergedSheets } from './merge-sheets';
import { sheetConflictOf } from './sheet-conflict-of';

export type SaveStatus = 'saved' | 'waiting' | 'saving' | 'failed' | 'conflict';

/** What is to be decided before the sheet can be saved, and who wrote meanwhile. */
export type OpenConflict = MergedSheets & { readonly by: readonly string[] };

interface SheetView {
  /** What the form takes for the plan's. */
  readonly shown: readonly SheetRating[];
  readonly status: SaveStatus;
  /** Whether anything was saved here since the sheet was opened. */
  readonly hasSaved: boolean;
  readonly conflict: OpenConflict | null;
  readonly error: unknown;
}

/** How long nobody may type before it is saved. */
const pause = 1200;
/** Somebody who saves faster than this page reads is no conflict that ends by trying again. */
const mostRounds = 5;

/**
 * One rater's sheet on the screen: what the form tells is saved after a pause. What others saved meanwhile is merged,
 * and asked about where both answered the same indicator.
 */
export function useSheet(path: string, loaded: ReadinessSheet, onSaved: () => void) {
  const { put } = useFetchClient();
  const saved = React.useRef(loaded);
  const mine = React.useRef(loaded.ratings);
  /** What another saved, until it is decided which answers count. */
  const theirs = React.useRef<SheetConflict | null>(null);
  const isBusy = React.useRef(false);
  const timer = React.useRef<number | undefined>(undefined);
  const [view, setView] = React.useState<SheetView>({
    shown: loaded.ratings,
    status: 'saved',
    hasSaved: false,
    conflict: null,
    error: null,
  });
  const { rater } = loaded;
  const see = React.useCallback(
    (next: Partial<SheetView>) => setView((before) => ({ ...before, ...next })),
    [],
  );

  const send = React.useCallback(async (): Promise<Partial<SheetView>> => {
    for (let round = 0; round < mostRounds; round += 1) {
      const ratings = mine.current;
      if (sameSheet(ratings, saved.current.ratings)) break;
      const request: SaveSheetRequest = { rater, revision: saved.current.revision, ratings };
      try {
        saved.current = (await put<SaveSheetResponse>(path, request)).data.data;
      } catch (error) {
        const conflict = sheetConflictOf(error);
        if (conflict === null) return { status: 'failed', error };
        const { by, current } = conflict;
        const merged = mergeSheets(saved.current.ratings, mine.current, current.ratings);
        if (merged.conflicts.length > 0) {
          theirs.current = conflict;
          return { status: 'conflict', conflict: { ...merged, by } };
        }
        saved.current = current;
        mine.current = merged.ratings;
      }
    }
    const isSaved = sameSheet(mine.current, saved.current.ratings);
    return { status: isSaved ? 'saved' : 'failed', hasSaved: true, shown: saved.current.ratings };
  }, [path, put, rater]);

  const save = React.useCallback(async () => {
    window.clearTimeout(timer.current);
    // One that runs goes on with what came meanwhile; one that is in conflict waits for the decision.
    if (isBusy.current || theirs.current !== null) return;
    isBusy.current = true;
    see({ status: 'saving', error: null });
    const outcome = await send();
    isBusy.current = false;
    see(outcome);
    if (outcome.status === 'saved') onSaved();
  }, [onSaved, see, send]);

  const change = React.useCallback(
    (told: MasterplanChange) => {
      mine.current = applyAnswers(mine.current, told);
      if (theirs.current !== null) return;
      window.clearTimeout(timer.current);
      see({ status: 'waiting' });
      timer.current = window.setTimeout(() => void save(), pause);
    },
    [save, see],
  );

  const resolve = React.useCallback(
    async (asked: readonly string[], chosen: ReadonlySet<string>) => {
      if (theirs.current === null) return;
      const { by, current } = theirs.current;
      const merged = mergeSheets(saved.current.ratings, mine.current, current.ratings);
      if (merged.conflicts.some(({ indicatorId }) => !asked.includes(indicatorId))) {
        see({ conflict: { ...merged, by } });
        return;
      }
      // First what the form holds, so that it lets go of it, and then what was decided.
      see({ shown: mine.current, conflict: null, status: 'saving' });
      await drawn();
      saved.current = current;
      mine.current = takeTheirs(merged, chosen);
      theirs.current = null;
      await save();
    },
    [save, see],
  );

  React.useEffect(() => {
    const again = () => void save();
    window.addEventListener('online', again);
    return () => window.removeEventListener('online', again);
  }, [save]);

  // Somebody else has saved it, and here nothing waits.
  React.useEffect(() => {
    const isIdle = !isBusy.current && sameSheet(mine.current, saved.current.ratings);
    if (!isIdle || loaded.revision <= saved.current.revision) return;
    saved.current = loaded;
    mine.current = loaded.ratings;
    see({ shown: loaded.ratings });
  }, [loaded, see]);

  // What waits when the page is left is saved on the way out.
  const leave = React.useRef(save);
  leave.current = save;
  React.useEffect(
    () => () => {
      if (!sameSheet(mine.current, saved.current.ratings)) void leave.current();
    },
    [],
  );

  return { ...view, change, save, resolve };
}

/** Until the browser has drawn what was last given to it. */
function drawn(): Promise<unknown> {
  return new Promise((resolve) =>
    requestAnimationFrame(() => requestAnimationFrame(() => resolve(undefined))),
  );
}
