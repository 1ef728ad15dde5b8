import type { Program } from '@kotacerdas/core/masterplan';
import { Button } from '@strapi/design-system';
import * as React from 'react';
import { useText } from '../../translations/use-text';
import { ReportDialog } from './report-dialog';

interface ReportButtonProps {
  program: Program;
  planDocumentId: string;
  /** Of the entry of the programme. */
  documentId: string;
  onReported: () => void;
}

/** *Lapor kemajuan*: how far a programme is, also one that was approved. */
export function ReportButton(props: ReportButtonProps): React.JSX.Element {
  const { text } = useText();
  const [isOpen, setOpen] = React.useState(false);
  return (
    <>
      <Button size="S" variant="secondary" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {text('report.button')}
      </Button>
      {isOpen && <ReportDialog {...props} onClose={() => setOpen(false)} />}
    </>
  );
}
