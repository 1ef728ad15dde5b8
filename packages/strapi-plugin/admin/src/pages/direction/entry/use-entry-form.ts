import { sameValue } from '@kotacerdas/core/masterplan';
import { useFetchClient } from '@strapi/strapi/admin';
import * as React from 'react';
import {
  entryPath,
  newEntryPath,
  type CreateDirectionEntryRequest,
  type DirectionEntry,
  type DirectionEntryResponse,
  type DirectionType,
  type DirectionValue,
  type UpdateDirectionEntryRequest,
} from '../../../../../shared/contracts/direction';
import { useItemDraft } from '../../../item-form/draft/use-item-draft';
import { draftBelow, draftValue } from './draft-value';
import { entryFailure, type EntryFailure } from './entry-failure';
import { typedValue } from './typed-value';

/** What the dialog of an entry shows: one that is there, or a new one with what it begins with. */
export interface OpenedEntry {
  readonly type: DirectionType;
  readonly entry: DirectionEntry | null;
  readonly initial: DirectionValue;
}

/** What the form was made from; a new one has no version. */
interface Base {
  readonly value: DirectionValue;
  readonly version: string | undefined;
}

/** A form for one entry: keeps what is typed in the browser until it is saved, also over a conflict. */
export function useEntryForm(planDocumentId: string, { entry, initial, type }: OpenedEntry) {
  const { post, put } = useFetchClient();
  const [base, setBase] = React.useState<Base>({
    value: typedValue(entry?.value ?? initial),
    version: entry?.version,
  });
  const [value, setValue] = React.useState(base.value);
  const [isSaving, setSaving] = React.useState(false);
  const [failure, setFailure] = React.useState<EntryFailure | null>(null);
  const isModified = !sameValue(base.value, value);
  const place = entry?.documentId ?? null;
  const drafts = useItemDraft({ plan: planDocumentId, type, item: place });
  const { keep } = drafts;

  React.useEffect(() => {
    const version = base.version ?? null;
    keep(isModified ? { revision: null, version, base: base.value, value } : null);
  }, [base, isModified, keep, value]);

  const write = async (wanted: DirectionValue, version: string | undefined) => {
    if (entry === null || version === undefined) {
      const request: CreateDirectionEntryRequest = { value: wanted };
      return post<DirectionEntryResponse>(newEntryPath(planDocumentId, type), request);
    }
    const request: UpdateDirectionEntryRequest = { version, value: wanted };
    return put<DirectionEntryResponse>(entryPath(planDocumentId, entry), request);
  };

  /** Saves what is typed, or this in its place, over the version that it was made from. */
  const save = async (wanted = value, from = base): Promise<DirectionEntry | null> => {
    setSaving(true);
    setFailure(null);
    try {
      const { data } = await write(wanted, from.version);
      const saved = data.data;
      const stored = typedValue(saved.value);
      setBase({ value: stored, version: saved.version });
      setValue(stored);
      drafts.forget();
      return saved;
    } catch (error) {
      setFailure(entryFailure(error));
      return null;
    } finally {
      setSaving(false);
    }
  };

  /** Both sides' work, over what somebody else has saved. */
  const saveMerged = (merged: DirectionValue, { value: theirs, version }: DirectionEntry) => {
    const from = { value: typedValue(theirs), version };
    setBase(from);
    setValue(merged);
    return save(merged, from);
  };

  const takeDraft = () => {
    if (drafts.found === null) return;
    const kept = draftValue(drafts.found.value);
    drafts.forget();
    if (entry === null) {
      // What it was typed below then isn't what it is added below now.
      setValue(draftBelow(type, kept, base.value));
      return;
    }
    setValue({ ...value, ...kept });
    // Typed over an older version, it is brought together with what has been saved since.
    setBase({ value: draftValue(drafts.found.base), version: drafts.found.version ?? undefined });
  };

  return {
    base: base.value,
    value,
    setValue,
    isModified,
    isKept: drafts.isKept,
    isSaving,
    failure,
    draftAt: drafts.found?.at ?? null,
    takeDraft,
    dropDraft: drafts.forget,
    save,
    saveMerged,
    leaveConflict: () => setFailure(null),
  };
}

export type EntryForm = ReturnType<typeof useEntryForm>;
