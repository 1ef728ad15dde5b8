import { useAllowed } from '../api/use-allowed';
import { useText } from '../translations/use-text';
import { HistoryContent } from './history-content';
import type { PanelComponent } from './panel';
import { reviewedTypeOf } from './reviewed-type-of';
import { SavedItem } from './saved-item';

/** *Riwayat*: the last changes of an item. */
export const historyPanel: PanelComponent = ({ model, documentId, document }) => {
  const { text } = useText();
  const { mayReadHistory } = useAllowed();
  if (reviewedTypeOf(model) === null || !mayReadHistory || documentId === undefined) return null;
  const version = document?.updatedAt ?? '';
  return {
    title: text('panel.history'),
    content: (
      <SavedItem model={model} documentId={documentId} version={version}>
        {(planDocumentId, savedId) => (
          <HistoryContent planDocumentId={planDocumentId} documentId={savedId} version={version} />
        )}
      </SavedItem>
    ),
  };
};
