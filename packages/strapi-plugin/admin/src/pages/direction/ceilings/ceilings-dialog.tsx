import { formatRupiah } from '@kotacerdas/core/locale';
import { Box, Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import type * as React from 'react';
import { useFailureText } from '../../../api/use-failure-text';
import { useFocusBack } from '../../../components/use-focus-back';
import { DraftNote } from '../../../item-form/draft/draft-note';
import { useText } from '../../../translations/use-text';
import { CeilingField } from './ceiling-field';
import { useCeilingsForm, type CeilingFailure, type CeilingsSource } from './use-ceilings-form';

interface CeilingsDialogProps extends CeilingsSource {
  mayAdd: boolean;
  /** Called as soon as anything was saved, or found to be changed. */
  onChanged: () => void;
  onClose: () => void;
}

/** The ceilings of a programme in all years of the RPJMD, in one dialog. */
export function CeilingsDialog(props: CeilingsDialogProps): React.JSX.Element {
  const { mayAdd, onChanged, onClose, program } = props;
  const { text, locale } = useText();
  const failureText = useFailureText();
  const { toggleNotification } = useNotification();
  const form = useCeilingsForm(props);
  useFocusBack();
  const { failed } = form;
  const submit = async () => {
    const { isDone, saved } = await form.save();
    if (saved > 0 || !isDone) onChanged();
    if (!isDone) return;
    toggleNotification({ type: 'success', message: text('form.saved') });
    onClose();
  };
  const tell = ({ failure }: CeilingFailure): string | undefined => {
    if (failure.kind === 'rule') return failure.sentence;
    // Of no year, as without a connection.
    if (failure.kind === 'other') return undefined;
    const { changes, current } = failure.conflict;
    return text('direction.ceilings.changed', {
      who: changes[0]?.actor ?? text('direction.conflict.someone'),
      amount: formatRupiah(locale, Number(current.value['amount'] ?? 0)),
    });
  };
  const errorOf = (year: number): string | undefined => {
    if (failed?.year === year) return tell(failed);
    return form.unread.includes(year) ? text('direction.ceilings.unread') : undefined;
  };
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
            <Modal.Title>{text('direction.ceilings.title')}</Modal.Title>
          </Modal.Header>
          <Modal.Body>
            <Flex direction="column" alignItems="stretch" gap={4}>
              <Typography tag="p" fontWeight="semiBold" style={{ overflowWrap: 'anywhere' }}>
                {program.label}
              </Typography>
              <Typography tag="p" variant="pi" textColor="neutral600">
                {text('direction.ceilings.hint')}
              </Typography>
              <DraftNote form={form} />
              <Box
                style={{
                  display: 'grid',
                  gap: '1.6rem',
                  gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 22rem), 1fr))',
                }}
              >
                {form.rows.map((row) => (
                  <CeilingField
                    key={row.year}
                    row={row}
                    error={errorOf(row.year)}
                    isDisabled={
                      form.isSaving ||
                      (row.stored === undefined ? !mayAdd : !row.stored.entry.canEdit)
                    }
                    onType={(typed) => form.type(row.year, typed)}
                    onPaste={(cells) => form.paste(row.year, cells)}
                  />
                ))}
              </Box>
              <Box role="alert">
                {failed?.failure.kind === 'other' && (
                  <Typography textColor="danger600">
                    {text('form.failed', { why: failureText(failed.failure.error) })}
                  </Typography>
                )}
              </Box>
            </Flex>
          </Modal.Body>
          <Modal.Footer>
            <Button variant="tertiary" onClick={onClose}>
              {text('form.close')}
            </Button>
            <Typography role="status" variant="pi" textColor="neutral600">
              {form.isModified ? text('form.unsaved') : ''}
            </Typography>
            <Button type="submit" disabled={!form.isModified} loading={form.isSaving}>
              {text(form.isSaving ? 'form.saving' : 'form.save')}
            </Button>
          </Modal.Footer>
        </form>
      </Modal.Content>
    </Modal.Root>
  );
}
