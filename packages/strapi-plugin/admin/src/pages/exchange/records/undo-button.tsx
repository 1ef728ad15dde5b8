import { Box, Typography } from '@strapi/design-system';
import { ArrowsCounterClockwise } from '@strapi/icons';
import { FailureNote } from '../../../components/failure-note';
import type { ImportRecord } from '../../../../../shared/contracts/imports';
import { AskButton } from '../../../components/ask-button';
import { Note } from '../../../components/note';
import { useText } from '../../../translations/use-text';
import { useUndo } from './use-undo';

interface UndoButtonProps {
  planDocumentId: string;
  record: ImportRecord;
  onUndone: () => void;
}

/** Takes a whole import back; where that can't be done, what stands in the way. */
export function UndoButton({ onUndone, planDocumentId, record }: UndoButtonProps) {
  const { text } = useText();
  const { isRunning, refusal, undo } = useUndo(planDocumentId, onUndone);
  const name = record.fileName;
  return (
    <Box>
      <AskButton
        label={text('exchange.undo.button')}
        of={name}
        Icon={ArrowsCounterClockwise}
        title={text('exchange.undo.title')}
        question={text('exchange.undo.question', { name })}
        yes={text('exchange.undo.yes')}
        no={text('exchange.undo.no')}
        isDisabled={isRunning}
        onYes={() => void undo(record)}
      />
      <FailureNote failure={refusal?.hindrances.length === 0 ? refusal.failure : null} />
      <div role="alert">
        {refusal !== null && refusal.hindrances.length > 0 && (
          <Box paddingTop={3}>
            <Note tone="danger">
              <Typography tag="p" fontWeight="bold">
                {text('exchange.undo.refused', { name })}
              </Typography>
              <ul>
                {refusal.hindrances.map(({ label, why }) => (
                  <li key={`${why} ${label}`}>{text(`exchange.undo.why.${why}`, { label })}</li>
                ))}
              </ul>
            </Note>
          </Box>
        )}
      </div>
    </Box>
  );
}
