import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import * as React from 'react';
import {
  type ImportRecord,
  type UndoImportResponse,
  undoImportPath,
} from '../../../../../shared/contracts/imports';
import { useTellFailure, type ToldFailure } from '../../../api/use-tell-failure';
import { type UndoHindrance, undoHindrances } from '../../../exchange/undo-hindrances';
import { useText } from '../../../translations/use-text';

interface Undo {
  readonly isRunning: boolean;
  /** Why the last try came to nothing. */
  readonly refusal: {
    readonly failure: ToldFailure;
    readonly hindrances: readonly UndoHindrance[];
  } | null;
  readonly undo: (record: ImportRecord) => Promise<void>;
}

/** Takes a whole import back, and says what stands in the way where it can't. */
export function useUndo(planDocumentId: string, onUndone: () => void): Undo {
  const { post } = useFetchClient();
  const { toggleNotification } = useNotification();
  const { text } = useText();
  const tellFailure = useTellFailure();
  const [isRunning, setRunning] = React.useState(false);
  const [refusal, setRefusal] = React.useState<Undo['refusal']>(null);

  const undo = async ({ documentId, fileName }: ImportRecord) => {
    setRunning(true);
    setRefusal(null);
    try {
      await post<UndoImportResponse>(undoImportPath(planDocumentId, documentId));
      toggleNotification({
        type: 'success',
        message: text('exchange.undo.done', { name: fileName }),
      });
      onUndone();
    } catch (error) {
      setRefusal({ failure: tellFailure(error), hindrances: undoHindrances(error) });
    } finally {
      setRunning(false);
    }
  };

  return { isRunning, refusal, undo };
}
