import type { BookAdditions } from '@kotacerdas/core/book';
import { sameValue } from '@kotacerdas/core/masterplan';
import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import * as React from 'react';
import {
  bookPath,
  type BookAdditionsRequest,
  type BookAdditionsResponse,
} from '../../../../../shared/contracts/book';
import { useTellFailure, type ToldFailure } from '../../../api/use-tell-failure';
import { useKept } from '../../../drafts/use-kept';
import { useText } from '../../../translations/use-text';
import { conflictOf } from './conflict-of';
import { keptAdditions } from './kept-additions';
import { mergeAdditions, type MergedAdditions } from './merge-additions';
import { moveSection, type SectionPlace } from './move-section';
import { tooLong } from './too-long';
import { withSection } from './with-section';
import { withText, type TextPlace } from './with-text';

type Saved = BookAdditionsResponse['data'];

export interface AdditionsForm {
  readonly additions: BookAdditions;
  readonly isDirty: boolean;
  readonly isSaving: boolean;
  readonly failure: ToldFailure | null;
  /** Sections whose text is longer than may be saved. */
  readonly tooLong: readonly string[];
  /** Sections where somebody else has written something else meanwhile, and what that is. */
  readonly contested: readonly string[];
  readonly theirs: BookAdditions;
  readonly write: (sectionId: string, place: TextPlace, text: string) => void;
  /** One place earlier or later among those beside it. */
  readonly move: (place: SectionPlace, by: -1 | 1) => void;
  /** Takes what somebody else wrote in a section in place of one's own. */
  readonly takeTheirs: (sectionId: string) => void;
  readonly drop: () => void;
  readonly save: () => Promise<void>;
}

interface Wanted {
  readonly planDocumentId: string;
  readonly templateId: string;
  readonly first: Saved;
  /** Something new is in the book. */
  readonly onSaved: () => void;
}

/** What an officer adds to a book. It stays until it is saved, also when the page is left; what others saved is merged. */
export function useAdditionsForm(wanted: Wanted): AdditionsForm {
  const { first, onSaved, planDocumentId, templateId } = wanted;
  const { put } = useFetchClient();
  const { toggleNotification } = useNotification();
  const { text } = useText();
  const tellFailure = useTellFailure();
  const { found, keep } = useKept({ plan: planDocumentId, type: 'book', item: templateId });
  const [saved, setSaved] = React.useState<Saved>(first);
  const [opened] = React.useState(() => openedAdditions(first, found));
  const [additions, setAdditions] = React.useState(opened.additions);
  const [contested, setContested] = React.useState(opened.contested);
  const [failure, setFailure] = React.useState<ToldFailure | null>(null);
  const [isSaving, setSaving] = React.useState(false);
  const isDirty = !sameValue(additions, saved.additions);
  // While an answer is waited for somebody goes on typing: what is merged is what stands then.
  const latest = React.useRef(additions);
  latest.current = additions;
  React.useEffect(
    () =>
      keep(
        isDirty
          ? {
              base: { ...saved.additions },
              value: { ...additions },
              revision: saved.revision,
              contested,
            }
          : null,
      ),
    [additions, contested, isDirty, keep, saved],
  );

  /** Saves, and once more where somebody else had written elsewhere in the book. */
  const send = async (mine: BookAdditions, base: Saved, isAgain: boolean): Promise<void> => {
    const request: BookAdditionsRequest = { additions: mine, revision: base.revision };
    const path = bookPath(planDocumentId, templateId, 'draft');
    try {
      const { data } = await put<BookAdditionsResponse>(path, request);
      setSaved(data.data);
      setContested([]);
      const message = text(isAgain ? 'books.additions.merged' : 'books.saved');
      toggleNotification({ type: 'success', message });
      onSaved();
    } catch (error) {
      const theirs = conflictOf(error);
      if (theirs === null) throw error;
      const merged = mergeAdditions({
        base: base.additions,
        mine: latest.current,
        theirs: theirs.additions,
      });
      latest.current = merged.additions;
      setSaved(theirs);
      setAdditions(merged.additions);
      setContested(merged.contested);
      if (merged.contested.length > 0) {
        setFailure(tellFailure(error, text('books.additions.ask-again')));
      } else await send(merged.additions, theirs, true);
    }
  };
  const save = async () => {
    setFailure(null);
    setSaving(true);
    try {
      await send(additions, saved, false);
    } catch (error) {
      setFailure(tellFailure(error));
    } finally {
      setSaving(false);
    }
  };
  const settle = (sectionId: string) =>
    setContested((ids) => ids.filter((each) => each !== sectionId));
  return {
    additions,
    isDirty,
    isSaving,
    failure,
    tooLong: tooLong(additions),
    contested,
    theirs: saved.additions,
    write: (sectionId, place, typed) =>
      setAdditions((now) => withText(now, sectionId, place, typed)),
    move: (place, by) => setAdditions((now) => moveSection(now, place, by)),
    takeTheirs: (sectionId) => {
      setAdditions((now) => withSection(now, sectionId, saved.additions));
      settle(sectionId);
    },
    drop: () => {
      setAdditions(saved.additions);
      setContested([]);
      setFailure(null);
    },
    save,
  };
}

/** What is saved, with what was typed before and not saved, merged where somebody has saved since. */
function openedAdditions(
  first: Saved,
  found: ReturnType<typeof useKept>['found'],
): MergedAdditions {
  const base = keptAdditions(found?.base);
  const mine = keptAdditions(found?.value);
  if (base === null || mine === null) return { additions: first.additions, contested: [] };
  const merged = mergeAdditions({ base, mine, theirs: first.additions });
  const kept = (found?.contested ?? []).filter((id) => typeof id === 'string');
  return { ...merged, contested: [...new Set([...merged.contested, ...kept])] };
}
