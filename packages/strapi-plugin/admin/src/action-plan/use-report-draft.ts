import * as React from 'react';
import { useKept } from '../item-form/draft/use-kept';
import { keptReport } from './kept-report';
import type { ReportInput } from './read-report';

/** A report as it is typed: what differs from how it began is kept in this browser until it is sent. */
export function useReportDraft(
  plan: string,
  programDocumentId: string,
  begun: () => ReportInput,
): [ReportInput, (input: ReportInput) => void, () => void] {
  const { found, keep } = useKept({ plan, type: 'report', item: programDocumentId });
  const [input, setInput] = React.useState(() => keptReport(found?.value) ?? begun());
  const write = (next: ReportInput) => {
    setInput(next);
    keep({ base: {}, value: { ...next }, revision: null });
  };
  const forget = () => {
    setInput((sent) => ({ ...sent, note: '' }));
    keep(null);
  };
  return [input, write, forget];
}
