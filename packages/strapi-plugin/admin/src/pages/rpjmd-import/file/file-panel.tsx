import { Box, Button, Flex, Typography } from '@strapi/design-system';
import type * as React from 'react';
import {
  rpjmdProgramsPath,
  rpjmdReportPath,
  type RpjmdImportResult,
} from '../../../../../shared/contracts/rpjmd-import';
import { Note } from '../../../components/note';
import { Panel } from '../../../components/panel';
import { formatMoment } from '../../../history/format-moment';
import { useText } from '../../../translations/use-text';
import { DropZone } from '../../exchange/import/drop-zone';
import { WorkProgress } from '../../exchange/import/work-progress';
import { LeaveGuard } from '../../exchange/leave-guard';
import { ReportButton } from '../../exchange/review/report-button';
import { CheckView } from './check-view';
import { ImportAction } from './import-action';
import { QuestionsForm } from './questions-form';
import { rpjmdForm } from './rpjmd-form';
import { useRpjmdFile } from './use-rpjmd-file';

interface FilePanelProps {
  planDocumentId: string;
  onImported: () => void;
  /** Whether an import was taken back since. */
  isUndone: (importDocumentId: string) => boolean;
}

/** The file: dropped, looked at, asked about, imported. */
export function FilePanel(props: FilePanelProps): React.JSX.Element {
  const { isUndone, onImported, planDocumentId } = props;
  const { text, locale } = useText();
  const state = useRpjmdFile(planDocumentId, onImported);
  const { check, failure, file, result, work } = state;
  const told = ({ created, record, updated }: RpjmdImportResult) => {
    if (created + updated === 0) return text('rpjmd.done.nothing');
    return record !== null && isUndone(record.documentId)
      ? text('exchange.undo.done', { name: record.fileName })
      : text('rpjmd.done', { created, updated });
  };
  return (
    <Panel title={text('rpjmd.file')}>
      <LeaveGuard isActive={file !== null && result === null} />
      <Flex direction="column" alignItems="stretch" gap={4} paddingTop={3}>
        <Typography tag="p">{text('rpjmd.file.text')}</Typography>
        <div>
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
          {/* Regions that have to be there before they say something take no space until they do. */}
          <Box role="alert" paddingTop={failure === null ? 0 : 4}>
            {failure !== null && <Note tone="danger">{failure}</Note>}
          </Box>
          <Box paddingTop={work === null ? 0 : 4}>
            <WorkProgress work={work} onStop={state.stop} />
          </Box>
          <Box role="status" paddingTop={result === null ? 0 : 4}>
            {result !== null && <Note tone="success">{told(result)}</Note>}
          </Box>
        </div>
        {check !== null && result === null && (
          <>
            {check.earlier !== null && (
              <Typography tag="p">
                {text('exchange.file.earlier', {
                  by: check.earlier.by ?? text('exchange.file.somebody'),
                  at: formatMoment(locale, check.earlier.at),
                })}
              </Typography>
            )}
            <QuestionsForm
              key={check.questions.map((each) => ('id' in each ? each.id : each.kind)).join()}
              check={check}
              request={state.request}
              isBusy={work !== null}
              onAnswer={state.answer}
            />
            {file !== null && (
              <ReportButton
                path={rpjmdReportPath(planDocumentId)}
                renewingPath={rpjmdProgramsPath(planDocumentId)}
                file={file}
                formOf={(sent) => rpjmdForm(sent, state.request, locale)}
              />
            )}
            <CheckView check={check} />
            <ImportAction check={check} work={work} onCommit={() => void state.commit()} />
          </>
        )}
      </Flex>
    </Panel>
  );
}
