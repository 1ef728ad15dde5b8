import { Modal } from '@strapi/design-system';
import type * as React from 'react';
import { useFocusReturn } from '../focus/use-focus-return';
import { ItemDialogBody } from './item-dialog-body';
import type { ItemDialogProps } from './item-dialog-props';

/** One item in a dialog. What is typed stays in the browser when it is closed. */
export function ItemDialog(props: ItemDialogProps): React.JSX.Element {
  const { onClose, opened } = props;
  const { documentId, type } = opened;
  const giveBack = useFocusReturn(documentId);
  return (
    <Modal.Root open onOpenChange={(isOpen: boolean) => !isOpen && onClose()}>
      <Modal.Content
        onCloseAutoFocus={giveBack}
        style={{ width: 'min(96vw, 96rem)', maxWidth: '96rem' }}
      >
        <Body {...props} key={`${type} ${documentId ?? 'new'}`} opened={opened} />
      </Modal.Content>
    </Modal.Root>
  );
}

/** Each kind has a form of its own: what it holds is known by its kind. */
function Body({ opened, ...rest }: ItemDialogProps): React.JSX.Element {
  switch (opened.type) {
    case 'problem':
      return <ItemDialogBody {...rest} {...opened} type="problem" />;
    case 'need':
      return <ItemDialogBody {...rest} {...opened} type="need" />;
    case 'innovation':
      return <ItemDialogBody {...rest} {...opened} type="innovation" />;
    case 'strategy':
      return <ItemDialogBody {...rest} {...opened} type="strategy" />;
  }
}
