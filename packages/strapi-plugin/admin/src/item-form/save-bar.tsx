import type * as React from 'react';
import type { WrittenType } from '../../../shared/contracts/item';
import { useText } from '../translations/use-text';
import { DockedBar } from './docked-bar';
import { SaveControls } from './save-controls';
import type { ItemForm } from './use-item-form';

interface SaveBarProps<Type extends WrittenType> {
  form: ItemForm<Type>;
  onSave: () => void;
}

/** The way to save something longer than the screen. */
export function SaveBar<Type extends WrittenType>(
  props: SaveBarProps<Type>,
): React.JSX.Element | null {
  const { form, onSave } = props;
  const { text } = useText();
  const isOpen =
    form.conflict === null && (form.whole === null ? form.isModified : form.whole.item.canEdit);
  if (!isOpen) return null;
  return (
    <DockedBar label={text('form.save-bar')}>
      <SaveControls form={form} onSave={onSave} />
    </DockedBar>
  );
}
