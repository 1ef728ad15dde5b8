import { Typography } from '@strapi/design-system';
import type * as React from 'react';
import type { WrittenType } from '../../../shared/contracts/item';
import { SteadyButton } from '../components/steady-button';
import { useText } from '../translations/use-text';
import { unsavedNote } from './unsaved-note';
import type { ItemForm } from './use-item-form';

interface SaveControlsProps<Type extends WrittenType> {
  form: ItemForm<Type>;
  onSave: () => void;
}

/** What has become of what was typed, and the button that saves it. */
export function SaveControls<Type extends WrittenType>(
  props: SaveControlsProps<Type>,
): React.JSX.Element {
  const { form, onSave } = props;
  const { text } = useText();
  const note = unsavedNote(form);
  return (
    <>
      <Typography role="status" variant="pi" textColor="neutral600" style={{ flex: '1 1 14rem' }}>
        {note !== null && text(note, { count: form.waiting })}
      </Typography>
      {form.conflict === null && form.whole?.item.canEdit !== false && (
        <SteadyButton
          isOff={
            !form.isModified || form.draftAt !== null || form.status !== 'ready' || form.isSaving
          }
          onPress={onSave}
        >
          {text(form.isSaving ? 'form.saving' : 'form.save')}
        </SteadyButton>
      )}
    </>
  );
}
