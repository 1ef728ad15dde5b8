import { Box, Button, Flex, Modal } from '@strapi/design-system';
import type * as React from 'react';
import type { ToldFailure } from '../api/use-tell-failure';
import { useText } from '../translations/use-text';
import { FailureNote } from './failure-note';

interface FormDialogProps {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  /** The button that opens it; `null` where that stands elsewhere. */
  trigger: React.JSX.Element | null;
  title: string;
  /** Why the last try came to nothing. */
  failure: ToldFailure | null;
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
      {trigger !== null && <Modal.Trigger>{trigger}</Modal.Trigger>}
      <Modal.Content>
        <form onSubmit={submit} noValidate>
          <Modal.Header closeLabel={text('act.cancel')}>
            <Modal.Title>{title}</Modal.Title>
          </Modal.Header>
          <Modal.Body>
            <Flex direction="column" alignItems="stretch" gap={4}>
              {children}
            </Flex>
            <Box paddingTop={failure === null ? 0 : 3}>
              <FailureNote failure={failure} />
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
