import type { Issue } from '@kotacerdas/core';
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
import { useFailureText } from '../../api/use-failure-text';
import { useText } from '../../translations/use-text';
import { type CalendarDraft, fromDraft, toDraft } from './calendar-draft';

interface CalendarForm {
  draft: CalendarDraft;
  change: (changed: Partial<CalendarDraft>) => void;
  isDirty: boolean;
  isSaving: boolean;
  issues: readonly Issue[];
  failure: string | null;
  /** What somebody else has saved meanwhile, while the officer hasn't said which of both it shall be. */
  theirs: SavedCalendar | null;
  takeTheirs: () => void;
  save: () => Promise<void>;
}

/** A form of one calendar: what was typed stays until it is saved, whatever the server says. */
export function useCalendarForm(planDocumentId: string, first: SavedCalendar): CalendarForm {
  const { get, put } = useFetchClient();
  const { toggleNotification } = useNotification();
  const { text } = useText();
  const failureText = useFailureText();
  const [saved, setSaved] = React.useState(first);
  const [draft, setDraft] = React.useState(() => toDraft(first.calendar));
  const [issues, setIssues] = React.useState<readonly Issue[]>([]);
  const [failure, setFailure] = React.useState<string | null>(null);
  const [theirs, setTheirs] = React.useState<SavedCalendar | null>(null);
  const [isSaving, setSaving] = React.useState(false);
  const isDirty = JSON.stringify(draft) !== JSON.stringify(toDraft(saved.calendar));
  useWarning(isDirty);

  const settle = (calendar: SavedCalendar) => {
    setSaved(calendar);
    setDraft(toDraft(calendar.calendar));
    setTheirs(null);
    setIssues([]);
    setFailure(null);
  };
  const tellRefusal = async (error: unknown) => {
    const { code, issues: found } = failureOf(error);
    setIssues(found ?? []);
    if (code !== 'calendar-changed') {
      setFailure(found === undefined ? failureText(error) : null);
      return;
    }
    const { data } = await get<ListCalendarsResponse>(calendarsPath);
    setTheirs(data.data.find(({ plan }) => plan.documentId === planDocumentId) ?? null);
  };
  const save = async () => {
    const calendar = fromDraft(draft);
    const found = checkCalendar(calendar, saved.period);
    setIssues(found);
    setFailure(null);
    if (found.length > 0) return;
    setSaving(true);
    try {
      const request: CalendarRequest = { ...calendar, revision: (theirs ?? saved).revision };
      const { data } = await put<GetCalendarResponse>(calendarPath(planDocumentId), request);
      settle(data.data);
      toggleNotification({ type: 'success', message: text('calendar.saved') });
    } catch (error) {
      await tellRefusal(error).catch((other: unknown) => setFailure(failureText(other)));
    } finally {
      setSaving(false);
    }
  };
  return {
    draft,
    change: (changed) => setDraft({ ...draft, ...changed }),
    isDirty,
    isSaving,
    issues,
    failure,
    theirs,
    takeTheirs: () => {
      if (theirs !== null) settle(theirs);
    },
    save,
  };
}

/** The browser asks before it leaves a page with something unsaved. */
function useWarning(isDirty: boolean): void {
  React.useEffect(() => {
    if (!isDirty) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isDirty]);
}
