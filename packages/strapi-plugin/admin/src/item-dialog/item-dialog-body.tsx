import { Box, Button, Flex, Modal, Typography } from '@strapi/design-system';
import * as React from 'react';
import type { ItemValue } from '../../../shared/contracts/item';
import { isItemMissing } from '../api/is-item-missing';
import { Apart } from '../components/apart';
import { EditedItem } from '../item-form/edited-item';
import { fieldErrors } from '../item-form/field-errors';
import { FoldedGroup, GroupFields } from '../item-form/fields/group-fields';
import { type FormType } from '../item-types/form-types';
import { groupsOf } from '../item-form/fields/groups';
import { tidy } from '../item-form/fields/tidy';
import { useChoices } from '../item-form/fields/use-choices';
import { withValue } from '../item-form/fields/with-value';
import { FormNotes } from '../item-form/form-notes';
import { ItemActs } from '../item-form/item-acts';
import { ItemReading } from '../item-form/reading/item-reading';
import { SaveControls } from '../item-form/save-controls';
import { useItemForm } from '../item-form/use-item-form';
import { useTellSaved } from '../item-form/use-tell-saved';
import { opdScopeOf } from '../opds/opd-scope-of';
import { useText } from '../translations/use-text';
import { DeleteButton } from './delete-button';
import type { ItemDialogProps } from './item-dialog-props';
import { ItemSteps } from './item-steps';
import { toOpened } from './opened-item';
import { useNameOf } from './use-name-of';

type BodyProps<Type extends FormType> = Omit<ItemDialogProps, 'opened'> & {
  type: Type;
  documentId: string | null;
  initial: ItemValue<Type>;
};

/** The form of an item with what can be done next. */
export function ItemDialogBody<Type extends FormType>(props: BodyProps<Type>): React.JSX.Element {
  const {
    analyses,
    choices,
    documentId,
    initial,
    listed,
    onChanged,
    onClose,
    onOpen,
    planDocumentId,
    type,
  } = props;
  const { text, locale } = useText();
  const form = useItemForm(planDocumentId, { type, documentId, initial, tidy: tidy<Type> });
  const mayName = opdScopeOf(listed, type, documentId === null);
  const choicesOf = useChoices(choices, listed.data, analyses, mayName);
  const nameOf = useNameOf(choices, listed.data);
  const issues = form.failure?.kind === 'issues' ? form.failure.issues : [];
  const { whole } = form;
  const isClosed = whole?.item.canEdit === false;
  // What was typed before it was closed stays where it was typed.
  const isReading = isClosed && !form.isModified && form.draftAt === null;
  // What is typed beside an older draft would take its place, or be lost with it.
  const isDisabled = form.isSaving || isClosed || form.draftAt !== null;
  const [main, ...more] = groupsOf[type];
  const fields = {
    type,
    item: form.value,
    isDisabled,
    choicesOf,
    mayName,
    errorAt: fieldErrors(issues, locale),
    onChange: (path: Parameters<typeof withValue>[1], value: unknown) =>
      form.setValue(withValue(form.value, path, value)),
  };
  const told = useTellSaved<Type>((saved) => {
    // From now on it has a place of its own, also for what is typed and not yet saved.
    if (documentId === null) onOpen(toOpened(type, saved.item.documentId));
    onChanged();
  });
  const known = whole?.item ?? listed.data.find((item) => item.documentId === documentId);
  const isMissing = form.status === 'failed' && isItemMissing(form.error);
  const title =
    documentId === null
      ? text(`form.new.${type}`)
      : (known?.label ?? text(isMissing ? 'item.not-found' : 'form.loading'));

  return (
    <>
      <Modal.Header closeLabel={text('form.close')}>
        <Modal.Title>{title}</Modal.Title>
      </Modal.Header>
      <Modal.Body>
        <EditedItem type={type} form={form} nameOf={nameOf} onMerged={told} onLeave={onClose}>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <FormNotes type={type} form={form} />
            {whole !== null && (
              <ItemSteps {...props} {...whole} form={form} hasActsElsewhere={isReading} />
            )}
            {isReading ? (
              <ItemReading {...fields} />
            ) : (
              <>
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
              </>
            )}
            {whole?.item.canDelete === true && (
              <Apart>
                <DeleteButton {...props} item={whole.item} />
              </Apart>
            )}
          </Flex>
        </EditedItem>
      </Modal.Body>
      <Modal.Footer wrap="wrap" gap={2}>
        <Button variant="tertiary" onClick={onClose}>
          {text('form.close')}
        </Button>
        {isReading ? (
          <ItemActs
            planDocumentId={planDocumentId}
            item={whole.item}
            form={form}
            onChanged={onChanged}
          />
        ) : (
          form.status === 'ready' && (
            <SaveControls form={form} onSave={() => void form.save().then(told)} />
          )
        )}
      </Modal.Footer>
    </>
  );
}
