import type * as React from 'react';
import { styled } from 'styled-components';
import type { WrittenType } from '../../../shared/contracts/item';
import { useDocked } from '../components/use-docked';
import { useText } from '../translations/use-text';
import { SaveControls } from './save-controls';
import type { ItemForm } from './use-item-form';

interface SaveBarProps<Type extends WrittenType> {
  form: ItemForm<Type>;
  onSave: () => void;
}

/** The way to save something longer than the screen: it stays at the lower edge of the window. */
export function SaveBar<Type extends WrittenType>(
  props: SaveBarProps<Type>,
): React.JSX.Element | null {
  const { form, onSave } = props;
  const { text } = useText();
  const isOpen =
    form.conflict === null && (form.whole === null ? form.isModified : form.whole.item.canEdit);
  const bar = useDocked(isOpen);
  if (!isOpen) return null;
  return (
    <Bar ref={bar} role="group" aria-label={text('form.save-bar')}>
      <SaveControls form={form} onSave={onSave} />
    </Bar>
  );
}

const Bar = styled.div`
  position: sticky;
  z-index: 2;
  bottom: 0;
  display: flex;
  gap: 1.2rem;
  align-items: center;
  justify-content: space-between;
  padding: 1.2rem 1.6rem;
  border-top: 1px solid ${({ theme }) => theme.colors.neutral200};
  background: ${({ theme }) => theme.colors.neutral0};
  box-shadow: ${({ theme }) => theme.shadows.tableShadow};

  button {
    flex: none;
  }
`;
