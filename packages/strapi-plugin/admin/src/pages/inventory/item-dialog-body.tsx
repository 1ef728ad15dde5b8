import { Box, Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import * as React from 'react';
import type { ItemValue, WholeItem } from '../../../../shared/contracts/item';
import { LoadError } from '../../components/load-error';
import { ConflictView } from '../../item-form/conflict/conflict-view';
import { fieldErrors } from '../../item-form/field-errors';
import { FoldedGroup, GroupFields } from '../../item-form/fields/group-fields';
import { groupsOf, type InventoryType } from '../../item-form/fields/groups';
import { tidy } from '../../item-form/fields/tidy';
import { useChoices } from '../../item-form/fields/use-choices';
import { withValue } from '../../item-form/fields/with-value';
import { FormNotes } from '../../item-form/form-notes';
import { useItemForm } from '../../item-form/use-item-form';
import { useText } from '../../translations/use-text';
import type { ItemDialogProps } from './item-dialog-props';
import { ItemSteps } from './item-steps';
import { toOpened } from './opened-item';
import { useNameOf } from './use-name-of';

type BodyProps<Type extends InventoryType> = Omit<ItemDialogProps, 'opened'> & {
  type: Type;
  documentId: string | null;
  initial: ItemValue<Type>;
};

/** The form of an item with what can be done next. */
export function ItemDialogBody<Type extends InventoryType>(
  props: BodyProps<Type>,
): React.JSX.Element {
  const { choices, documentId, initial, listed, onChanged, onClose, onOpen, planDocumentId, type } =
    props;
  const { text, locale } = useText();
  const { toggleNotification } = useNotification();
  const form = useItemForm(planDocumentId, { type, documentId, initial, tidy: tidy<Type> });
  const choicesOf = useChoices(choices, listed.data);
  const nameOf = useNameOf(choices, listed.data);
  const issues = form.failure?.kind === 'issues' ? form.failure.issues : [];
  const isDisabled = form.isSaving || form.whole?.item.canEdit === false;
  const [main, ...more] = groupsOf[type];
  const fields = {
    type,
    item: form.value,
    isDisabled,
    choicesOf,
    errorAt: fieldErrors(issues, locale),
    onChange: (path: Parameters<typeof withValue>[1], value: unknown) =>
      form.setValue(withValue(form.value, path, value)),
  };
  const told = (saved: WholeItem<Type> | null) => {
    if (saved === null) return;
    // From now on it has a place of its own, also for what is typed and not yet saved.
    if (documentId === null) onOpen(toOpened(type, saved.item.documentId));
    toggleNotification({ type: 'success', message: text('form.saved') });
    onChanged();
  };
  const title = form.whole?.item.label ?? text(`form.new.${type}`);

  return (
    <>
      <Modal.Header closeLabel={text('form.close')}>
        <Modal.Title>{title}</Modal.Title>
      </Modal.Header>
      <Modal.Body>
        {form.status === 'loading' && <Typography role="status">{text('form.loading')}</Typography>}
        {form.status === 'failed' && <LoadError error={form.error} onRetry={form.reload} />}
        {form.status === 'ready' && form.conflict !== null && (
          <ConflictView
            type={type}
            conflict={form.conflict}
            form={form}
            nameOf={nameOf}
            onSave={(chosen) => void form.saveMerged(chosen).then(told)}
          />
        )}
        {form.status === 'ready' && form.conflict === null && (
          <Flex direction="column" alignItems="stretch" gap={4}>
            <FormNotes form={form} />
            {form.whole !== null && (
              <ItemSteps
                {...props}
                item={form.whole.item}
                value={form.whole.value}
                form={form}
                opds={choices.opds}
              />
            )}
            <Typography variant="pi" textColor="neutral600">
              {text('form.required-first')}
            </Typography>
            {main !== undefined && <GroupFields group={main} {...fields} />}
            <Typography tag="h2" variant="delta">
              {text('form.more')}
            </Typography>
            <Box>
              {more.map((group) => (
                <FoldedGroup key={group.title} group={group} {...fields} />
              ))}
            </Box>
          </Flex>
        )}
      </Modal.Body>
      <Modal.Footer>
        <Button variant="tertiary" onClick={onClose}>
          {text('form.close')}
        </Button>
        <Typography role="status" variant="pi" textColor="neutral600">
          {form.isModified ? text('form.unsaved') : ''}
        </Typography>
        {form.conflict === null && !(form.whole?.item.canEdit === false) && (
          <Button
            disabled={!form.isModified || form.status !== 'ready'}
            loading={form.isSaving}
            onClick={() => void form.save().then(told)}
          >
            {text(form.isSaving ? 'form.saving' : 'form.save')}
          </Button>
        )}
      </Modal.Footer>
    </>
  );
}
