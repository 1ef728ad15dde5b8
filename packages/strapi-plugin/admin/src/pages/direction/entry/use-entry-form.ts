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
import { entryFailure, type EntryFailure } from './entry-failure';

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
    value: entry?.value ?? initial,
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
      setBase(saved);
      setValue(saved.value);
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
    const from = { value: theirs, version };
    setBase(from);
    setValue(merged);
    return save(merged, from);
  };

  const takeDraft = () => {
    if (drafts.found === null) return;
    const kept = draftValue(drafts.found.value);
    drafts.forget();
    setValue({ ...value, ...kept });
    // Typed over an older version, it is brought together with what has been saved since.
    setBase({ value: draftValue(drafts.found.base), version: drafts.found.version ?? undefined });
  };

  return {
    base: base.value,
    value,
    setValue,
    isModified,
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

/** A draft holds what the form has put there; whatever else the browser kept under its name isn't taken. */
function draftValue(kept: Readonly<Record<string, unknown>>): DirectionValue {
  const value: Record<string, string | number | null> = {};
  for (const [name, said] of Object.entries(kept)) {
    if (typeof said === 'string' || typeof said === 'number' || said === null) value[name] = said;
  }
  return value;
}
