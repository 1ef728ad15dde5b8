import { useAllowed } from '../api/use-allowed';
import { useText } from '../translations/use-text';
import { ApprovalContent } from './approval-content';
import type { PanelComponent } from './panel';
import { reviewedTypeOf } from './reviewed-type-of';
import { SavedItem } from './saved-item';

/** *Persetujuan*: where an item stands, and what may be done to it now. */
export const approvalPanel: PanelComponent = ({ model, collectionType, documentId, document }) => {
  const { text } = useText();
  const { mayReadItems } = useAllowed();
  const type = reviewedTypeOf(model);
  if (type === null || !mayReadItems) return null;
  const version = document?.updatedAt ?? '';
  return {
    title: text('panel.approval'),
    content: (
      <SavedItem model={model} documentId={documentId} version={version}>
        {(planDocumentId, savedId) => (
          <ApprovalContent
            type={type}
            planDocumentId={planDocumentId}
            entry={{ model, collectionType, documentId: savedId }}
            version={version}
          />
        )}
      </SavedItem>
    ),
  };
};
