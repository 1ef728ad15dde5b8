import { bookAdditionsSchema, type BookAdditions } from '@kotacerdas/core/book';
import { sameValue } from '@kotacerdas/core/masterplan';
import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import * as React from 'react';
import {
  bookPath,
  type BookAdditionsRequest,
  type BookAdditionsResponse,
  type GetBookResponse,
} from '../../../../../shared/contracts/book';
import { failureOf } from '../../../api/failure-of';
import { useFailureText } from '../../../api/use-failure-text';
import { useKept } from '../../../item-form/draft/use-kept';
import { useText } from '../../../translations/use-text';
import { mergeAdditions } from './merge-additions';
import { withText, type TextPlace } from './with-text';

type Saved = BookAdditionsResponse['data'];

export interface AdditionsForm {
  readonly additions: BookAdditions;
  readonly isDirty: boolean;
  readonly isSaving: boolean;
  readonly failure: string | null;
  /** Sections where somebody else has written something else meanwhile, and what that is. */
  readonly contested: readonly string[];
  readonly theirs: BookAdditions;
  readonly write: (sectionId: string, place: TextPlace, text: string) => void;
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
  const { get, put } = useFetchClient();
  const { toggleNotification } = useNotification();
  const { text } = useText();
  const failureText = useFailureText();
  const { found, keep } = useKept({ plan: planDocumentId, type: 'book', item: templateId });
  const [saved, setSaved] = React.useState<Saved>(first);
  const [opened] = React.useState(() => openedAdditions(first, found));
  const [additions, setAdditions] = React.useState(opened.additions);
  const [contested, setContested] = React.useState(opened.contested);
  const [failure, setFailure] = React.useState<string | null>(null);
  const [isSaving, setSaving] = React.useState(false);
  const isDirty = !sameValue(additions, saved.additions);
  React.useEffect(
    () =>
      keep(
        isDirty
          ? { base: { ...saved.additions }, value: { ...additions }, revision: saved.revision }
          : null,
      ),
    [additions, isDirty, keep, saved],
  );

  const merge = (theirs: Saved) => {
    const merged = mergeAdditions({
      base: saved.additions,
      mine: additions,
      theirs: theirs.additions,
    });
    setSaved(theirs);
    setAdditions(merged.additions);
    setContested(merged.contested);
  };
  const save = async () => {
    setFailure(null);
    setSaving(true);
    try {
      const request: BookAdditionsRequest = { additions, revision: saved.revision };
      const path = bookPath(planDocumentId, templateId, 'draft');
      const { data } = await put<BookAdditionsResponse>(path, request);
      setSaved(data.data);
      setContested([]);
      toggleNotification({ type: 'success', message: text('books.saved') });
      onSaved();
    } catch (error) {
      if (failureOf(error).code !== 'book-changed') {
        setFailure(failureText(error));
        return;
      }
      const path = bookPath(planDocumentId, templateId, 'draft');
      await get<GetBookResponse>(path).then(
        ({ data }) => merge(data.data),
        (other: unknown) => setFailure(failureText(other)),
      );
    } finally {
      setSaving(false);
    }
  };
  return {
    additions,
    isDirty,
    isSaving,
    failure,
    contested,
    theirs: saved.additions,
    write: (sectionId, place, typed) =>
      setAdditions((now) => withText(now, sectionId, place, typed)),
    drop: () => {
      setAdditions(saved.additions);
      setContested([]);
      setFailure(null);
    },
    save,
  };
}

/** What is saved, with what was typed before and not saved, merged where somebody has saved since. */
function openedAdditions(first: Saved, found: ReturnType<typeof useKept>['found']) {
  const base = bookAdditionsSchema.safeParse(found?.base).data;
  const mine = bookAdditionsSchema.safeParse(found?.value).data;
  if (base === undefined || mine === undefined)
    return { additions: first.additions, contested: [] };
  return mergeAdditions({ base, mine, theirs: first.additions });
}
