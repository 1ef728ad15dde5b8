import { mergeItem, sameValue, type MergeChoices } from '@kotacerdas/core/masterplan';
import { useFetchClient } from '@strapi/strapi/admin';
import * as React from 'react';
import {
  itemPath,
  listOfType,
  newItemPath,
  type CreateItemRequest,
  type ItemResponse,
  type ItemValue,
  type UpdateItemRequest,
  type WholeItem,
  type WrittenType,
} from '../../../shared/contracts/item';
import { afterSave } from './after-save';
import { useItemDraft } from './draft/use-item-draft';
import { saveFailure, type ConflictDetails, type SaveFailure } from './save-failure';

export interface FormConflict<Type extends WrittenType> extends ConflictDetails<Type> {
  base: ItemValue<Type>;
  ours: ItemValue<Type>;
}

export interface ItemForm<Type extends WrittenType> {
  status: 'loading' | 'failed' | 'ready';
  error: unknown;
  /** As it was loaded or last saved; `null` while it is new. */
  whole: WholeItem<Type> | null;
  value: ItemValue<Type>;
  setValue: (value: ItemValue<Type>) => void;
  isModified: boolean;
  /** Whether this browser keeps what is typed until it is saved. */
  isKept: boolean;
  /** How many fields can't be saved as they stand. */
  waiting: number;
  isSaving: boolean;
  /** Why the last save didn't happen; what was typed is still there. */
  failure: Exclude<SaveFailure<Type>, { kind: 'conflict' }> | null;
  /** Somebody else has saved meanwhile. */
  conflict: FormConflict<Type> | null;
  /** Typed before and not saved: when, to be used or thrown away. */
  draftAt: string | null;
  takeDraft: () => void;
  dropDraft: () => void;
  /** Saves what is typed, or this in its place. */
  save: (value?: ItemValue<Type>) => Promise<WholeItem<Type> | null>;
  /** Saves both sides' work as one, with what was chosen where both wrote. */
  saveMerged: (choices: MergeChoices) => Promise<WholeItem<Type> | null>;
  /** Back to the form with the own text as it is. */
  leaveConflict: () => void;
  reload: () => void;
}

interface Held<Type extends WrittenType> {
  value: ItemValue<Type>;
  whole: WholeItem<Type> | null;
  isSending: boolean;
}

interface Source<Type extends WrittenType> {
  type: Type;
  /** `null` for a new one. */
  documentId: string | null;
  /** What a new item begins with. */
  initial: ItemValue<Type>;
  /** Last touch before it is sent. */
  tidy?: (value: ItemValue<Type>) => ItemValue<Type>;
}

/**
 * A form for one item: loads it, keeps what is typed also over a reload, saves, and where somebody else has saved
 * meanwhile has both versions to choose from. Nothing that was typed is lost on the way.
 */
