import { sameValue } from '@kotacerdas/core/masterplan';
import * as React from 'react';
import { useItemDraft } from '../item-form/draft/use-item-draft';
import { keptReport } from './kept-report';
import type { ReportInput } from './read-report';

interface ReportDraft {
  input: ReportInput;
  setInput: (input: ReportInput) => void;
  /** Nothing of it is kept any more. */
  forget: () => void;
  /** Typed before and not sent: when, to be used or thrown away. */
  draftAt: string | null;
  takeDraft: () => void;
  dropDraft: () => void;
}

/** A report as it is typed: what differs from how it began is kept in this browser until it is sent. */
export function useReportDraft(
  plan: string,
  programDocumentId: string,
  begun: ReportInput,
): ReportDraft {
  const { forget, found, keep } = useItemDraft({ plan, type: 'report', item: programDocumentId });
  const [begin] = React.useState(begun);
  const [input, setInput] = React.useState(begin);

  React.useEffect(() => {
    const isModified = !sameValue(input, begin);
    const base = { revision: null, version: null, base: { ...begin } };
    keep(isModified ? { ...base, value: { ...input } } : null);
  }, [begin, input, keep]);

  return {
    input,
    setInput,
    forget,
    draftAt: found?.at ?? null,
    takeDraft: () => {
      setInput(keptReport(found, begin) ?? begin);
      forget();
    },
    dropDraft: forget,
  };
}
