import type { Program } from '@kotacerdas/core/masterplan';
import { Flex, Typography } from '@strapi/design-system';
import type * as React from 'react';
import { useText } from '../../translations/use-text';
import { ReportButton } from './report-button';

interface ReportNoteProps {
  planDocumentId: string;
  /** As the plan has it. */
  program: Program;
  /** Of its entry. */
  documentId: string;
  onReported: () => void;
}

/** The way to report on a programme whose form is closed. */
export function ReportNote(props: ReportNoteProps): React.JSX.Element {
  const { documentId, onReported, planDocumentId, program } = props;
  const { text } = useText();
  return (
    <Flex gap={3} wrap="wrap" alignItems="center" role="note">
      <Typography>{text('report.closed')}</Typography>
      <ReportButton
        planDocumentId={planDocumentId}
        program={program}
        documentId={documentId}
        onReported={onReported}
      />
    </Flex>
  );
}
