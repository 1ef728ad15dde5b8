import { Box, Button, Flex, Modal, Typography } from '@strapi/design-system';
import type * as React from 'react';
import { useText } from '../translations/use-text';

interface FormDialogProps {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  /** The button that opens it. */
  trigger: React.JSX.Element;
  title: string;
  /** Why the last try came to nothing. */
  failure: string | null;
  /** The button that sends, of type `submit`. */
  action: React.JSX.Element;
  onSubmit: () => Promise<void>;
  children: React.ReactNode;
}

/** Asks something in a dialog. Enter sends it, and a failure is said where it was tried. */
export function FormDialog(props: FormDialogProps): React.JSX.Element {
  const { action, children, failure, isOpen, onOpenChange, onSubmit, title, trigger } = props;
  const { text } = useText();
  const submit = (event: React.FormEvent) => {
    event.preventDefault();
    // The dialog may stand inside of another form, as that of Content Manager, which isn't meant.
    event.stopPropagation();
    void onSubmit();
  };
  return (
    <Modal.Root open={isOpen} onOpenChange={onOpenChange}>
      <Modal.Trigger>{trigger}</Modal.Trigger>
      <Modal.Content>
        <form onSubmit={submit} noValidate>
          <Modal.Header closeLabel={text('act.cancel')}>
            <Modal.Title>{title}</Modal.Title>
          </Modal.Header>
          <Modal.Body>
            <Flex direction="column" alignItems="stretch" gap={4}>
              {children}
            </Flex>
            <Box role="alert" paddingTop={failure === null ? 0 : 3}>
              {failure !== null && <Typography textColor="danger600">{failure}</Typography>}
            </Box>
          </Modal.Body>
          <Modal.Footer wrap="wrap" gap={2}>
            <Modal.Close>
              <Button variant="tertiary">{text('act.cancel')}</Button>
            </Modal.Close>
            {action}
          </Modal.Footer>
        </form>
      </Modal.Content>
    </Modal.Root>
  );
}
