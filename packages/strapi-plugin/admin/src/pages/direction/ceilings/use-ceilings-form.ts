import { formatInteger } from '@kotacerdas/core/locale';
import { useFetchClient } from '@strapi/strapi/admin';
import * as React from 'react';
import {
  deleteEntryPath,
  entryPath,
  newEntryPath,
  type CreateDirectionEntryRequest,
  type DirectionEntry,
  type DirectionEntryResponse,
  type UpdateDirectionEntryRequest,
} from '../../../../../shared/contracts/direction';
import { useItemDraft } from '../../../item-form/draft/use-item-draft';
import { useText } from '../../../translations/use-text';
import { entryFailure, type EntryFailure } from '../entry/entry-failure';
import { ceilingSteps, type CeilingRow, type CeilingStep } from './ceiling-steps';
import { ceilingYears } from './ceiling-years';

const type = 'rpjmd-ceiling' as const;

export interface CeilingsSource {
  readonly planDocumentId: string;
  readonly program: DirectionEntry;
  /** The ceilings that it has. */
  readonly ceilings: readonly DirectionEntry[];
  readonly period: { readonly from: number; readonly to: number } | null;
}

/** Why the last save stopped, and at which year. */
export interface CeilingFailure {
  readonly year: number;
  readonly failure: EntryFailure;
}

/** A form for the ceilings of a programme, all its years at once. What is typed stays in the browser until it is saved. */
export function useCeilingsForm(source: CeilingsSource) {
  const { ceilings, period, planDocumentId, program } = source;
  const { del, post, put } = useFetchClient();
  const { locale } = useText();
  // What has been saved here, or found to be changed by others, is newer than what was listed; `null` is deleted.
  const [newer, setNewer] = React.useState<ReadonlyMap<number, DirectionEntry | null>>(new Map());
  const [typed, setTyped] = React.useState<Readonly<Record<string, string>>>({});
  const [isSaving, setSaving] = React.useState(false);
  const [failed, setFailed] = React.useState<CeilingFailure | null>(null);
  const [isChecked, setChecked] = React.useState(false);
  const drafts = useItemDraft({ plan: planDocumentId, type, item: program.documentId });
  const { keep } = drafts;

  const listed = new Map(ceilings.map((entry) => [Number(entry.value['year']), entry]));
  const rows = ceilingYears(period, [...listed.keys()]).map((year) => {
    const entry = newer.has(year) ? (newer.get(year) ?? undefined) : listed.get(year);
    const amount = Number(entry?.value['amount'] ?? 0);
    const shown = entry === undefined ? '' : formatInteger(locale, amount);
    const text = typed[year];
    const row: CeilingRow<DirectionEntry> = {
      year,
      stored: entry === undefined ? undefined : { amount, entry },
      typed: text === shown ? undefined : text,
    };
    return { ...row, text: text ?? shown };
  });
  const { steps, unread } = ceilingSteps(locale, rows);
  const isModified = steps.length + unread.length > 0;

  React.useEffect(() => {
    keep(isModified ? { revision: null, version: null, base: {}, value: typed } : null);
  }, [isModified, keep, typed]);

  const write = async (step: CeilingStep<DirectionEntry>): Promise<DirectionEntry | null> => {
    if (step.kind === 'delete') {
      await del(deleteEntryPath(planDocumentId, step.entry));
      return null;
    }
    const value = { year: step.year, amount: `${step.amount}`, program: program.documentId };
    if (step.kind === 'create') {
      const request: CreateDirectionEntryRequest = { value };
      const path = newEntryPath(planDocumentId, type);
      return (await post<DirectionEntryResponse>(path, request)).data.data;
    }
    const request: UpdateDirectionEntryRequest = { version: step.entry.version, value };
    const path = entryPath(planDocumentId, step.entry);
    return (await put<DirectionEntryResponse>(path, request)).data.data;
  };

  const learn = (year: number, entry: DirectionEntry | null) =>
    setNewer((before) => new Map(before).set(year, entry));

  /** Saves year by year, up to the first that fails; says how many were saved, and whether that is all. */
  const save = async (): Promise<{ saved: number; isDone: boolean }> => {
    setChecked(true);
    setFailed(null);
    if (unread.length > 0) return { saved: 0, isDone: false };
    setSaving(true);
    let saved = 0;
    try {
      for (const step of steps) {
        const { year } = step;
        try {
          learn(year, await write(step));
        } catch (error) {
          const failure = entryFailure(error);
          if (failure.kind === 'conflict') learn(year, failure.conflict.current);
          setFailed({ year, failure });
          return { saved, isDone: false };
        }
        saved += 1;
        setTyped((before) =>
          Object.fromEntries(Object.entries(before).filter(([of]) => of !== `${year}`)),
        );
      }
      drafts.forget();
      return { saved, isDone: true };
    } finally {
      setSaving(false);
    }
  };

  return {
    rows,
    isModified,
    isSaving,
    failed,
    /** Years whose amount can't be read, once that has been asked for. */
    unread: isChecked ? unread : [],
    type: (year: number, text: string) => setTyped((before) => ({ ...before, [year]: text })),
    /** Puts cells of a sheet into this year and those after it. */
    paste: (from: number, cells: readonly string[]) => {
      const years = rows.flatMap(({ year }) => (year >= from ? [year] : []));
      const pasted = years
        .slice(0, cells.length)
        .map((year, at) => [year, cells[at] ?? ''] as const);
      setTyped((before) => ({ ...before, ...Object.fromEntries(pasted) }));
    },
    save,
    draftAt: drafts.found?.at ?? null,
    takeDraft: () => {
      const texts = Object.entries(drafts.found?.value ?? {}).flatMap(([year, text]) =>
        typeof text === 'string' ? [[year, text] as const] : [],
      );
      setTyped((before) => ({ ...before, ...Object.fromEntries(texts) }));
      drafts.forget();
    },
    dropDraft: drafts.forget,
  };
}

export type CeilingsForm = ReturnType<typeof useCeilingsForm>;
