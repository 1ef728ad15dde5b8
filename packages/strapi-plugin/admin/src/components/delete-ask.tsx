import { Trash } from '@strapi/icons';
import type * as React from 'react';
import { useText } from '../translations/use-text';
import { AskButton } from './ask-button';

interface DeleteAskProps {
  /** What is deleted, by its name. */
  item: string;
  onDelete: () => void;
}

/** *Hapus*: asks with the name of what would go, in the reader's language. */
export function DeleteAsk({ item, onDelete }: DeleteAskProps): React.JSX.Element {
  const { text } = useText();
  return (
    <AskButton
      label={text('form.delete')}
      of={item}
      Icon={Trash}
      title={text('form.delete.title')}
      question={text('form.delete.ask', { item })}
      yes={text('form.delete.yes')}
      no={text('act.cancel')}
      variant="danger-light"
      onYes={onDelete}
    />
  );
}
