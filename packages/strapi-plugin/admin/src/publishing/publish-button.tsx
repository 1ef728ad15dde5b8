import { Button } from '@strapi/design-system';
import { PaperPlane } from '@strapi/icons';
import { useNotification } from '@strapi/strapi/admin';
import type * as React from 'react';
import { type ListSnapshotsResponse, snapshotsPath } from '../../../shared/contracts/snapshot';
import { useText } from '../translations/use-text';
import { RemainingFaults } from './remaining-faults';
import { SendDialog } from './send-dialog';

interface PublishButtonProps {
  planDocumentId: string;
  /** What nobody has approved; `null` while that isn't known, and for whom it isn't shown. */
  unapproved: ListSnapshotsResponse['data']['unapproved'];
  isDisabled: boolean;
  /** Asks for what nobody has approved again: others go on working. */
  onOpen: () => void;
  onPublished: () => void;
}

/** *Terbitkan*: the plan as it stands becomes the next edition. */
export function PublishButton(props: PublishButtonProps): React.JSX.Element {
  const { isDisabled, onOpen, onPublished, planDocumentId, unapproved } = props;
  const { text } = useText();
  const { toggleNotification } = useNotification();
  return (
    <SendDialog
      path={snapshotsPath(planDocumentId)}
      planDocumentId={planDocumentId}
      trigger={
        <Button startIcon={<PaperPlane />} disabled={isDisabled}>
          {text('publish.button')}
        </Button>
      }
      title={text('publish.confirm.title')}
      question={text('publish.confirm.text')}
      yes={text('publish.confirm.yes')}
      known={unapproved}
      onOpen={onOpen}
      onSent={({ hash, number, result }) => {
        toggleNotification(
          result === 'published'
            ? {
                type: 'success',
                message: text('publish.done', { number, hash: hash.slice(0, 12) }),
              }
            : { type: 'info', message: text('publish.unchanged', { number }) },
        );
        onPublished();
      }}
    >
      <RemainingFaults planDocumentId={planDocumentId} />
    </SendDialog>
  );
}
