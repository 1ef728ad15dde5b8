import { Button, Flex, Typography } from '@strapi/design-system';
import * as React from 'react';
import { unfilledColumns } from '../../../exchange/mapping/unfilled-columns';
import type { FileImport } from '../../../exchange/use-import-file';
import { useText } from '../../../translations/use-text';
import { ColumnsStep } from '../columns/columns-step';
import { QuestionsStep } from '../questions/questions-step';
import { ReviewStep } from '../review/review-step';
import { DoneStep } from './done-step';
import { DropZone } from './drop-zone';

interface StepContentProps {
  planDocumentId: string;
  file: FileImport;
}

/** What the step that is open asks or tells; whoever listens hears its heading first. */
export function StepContent({ file, planDocumentId }: StepContentProps): React.JSX.Element | null {
  const { act, state } = file;
  const { check, outcome, step } = state;
  const heading = React.useRef<HTMLDivElement>(null);
  const isFirst = check === null;
  React.useEffect(() => {
    if (!isFirst) heading.current?.focus();
  }, [isFirst, step]);
  const content = () => {
    if (outcome !== null) return <DoneStep file={file} planDocumentId={planDocumentId} />;
    if (step === 'file' && (check !== null || state.failure !== null)) {
      return <DropZone onFile={(chosen) => act({ type: 'file', file: chosen })} />;
    }
    if (check === null) return null;
    if (step === 'columns') return <ColumnsStep state={state} check={check} act={act} />;
    if (step === 'questions') return <QuestionsStep state={state} act={act} />;
    return <ReviewStep file={file} check={check} planDocumentId={planDocumentId} />;
  };
  return (
    <div ref={heading} tabIndex={-1} style={{ outline: 'none', scrollMarginTop: '9rem' }}>
      {content()}
      {(step === 'columns' || step === 'questions') && <Onward file={file} />}
    </div>
  );
}

/** The way to the next step, which waits for what was chosen to be looked at. */
function Onward({ file: { act, state } }: { file: FileImport }): React.JSX.Element {
  const { text, locale } = useText();
  const unfilled = state.stopped === 0 ? [] : unfilledColumns(state);
  return (
    <Flex gap={4} wrap="wrap" paddingTop={5}>
      <Button
        loading={state.wantsNext}
        disabled={state.failure !== null}
        onClick={() => act({ type: 'next' })}
      >
        {text('exchange.step.next')}
      </Button>
      <Typography role="status" textColor="neutral600">
        {state.wantsNext && text('exchange.blocked.checking')}
      </Typography>
      {unfilled.length > 0 && (
        <Typography role="alert" textColor="danger600" style={{ flex: '1 1 24rem' }}>
          {text('exchange.step.stopped', {
            columns: unfilled.map(({ title }) => title[locale]).join(', '),
            sheets: [...new Set(unfilled.map(({ sheet }) => sheet))].join(', '),
          })}
        </Typography>
      )}
    </Flex>
  );
}
