import { Flex } from '@strapi/design-system';
import * as React from 'react';
import { useAllowed } from '../api/use-allowed';
import { CommentBox } from '../comments/comment-box';
import { useText } from '../translations/use-text';
import { HistoryContent } from './history-content';
import type { PanelComponent } from './panel';
import { reviewedTypeOf } from './reviewed-type-of';
import { SavedItem } from './saved-item';

/** *Riwayat*: the last changes of an item, and comments on it. */
export const historyPanel: PanelComponent = ({ model, documentId, document }) => {
  const { text } = useText();
  const { mayReadHistory } = useAllowed();
  const [comments, setComments] = React.useState(0);
  if (reviewedTypeOf(model) === null || !mayReadHistory || documentId === undefined) return null;
  const version = document?.updatedAt ?? '';
  return {
    title: text('panel.history'),
    content: (
      <SavedItem model={model} documentId={documentId} version={version}>
        {(planDocumentId, savedId) => (
          <Flex direction="column" alignItems="stretch" gap={5} width="100%">
            <CommentBox
              planDocumentId={planDocumentId}
              documentId={savedId}
              onCommented={() => setComments((count) => count + 1)}
            />
            <HistoryContent
              planDocumentId={planDocumentId}
              documentId={savedId}
              version={`${version} ${comments}`}
            />
          </Flex>
        )}
      </SavedItem>
    ),
  };
};
