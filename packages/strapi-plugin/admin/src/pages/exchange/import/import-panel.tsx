import { Flex, Typography } from '@strapi/design-system';
import * as React from 'react';
import { useAllowed } from '../../../api/use-allowed';
import { Note } from '../../../components/note';
import { Panel } from '../../../components/panel';
import type { FileImport } from '../../../exchange/use-import-file';
import { useText } from '../../../translations/use-text';
import { RpjmdImportLink } from '../../rpjmd-import/rpjmd-import-link';
import { DropZone } from './drop-zone';
import { FileBar } from './file-bar';
import { ImportFailure } from './import-failure';
import { StepContent } from './step-content';
import { StepList } from './step-list';
import { WorkProgress } from './work-progress';

interface ImportPanelProps {
  planDocumentId: string;
  /** `null` for who may not import. */
  file: FileImport | null;
}

/** A file on its way into the plan: dropped, matched, asked about, looked at, and stored. */
export function ImportPanel({ file, planDocumentId }: ImportPanelProps): React.JSX.Element {
  const { text } = useText();
  const { mayCreate } = useAllowed();
  const isEmpty = file === null || file.state.file === null;
  return (
    <Panel title={text('exchange.import.title')}>
      {isEmpty && (
        <Flex direction="column" alignItems="flex-start" gap={2} paddingTop={2} paddingBottom={4}>
          <Typography tag="p">{text('exchange.import.text')}</Typography>
          {mayCreate('rpjmd-program') && <RpjmdImportLink />}
        </Flex>
      )}
      {file === null ? (
        <Note tone="neutral">{text('exchange.import.none')}</Note>
      ) : (
        <Flex direction="column" alignItems="stretch" gap={4} paddingTop={isEmpty ? 0 : 3}>
          {file.state.file === null ? (
            <DropZone onFile={(chosen) => file.act({ type: 'file', file: chosen })} />
          ) : (
            <>
              <StepList state={file.state} onGo={(step) => file.act({ type: 'go', step })} />
              {file.state.outcome === null && <FileBar file={file} />}
              {/* Without a gap of their own: most of the time both are empty. */}
              <div>
                <WorkProgress work={file.state.work} onStop={file.stop} />
                <ImportFailure file={file} />
              </div>
              <StepContent file={file} planDocumentId={planDocumentId} />
            </>
          )}
        </Flex>
      )}
    </Panel>
  );
}
