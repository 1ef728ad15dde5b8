import { Button } from '@strapi/design-system';
import { Duplicate } from '@strapi/icons';
import { useNotification } from '@strapi/strapi/admin';
import type * as React from 'react';
import type { SnapshotItem } from '../../../shared/contracts/snapshot';
import { snapshotActPath } from '../../../shared/contracts/snapshot-acts';
import { useText } from '../translations/use-text';
import { SendDialog } from './send-dialog';

interface RepublishButtonProps {
  planDocumentId: string;
  snapshot: Pick<SnapshotItem, 'number' | 'unapproved'>;
  isDisabled: boolean;
  onPublished: () => void;
}

/** *Terbitkan ulang*: the content of an older edition becomes the next one. */
export function RepublishButton(props: RepublishButtonProps): React.JSX.Element {
  const { isDisabled, onPublished, planDocumentId, snapshot } = props;
  const { number: of, unapproved } = snapshot;
  const { text } = useText();
  const { toggleNotification } = useNotification();
  return (
    <SendDialog
      path={snapshotActPath(planDocumentId, of, 'republish')}
      planDocumentId={planDocumentId}
      trigger={
        <Button
          variant="secondary"
          startIcon={<Duplicate />}
          disabled={isDisabled}
          aria-label={`${text('editions.republish')}: ${text('editions.name', { number: of })}`}
        >
          {text('editions.republish')}
        </Button>
      }
      title={text('editions.republish.title', { number: of })}
      question={text('editions.republish.text', { number: of })}
      yes={text('editions.republish.yes')}
      // Where its items stand now says nothing of what it holds: their number alone.
      known={unapproved === null ? null : { total: unapproved, chapters: [] }}
      onSent={({ number, result }) => {
        const done =
          result === 'published' ? 'editions.republish.done' : 'editions.republish.unchanged';
        toggleNotification({ type: 'success', message: text(done, { of, number }) });
        onPublished();
      }}
    />
  );
}