export function useItemForm<Type extends WrittenType>(
  planDocumentId: string,
  source: Source<Type>,
): ItemForm<Type> {
  const { documentId, initial, tidy = same, type } = source;
  const { get, post, put } = useFetchClient();
  const [begin] = React.useState(initial);
  const [whole, setWhole] = React.useState<WholeItem<Type> | null>(null);
  const [value, show] = React.useState(begin);
  // What is typed and what it stands on, also between two drawings and while an answer is on its way.
  const latest = React.useRef<Held<Type>>({ value: begin, whole: null, isSending: false });
  const [status, setStatus] = React.useState<ItemForm<Type>['status']>(
    documentId === null ? 'ready' : 'loading',
  );
  const [error, setError] = React.useState<unknown>(null);
  const [failure, setFailure] = React.useState<ItemForm<Type>['failure']>(null);
  const [conflict, setConflict] = React.useState<FormConflict<Type> | null>(null);
  const [isSaving, setSaving] = React.useState(false);
  const [round, setRound] = React.useState(0);
  const base = whole?.value ?? begin;
  const isModified = !sameValue(base, value);
  const drafts = useItemDraft({ plan: planDocumentId, type, item: documentId });
  const { keep } = drafts;
  const setValue = React.useCallback((next: ItemValue<Type>) => {
    latest.current.value = next;
    show(next);
  }, []);
  const stand = React.useCallback((next: WholeItem<Type>) => {
    latest.current.whole = next;
    setWhole(next);
  }, []);

  React.useEffect(() => {
    if (documentId === null) return;
    let isCurrent = true;
    setStatus('loading');
    get<ItemResponse<Type>>(itemPath(planDocumentId, type, documentId)).then(
      ({ data }) => {
        if (!isCurrent) return;
        stand(data.data);
        setValue(data.data.value);
        setStatus('ready');
      },
      (reason: unknown) => {
        if (!isCurrent) return;
        setError(reason);
        setStatus('failed');
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [documentId, get, planDocumentId, round, setValue, stand, type]);

  React.useEffect(() => {
    // Once made, a new one keeps its draft at its own place.
    if (status !== 'ready' || (documentId === null && whole !== null)) return;
    const { revision = null } = whole?.item ?? {};
    keep(isModified ? { revision, version: whole?.version ?? null, base, value } : null);
  }, [base, documentId, isModified, keep, status, value, whole]);

  const send = async (wanted: ItemValue<Type>) => {
    // Sent twice at once, a new one would be made twice.
    if (latest.current.isSending) return null;
    latest.current.isSending = true;
    setValue(wanted);
    setSaving(true);
    setFailure(null);
    const from = latest.current.whole;
    try {
      const saved = await write(tidy(wanted), from);
      const value = afterSave(type, {
        sent: wanted,
        latest: latest.current.value,
        saved: saved.value,
      });
      keep(null);
      if (!sameValue(saved.value, value)) {
        const { documentId: item, revision } = saved.item;
        // At once: a new one is opened again at its own place as soon as it is told.
        drafts.keepFor(item, { revision, version: saved.version, base: saved.value, value });
      }
      stand(saved);
      setValue(value);
      setConflict(null);
      return saved;
    } catch (reason) {
      const refused = saveFailure(type, reason);
      if (refused.kind === 'conflict') {
        const ours = tidy(latest.current.value);
        setConflict({ ...refused.conflict, base: from?.value ?? begin, ours });
      } else {
        setConflict(null);
        setFailure(refused);
      }
      return null;
    } finally {
      latest.current.isSending = false;
      setSaving(false);
    }
  };

  const write = async (sent: ItemValue<Type>, from: WholeItem<Type> | null) => {
    if (from === null) {
      const request: CreateItemRequest<Type> = { value: sent };
      const { data } = await post<ItemResponse<Type>>(newItemPath(planDocumentId, type), request);
      return data.data;
    }
    const { documentId: id, revision } = from.item;
    const request: UpdateItemRequest<Type> = { revision, version: from.version, value: sent };
    const { data } = await put<ItemResponse<Type>>(itemPath(planDocumentId, type, id), request);
    return data.data;
  };

  const saveMerged = async (choices: MergeChoices) => {
    if (conflict === null) return null;
    const { base: before, current, ours } = conflict;
    const versions = { base: before, ours, theirs: current.value };
    const { item } = mergeItem(listOfType[type], versions, choices);
    stand(current);
    return send(item);
  };

  return {
    status,
    error,
    whole,
    value,
    setValue,
    isModified,
    isKept: drafts.isKept,
    // What these fields hold can be sent; the server says what is wrong with it.
    waiting: 0,
    isSaving,
    failure,
    conflict,
    draftAt: drafts.found?.at ?? null,
    takeDraft: () => {
      const taken = drafts.take(type);
      if (taken === null) return;
      // Saved against the revision it was typed over: if that is stale, both versions are offered.
      if (whole !== null && taken.revision !== null && taken.version !== null) {
        const item = { ...whole.item, revision: taken.revision };
        stand({ item, value: taken.base, version: taken.version });
      }
      setValue(taken.value);
      // What was wrong with other text says nothing of this.
      setFailure(null);
    },
    dropDraft: drafts.forget,
    save: (wanted?: ItemValue<Type>) => send(wanted ?? latest.current.value),
    saveMerged,
    leaveConflict: () => setConflict(null),
    reload: () => setRound((count) => count + 1),
  };
}

function same<Value>(value: Value): Value {
  return value;
}
