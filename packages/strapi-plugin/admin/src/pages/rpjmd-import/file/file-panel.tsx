import { Box, Button, Flex, Typography } from '@strapi/design-system';
import type * as React from 'react';
import { Note } from '../../../components/note';
import { Panel } from '../../../components/panel';
import { useText } from '../../../translations/use-text';
import { DropZone } from '../../exchange/import/drop-zone';
import { WorkProgress } from '../../exchange/import/work-progress';
import { LeaveGuard } from '../../exchange/leave-guard';
import { CheckView } from './check-view';
import { ImportAction } from './import-action';
import { QuestionsForm } from './questions-form';
import { useRpjmdFile } from './use-rpjmd-file';

interface FilePanelProps {
  planDocumentId: string;
  onImported: () => void;
}

/** The file: dropped, looked at, asked about, imported. */
export function FilePanel({ onImported, planDocumentId }: FilePanelProps): React.JSX.Element {
  const { text } = useText();
  const state = useRpjmdFile(planDocumentId, onImported);
  const { check, failure, file, result, work } = state;
  return (
    <Panel title={text('rpjmd.file')}>
      <LeaveGuard isActive={file !== null && result === null} />
      <Flex direction="column" alignItems="stretch" gap={4} paddingTop={3}>
        <Typography tag="p">{text('rpjmd.file.text')}</Typography>
        {file === null ? (
          <DropZone onFile={state.choose} />
        ) : (
          <Flex gap={3} wrap="wrap" justifyContent="space-between">
            <Typography fontWeight="semiBold" style={{ overflowWrap: 'anywhere' }}>
              {file.name}
            </Typography>
            <Button variant="tertiary" onClick={() => state.choose(null)}>
              {text('rpjmd.file.other')}
            </Button>
          </Flex>
        )}
        <Box role="alert">{failure !== null && <Note tone="danger">{failure}</Note>}</Box>
        <WorkProgress work={work} onStop={state.stop} />
        <Box role="status">
          {result !== null && (
            <Note tone="success">
              {result.created + result.updated === 0
                ? text('rpjmd.done.nothing')
                : text('rpjmd.done', { ...result })}
            </Note>
          )}
        </Box>
        {check !== null && result === null && (
          <>
            <QuestionsForm
              key={check.questions.map((each) => ('id' in each ? each.id : each.kind)).join()}
              check={check}
              request={state.request}
              isBusy={work !== null}
              onAnswer={state.answer}
            />
            <CheckView check={check} />
            <ImportAction check={check} work={work} onCommit={() => void state.commit()} />
          </>
        )}
      </Flex>
    </Panel>
  );
}
