import { Box, Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import type * as React from 'react';
import { Apart } from '../../../components/apart';
import { FailureNote } from '../../../components/failure-note';
import type { DirectionEntry } from '../../../../../shared/contracts/direction';
import type { DirectionField } from '../../../../../shared/direction/fields';
import { useFailureText } from '../../../api/use-failure-text';
import { useFocusBack } from '../../../components/use-focus-back';
import type { NamedOption } from '../../../inputs/named-select';
import { tellItemValue } from '../../../item-form/conflict/tell-item-value';
import { DraftNote } from '../../../drafts/draft-note';
import { useNames } from '../../../translations/use-names';
import { useFocusReturn } from '../../../focus/use-focus-return';
import { unsavedNote } from '../../../item-form/unsaved-note';
import { useText } from '../../../translations/use-text';
import { DeleteEntry } from './delete-entry';
import { EntryConflict } from './entry-conflict';
import { EntryField } from './entry-field';
import { shownFields } from './shown-fields';
import { useEntryForm, type OpenedEntry } from './use-entry-form';

interface EntryDialogProps {
  planDocumentId: string;
  opened: OpenedEntry;
  optionsOf: (to: NonNullable<DirectionField['to']>) => readonly NamedOption[];
  /** With what was saved; `null` of what was deleted. */
  onChanged: (saved: DirectionEntry | null) => void;
  onClose: () => void;
}

/** One entry in a dialog. What is typed stays in the browser when it is closed. */
export function EntryDialog(props: EntryDialogProps): React.JSX.Element {
  const { onChanged, onClose, opened, optionsOf, planDocumentId } = props;
  const { entry, type } = opened;
  const { text, locale } = useText();
  const { choiceName } = useNames();
  const failureText = useFailureText();
  const { toggleNotification } = useNotification();
  const giveBack = useFocusReturn(null);
  const form = useEntryForm(planDocumentId, opened);
  const note = unsavedNote(form);
  useFocusBack();
  const { failure } = form;
  const fields = shownFields(type, form.base);
  const isConflict = failure?.kind === 'conflict';
  const isField = failure?.kind === 'rule' && fields.some(({ name }) => name === failure.field);
  const told =
    failure === null || failure.kind === 'conflict' || isField
      ? null
      : {
          sentence: text('form.failed', {
            why: failure.kind === 'rule' ? failure.sentence : failureText(failure.error),
          }),
          error: failure.kind === 'rule' ? null : failure.error,
        };
  const saved = (result: DirectionEntry | null) => {
    if (result === null) return;
    toggleNotification({ type: 'success', message: text('form.saved') });
    onChanged(result);
    onClose();
  };
  const gone = () => {
    onChanged(null);
    onClose();
  };
  const submit = (event: React.FormEvent) => {
    event.preventDefault();
    void form.save().then(saved);
  };
  const optionsFor = ({ choices, to }: DirectionField): readonly NamedOption[] =>
    to === undefined
      ? (choices?.values ?? []).map((value) => ({
          value,
          name: choiceName(choices?.set ?? '', value),
        }))
      : optionsOf(to);
  const nameOf = (field: string, value: unknown) => {
    const known = fields.find(({ name }) => name === field);
    const named = known === undefined ? [] : optionsFor(known);
    return (
      named.find((option) => option.value === value)?.name ?? tellItemValue(value, same, locale)
    );
  };
  return (
    <Modal.Root open onOpenChange={(isOpen: boolean) => !isOpen && onClose()}>
      <Modal.Content onCloseAutoFocus={giveBack}>
        <form onSubmit={submit} noValidate>
          <Modal.Header closeLabel={text('form.close')}>
            <Modal.Title>
              {entry === null ? text(`direction.add.${type}`) : entry.label}
            </Modal.Title>
          </Modal.Header>
          <Modal.Body>
            {isConflict ? (
              <EntryConflict
                form={form}
                conflict={failure.conflict}
                nameOf={nameOf}
                onSaved={saved}
              />
            ) : (
              <Flex direction="column" alignItems="stretch" gap={4}>
                <DraftNote form={form} />
                {fields.map((field) => (
                  <EntryField
                    key={field.name}
                    type={type}
                    field={field}
                    value={form.value[field.name] ?? null}
                    options={optionsFor(field)}
                    error={
                      failure?.kind === 'rule' && failure.field === field.name
                        ? failure.sentence
                        : undefined
                    }
                    isDisabled={form.isSaving || form.draftAt !== null || entry?.canEdit === false}
                    onChange={(next) =>
                      form.setValue({ ...form.value, [field.name]: next === '' ? null : next })
                    }
                  />
                ))}
              </Flex>
            )}
            <Box paddingTop={3}>
              <FailureNote failure={told} />
            </Box>
            {entry?.canDelete === true && !isConflict && (
              <Apart>
                <DeleteEntry
                  planDocumentId={planDocumentId}
                  entry={entry}
                  onDeleted={gone}
                  onStale={gone}
                />
              </Apart>
            )}
          </Modal.Body>
          <Modal.Footer wrap="wrap" gap={2}>
            <Button variant="tertiary" onClick={onClose}>
              {text('form.close')}
            </Button>
            <Typography
              role="status"
              variant="pi"
              textColor="neutral600"
              paddingLeft={2}
              paddingRight={2}
            >
              {note !== null && text(note)}
            </Typography>
            {!isConflict && entry?.canEdit !== false && (
              <Button
                type="submit"
                disabled={!form.isModified || form.draftAt !== null}
                loading={form.isSaving}
              >
                {text(form.isSaving ? 'form.saving' : 'form.save')}
              </Button>
            )}
          </Modal.Footer>
        </form>
      </Modal.Content>
    </Modal.Root>
  );
}

const same = (text: string): string => text;
