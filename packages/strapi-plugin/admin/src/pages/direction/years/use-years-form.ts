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
import { failureOf } from '../../../api/failure-of';
import { useItemDraft } from '../../../item-form/draft/use-item-draft';
import { useText } from '../../../translations/use-text';
import { entryFailure, type EntryFailure } from '../entry/entry-failure';
import { yearRows } from './year-rows';
import { yearSteps, type YearStep } from './year-steps';
import { yearsOf } from './years-of';
import { isOfAllYears } from './is-of-all-years';
import { latestEntry, type Learnt } from './latest-entry';
import { pastedYears } from './pasted-years';
import { restoredYears } from './restored-years';
import { saveYears } from './save-years';
import { typeInto } from './type-into';
import { fromKept, toKept, type TypedYears } from './typed-years';
import type { Yearly } from './yearly';

export interface YearsSource {
  readonly planDocumentId: string;
  readonly yearly: Yearly;
  /** What the amounts are of. */
  readonly owner: DirectionEntry;
  /** Those that it has. */
  readonly entries: readonly DirectionEntry[];
  readonly period: { readonly from: number; readonly to: number } | null;
  readonly mayAdd: boolean;
}

/** Why a year wasn't saved; without a year, why none was. */
export interface YearFailure {
  readonly year: number | null;
  readonly failure: EntryFailure;
}

/** What was pasted or kept, and has no field to go into. */
interface LeftOut {
  readonly locked: readonly number[];
  readonly beyond: number;
}

const nothing: LeftOut = { locked: [], beyond: 0 };

/** A form for the amounts of all years at once. What is typed stays in the browser until it is saved. */
export function useYearsForm(source: YearsSource) {
  const { entries, mayAdd, owner, period, planDocumentId, yearly } = source;
  const { type } = yearly;
  const { del, post, put } = useFetchClient();
  const { locale } = useText();
  // What has been saved here, or found to be changed by others, is newer than what was listed.
  const [learnt, setLearnt] = React.useState<ReadonlyMap<number, Learnt<DirectionEntry>>>(
    new Map(),
  );
  const [typed, setTyped] = React.useState<TypedYears>({});
  const [leftOut, setLeftOut] = React.useState(nothing);
  const [isSaving, setSaving] = React.useState(false);
  const [failed, setFailed] = React.useState<readonly YearFailure[]>([]);
  const [isChecked, setChecked] = React.useState(false);
  const drafts = useItemDraft({ plan: planDocumentId, type, item: owner.documentId });
  const { keep } = drafts;

  const listed = new Map(entries.map((entry) => [Number(entry.value['year']), entry]));
  const rows = yearRows({
    years: yearsOf(period, [...listed.keys()]),
    entryOf: (year) => latestEntry(listed.get(year), learnt.get(year)),
    typed,
    mayAdd,
    field: yearly.field,
    show: (amount) => yearly.shown(locale, amount),
  });
  const { clashing, steps, unread } = yearSteps((text) => yearly.read(locale, text), rows);
  const isModified = steps.length + unread.length + clashing.length > 0;

  React.useEffect(() => {
    keep(isModified ? { revision: null, version: null, ...toKept(typed) } : null);
  }, [isModified, keep, typed]);

  const write = async (step: YearStep<DirectionEntry>): Promise<DirectionEntry | null> => {
    if (step.kind === 'delete') {
      await del(deleteEntryPath(planDocumentId, step.entry));
      return null;
    }
    const value = yearly.valueOf(step.year, step.amount);
    if (step.kind === 'create') {
      const request: CreateDirectionEntryRequest = { value };
      const path = newEntryPath(planDocumentId, type);
      return (await post<DirectionEntryResponse>(path, request)).data.data;
    }
    const request: UpdateDirectionEntryRequest = { version: step.entry.version, value };
    const path = entryPath(planDocumentId, step.entry);
    return (await put<DirectionEntryResponse>(path, request)).data.data;
  };

  const learn = (year: number, entry: DirectionEntry | null) => {
    const version = listed.get(year)?.version ?? null;
    setLearnt((before) => new Map(before).set(year, { entry, listed: version }));
  };

  const withdraw = (year: number) =>
    setTyped((before) =>
      Object.fromEntries(Object.entries(before).filter(([of]) => of !== `${year}`)),
    );

  /** Writes one year; tells why it wasn't written, and whether others needn't be tried. */
  const saveStep = async (
    step: YearStep<DirectionEntry>,
  ): Promise<(YearFailure & { isLast: boolean }) | null> => {
    const { year } = step;
    try {
      learn(year, await write(step));
      withdraw(year);
      return null;
    } catch (error) {
      const failure = entryFailure(error);
      const { code, status } = failureOf(error);
      if (failure.kind === 'conflict') learn(year, failure.conflict.current);
      if (code === 'item-not-found') {
        // Somebody else has deleted it.
        learn(year, null);
        if (step.kind === 'delete') return null;
      }
      const isLast = isOfAllYears(status);
      return { year: isLast ? null : year, failure, isLast };
    }
  };

  /** Saves year by year, whatever becomes of the others; says how many were saved, and whether that is all. */
  const save = async (): Promise<{ saved: number; isDone: boolean }> => {
    setChecked(true);
    setFailed([]);
    setLeftOut(nothing);
    if (unread.length > 0) return { saved: 0, isDone: false };
    setSaving(true);
    const { refused, saved } = await saveYears(steps, saveStep);
    setFailed(refused);
    setSaving(false);
    const isDone = refused.length + clashing.length === 0;
    if (isDone) drafts.forget();
    return { saved, isDone };
  };

  const putIn = (texts: Readonly<Record<string, string>>) => {
    setTyped((before) => typeInto(before, rows, texts));
    setFailed((before) => before.filter(({ year }) => year === null || texts[year] === undefined));
  };

  return {
    rows,
    isModified,
    isKept: drafts.isKept,
    isSaving,
    failed,
    leftOut,
    /** Years in which somebody else has changed what was typed over. */
    clashing,
    /** Years whose amount can't be read, once that has been asked for. */
    unread: isChecked ? unread : [],
    type: (year: number, text: string) => putIn({ [year]: text }),
    /** Puts cells of a sheet into this year and those after it. */
    paste: (from: number, cells: readonly string[]) => {
      const { texts, ...out } = pastedYears(rows, from, cells);
      putIn(texts);
      setLeftOut(out);
    },
    /** What was typed shall count, over what stands there now. */
    keepMine: (year: number) => {
      const row = rows.find((each) => each.year === year);
      if (row?.typed === undefined) return;
      const mine = { text: row.text, origin: row.now };
      setTyped((before) => ({ ...before, [year]: mine }));
      setFailed((before) => before.filter((each) => each.year !== year));
    },
    /** What stands there shall count. */
    keepTheirs: (year: number) => {
      withdraw(year);
      setFailed((before) => before.filter((each) => each.year !== year));
    },
    save,
    draftAt: drafts.found?.at ?? null,
    takeDraft: () => {
      if (drafts.found === null) return;
      const { locked, typed: restored } = restoredYears(rows, fromKept(drafts.found));
      setTyped((before) => ({ ...before, ...restored }));
      setLeftOut({ locked, beyond: 0 });
      drafts.forget();
    },
    dropDraft: drafts.forget,
  };
}

export type YearsForm = ReturnType<typeof useYearsForm>;
