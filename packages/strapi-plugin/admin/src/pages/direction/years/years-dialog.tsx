import { Box, Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import type * as React from 'react';
import { useFailureText } from '../../../api/use-failure-text';
import { FailureNote } from '../../../components/failure-note';
import { useFocusBack } from '../../../components/use-focus-back';
import { DraftNote } from '../../../item-form/draft/draft-note';
import { unsavedNote } from '../../../item-form/unsaved-note';
import { useText } from '../../../translations/use-text';
import { YearField } from './year-field';
import { LeftOutNote } from './left-out-note';
import { useYearsForm, type YearsForm, type YearsSource } from './use-years-form';

interface YearsDialogProps extends YearsSource {
  /** Called as soon as anything was saved, or found to be changed. */
  onChanged: () => void;
  onClose: () => void;
}

/** The amounts of all years, in one dialog. */
export function YearsDialog(props: YearsDialogProps): React.JSX.Element {
  const { onChanged, onClose, owner, yearly } = props;
  const { text, locale } = useText();
  const failureText = useFailureText();
  const { toggleNotification } = useNotification();
  const form = useYearsForm(props);
  const note = unsavedNote(form);
  useFocusBack();
  const submit = async () => {
    const { isDone, saved } = await form.save();
    if (saved > 0 || !isDone) onChanged();
    if (!isDone) return;
    toggleNotification({ type: 'success', message: text('form.saved') });
    onClose();
  };
  const errorOf = (row: YearsForm['rows'][number]): string | undefined => {
    const { year } = row;
    const failure = form.failed.find((each) => each.year === year)?.failure;
    if (form.clashing.includes(year)) {
      const changes = failure?.kind === 'conflict' ? failure.conflict.changes : [];
      const who = changes[0]?.actor ?? text('direction.conflict.someone');
      return row.stored === undefined
        ? text('direction.years.deleted', { who })
        : text(`direction.years.${row.origin === null ? 'added' : 'changed'}`, {
            who,
            amount: yearly.told(locale, row.stored.amount),
          });
    }
    if (failure?.kind === 'rule') return failure.sentence;
    if (failure?.kind === 'other') return text('form.failed', { why: failureText(failure.error) });
    return form.unread.includes(year) ? text(`direction.${yearly.topic}.unread`) : undefined;
  };
  const told = form.rows.map((row) => ({ row, error: errorOf(row) }));
  const unsaved = told.flatMap(({ error, row }) => (error === undefined ? [] : [row.year]));
  const general = form.failed.find(({ year }) => year === null)?.failure;
  const ofAll =
    general?.kind === 'other'
      ? {
          sentence: text('form.failed', { why: failureText(general.error) }),
          error: general.error,
        }
      : null;
  return (
    <Modal.Root open onOpenChange={(isOpen: boolean) => !isOpen && onClose()}>
      <Modal.Content>
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void submit();
          }}
        >
          <Modal.Header closeLabel={text('form.close')}>
            <Modal.Title>{text(`direction.${yearly.topic}.title`)}</Modal.Title>
          </Modal.Header>
          <Modal.Body>
            <Flex direction="column" alignItems="stretch" gap={4}>
              <Typography tag="p" fontWeight="semiBold" style={{ overflowWrap: 'anywhere' }}>
                {owner.label}
              </Typography>
              <Typography tag="p" variant="pi" textColor="neutral600">
                {text(`direction.${yearly.topic}.hint`)}
              </Typography>
              <DraftNote form={form} />
              <Box
                style={{
                  display: 'grid',
                  gap: '1.6rem',
                  gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 22rem), 1fr))',
                }}
              >
                {told.map(({ error, row }) => (
                  <YearField
                    key={row.year}
                    yearly={yearly}
                    row={row}
                    error={error}
                    isClashing={form.clashing.includes(row.year)}
                    isDisabled={form.isSaving || form.draftAt !== null || !row.isWritable}
                    onType={(typed) => form.type(row.year, typed)}
                    onPaste={(cells) => form.paste(row.year, cells)}
                    onKeepMine={() => form.keepMine(row.year)}
                    onKeepTheirs={() => form.keepTheirs(row.year)}
                  />
                ))}
              </Box>
              <LeftOutNote form={form} />
              <FailureNote failure={ofAll} />
              <Box role="alert">
                {unsaved.length > 0 && (
                  <Typography tag="p" textColor="danger600">
                    {text('direction.years.unsaved', { years: unsaved.join(', ') })}
                  </Typography>
                )}
              </Box>
            </Flex>
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
            <Button
              type="submit"
              disabled={!form.isModified || form.draftAt !== null}
              loading={form.isSaving}
            >
              {text(form.isSaving ? 'form.saving' : 'form.save')}
            </Button>
          </Modal.Footer>
        </form>
      </Modal.Content>
    </Modal.Root>
  );
}
