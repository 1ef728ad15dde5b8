import { Button, Field, Flex, Modal, Toggle, Typography } from '@strapi/design-system';
import type * as React from 'react';
import { useFocusReturn } from '../focus/use-focus-return';
import type { LinkedPage } from '../addresses/open-pages';
import { useText } from '../translations/use-text';
import { ShortcutList } from './shortcut-list';
import { shortcuts } from './shortcuts';

interface ShortcutsDialogProps {
  /** Those that the officer may open. */
  pages: readonly LinkedPage[];
  areOn: boolean;
  /** The button of the menu that leads here. */
  menu: React.RefObject<HTMLElement>;
  onTurn: (areOn: boolean) => void;
  onClose: () => void;
}

/** *Pintasan papan tik*: every key there is, and the switch for those that are single letters. */
export function ShortcutsDialog(props: ShortcutsDialogProps): React.JSX.Element {
  const { areOn, menu, onClose, onTurn, pages } = props;
  const { text } = useText();
  const giveBack = useFocusReturn(null, menu);
  const acts = shortcuts.filter(({ kind }) => kind === 'act');
  const parts = shortcuts.filter(({ kind }) => kind === 'part');
  const ways = shortcuts.filter(
    (shortcut) => shortcut.kind === 'page' && pages.includes(shortcut.page),
  );
  return (
    <Modal.Root open onOpenChange={(isOpen: boolean) => !isOpen && onClose()}>
      <Modal.Content onCloseAutoFocus={giveBack}>
        <Modal.Header closeLabel={text('shortcuts.close')}>
          <Modal.Title>{text('shortcuts.title')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={5}>
            <Field.Root name="shortcuts" hint={text('shortcuts.on.hint')}>
              <Field.Label>{text('shortcuts.on')}</Field.Label>
              <Toggle
                checked={areOn}
                onLabel={text('shortcuts.yes')}
                offLabel={text('shortcuts.no')}
                onChange={({ target }: React.ChangeEvent<HTMLInputElement>) =>
                  onTurn(target.checked)
                }
              />
              <Field.Hint />
            </Field.Root>
            <ShortcutList title={text('shortcuts.acts')} shortcuts={acts} />
            <ShortcutList title={text('shortcuts.pages')} shortcuts={ways} />
            <ShortcutList title={text('shortcuts.parts')} shortcuts={parts} />
            <Typography tag="p" variant="pi" textColor="neutral600">
              {text('shortcuts.typing')}
            </Typography>
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Modal.Close>
            <Button variant="tertiary">{text('shortcuts.close')}</Button>
          </Modal.Close>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
