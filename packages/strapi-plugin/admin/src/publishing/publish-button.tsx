import { Box, Button, Dialog, Typography } from '@strapi/design-system';
import { PaperPlane } from '@strapi/icons';
import * as React from 'react';
import { usePublish } from '../../api/use-publish';
import { useText } from '../../translations/use-text';
import { UnapprovedNote } from './unapproved-note';

interface PublishButtonProps {
  planDocumentId: string;
  isDisabled: boolean;
  onPublished: () => void;
}

/** *Terbitkan*: asks first, since an edition can't be taken back. */
export function PublishButton(props: PublishButtonProps): React.JSX.Element {
  const { text } = useText();
  const { isPublishing, publish } = usePublish(props.planDocumentId, props.onPublished);
  return (
    <Dialog.Root>
      <Dialog.Trigger>
        <Button startIcon={<PaperPlane />} disabled={props.isDisabled} loading={isPublishing}>
          {text(isPublishing ? 'publish.running' : 'publish.button')}
        </Button>
      </Dialog.Trigger>
      <Dialog.Content>
        <Dialog.Header>{text('publish.confirm.title')}</Dialog.Header>
        <Dialog.Body icon={<PaperPlane width="24px" height="24px" />}>
          <Box>
            <Typography tag="p">{text('publish.confirm.text')}</Typography>
            <UnapprovedNote planDocumentId={props.planDocumentId} />
          </Box>
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button variant="tertiary" fullWidth>
              {text('publish.confirm.no')}
            </Button>
          </Dialog.Cancel>
          <Dialog.Action>
            <Button fullWidth onClick={() => void publish()}>
              {text('publish.confirm.yes')}
            </Button>
          </Dialog.Action>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}
