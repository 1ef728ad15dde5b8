import type { Issue } from '@kotacerdas/core';
import { sameValue } from '@kotacerdas/core/masterplan';
import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import * as React from 'react';
import { checkCalendar } from '../../../../shared/calendar/check-calendar';
import {
  calendarPath,
  calendarsPath,
  type CalendarRequest,
  type GetCalendarResponse,
  type ListCalendarsResponse,
  type SavedCalendar,
} from '../../../../shared/contracts/calendar';
import { failureOf } from '../../api/failure-of';
import { useTellFailure, type ToldFailure } from '../../api/use-tell-failure';
import { useText } from '../../translations/use-text';
import { useKept } from '../../drafts/use-kept';
import { type CalendarDraft, fromDraft, toDraft } from './calendar-draft';
import { type ContestedField, mergeCalendars } from './merge-calendars';
import { openedCalendar } from './opened-calendar';

interface CalendarForm {
  draft: CalendarDraft;
  change: (changed: Partial<CalendarDraft>) => void;
  isDirty: boolean;
  isSaving: boolean;
  issues: readonly Issue[];
  failure: ToldFailure | null;
  /** What somebody else has filled in differently meanwhile; `null` where nobody else has saved. */
  contested: readonly ContestedField[] | null;
  /** Back to what is saved. */
  drop: () => void;
  save: () => Promise<void>;
}

/**
 * A form of one calendar: what was typed stays until it is saved, whatever the server says, and also when the officer
 * goes to another page. What others saved meanwhile is merged into it.
 */
export function useCalendarForm(planDocumentId: string, first: SavedCalendar): CalendarForm {
  const { get, put } = useFetchClient();
  const { toggleNotification } = useNotification();
  const { text } = useText();
  const tellFailure = useTellFailure();
  const { found, keep } = useKept({ plan: planDocumentId, type: 'calendar', item: null });
  const [opened] = React.useState(() => openedCalendar(first, found));
  const [saved, setSaved] = React.useState(first);
  const [{ contested, draft }, setTyped] = React.useState(opened);
  const [issues, setIssues] = React.useState<readonly Issue[]>([]);
  const [failure, setFailure] = React.useState<ToldFailure | null>(null);
  const [isSaving, setSaving] = React.useState(false);
  const base = React.useMemo(() => toDraft(saved.calendar), [saved]);
  const isDirty = !sameValue(draft, base);
  React.useEffect(
    () =>
      keep(
        isDirty
          ? {
              base: { ...base },
              value: { ...draft },
              revision: saved.revision,
              contested: contested ?? undefined,
            }
          : null,
      ),
    [base, contested, draft, isDirty, keep, saved],
  );

  const drop = () => {
    setTyped({ draft: base, contested: null });
    setIssues([]);
    setFailure(null);
  };
  const tellRefusal = async (error: unknown) => {
    const { code, issues: refused } = failureOf(error);
    setIssues(refused ?? []);
    if (code !== 'calendar-changed') {
      setFailure(refused === undefined ? tellFailure(error) : null);
      return;
    }
    const { data } = await get<ListCalendarsResponse>(calendarsPath);
    const theirs = data.data.find(({ plan }) => plan.documentId === planDocumentId);
    if (theirs === undefined) throw error;
    setSaved(theirs);
    setTyped((now) =>
      mergeCalendars({
        base,
        mine: now.draft,
        theirs: toDraft(theirs.calendar),
        contested: now.contested ?? [],
      }),
    );
  };
  const save = async () => {
    const calendar = fromDraft(draft);
    const wrong = checkCalendar(calendar, saved.period);
    setIssues(wrong);
    setFailure(null);
    if (wrong.length > 0) return;
    setSaving(true);
    try {
      const request: CalendarRequest = { ...calendar, revision: saved.revision };
      const { data } = await put<GetCalendarResponse>(calendarPath(planDocumentId), request);
      setSaved(data.data);
      // With what was changed while it was being saved.
      setTyped((now) => {
        const theirs = toDraft(data.data.calendar);
        return { ...mergeCalendars({ base: draft, mine: now.draft, theirs }), contested: null };
      });
      toggleNotification({ type: 'success', message: text('calendar.saved') });
    } catch (error) {
      await tellRefusal(error).catch((other: unknown) => setFailure(tellFailure(other)));
    } finally {
      setSaving(false);
    }
  };
  return {
    draft,
    change: (changed) => setTyped((now) => ({ ...now, draft: { ...now.draft, ...changed } })),
    isDirty,
    isSaving,
    issues,
    failure,
    contested: isDirty ? contested : null,
    drop,
    save,
  };
}
