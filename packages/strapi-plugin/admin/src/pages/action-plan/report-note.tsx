import type { Program } from '@kotacerdas/core/masterplan';
import { Flex, Typography } from '@strapi/design-system';
import type * as React from 'react';
import { useText } from '../../translations/use-text';
import { ReportButton } from './report-button';

interface ReportNoteProps {
  /** As the plan has it. */
  program: Program;
  /** Of its entry. */
  documentId: string;
  onReported: () => void;
}

/** The way to report on a programme whose form is closed. */
export function ReportNote(props: ReportNoteProps): React.JSX.Element {
  const { documentId, onReported, program } = props;
  const { text } = useText();
  return (
    <Flex gap={3} wrap="wrap" alignItems="center" role="note">
      <Typography>{text('report.closed')}</Typography>
      <ReportButton program={program} documentId={documentId} onReported={onReported} />
    </Flex>
  );
}
