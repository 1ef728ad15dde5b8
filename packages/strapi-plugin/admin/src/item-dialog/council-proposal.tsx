import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import * as React from 'react';
import type { ReviewItem } from '../../../shared/contracts/approval';
import type { Choice } from '../../../shared/contracts/choices';
import type { ItemValue } from '../../../shared/contracts/item';
import { NamedSelect } from '../inputs/named-select';
import type { FormType } from '../item-form/fields/groups';
import { textAt, valueAt } from '../item-form/fields/value-at';
import { withValue } from '../item-form/fields/with-value';
import type { ItemForm } from '../item-form/use-item-form';
import { useNames } from '../translations/use-names';
import { useText } from '../translations/use-text';

interface CouncilProposalProps<Type extends FormType> {
  item: ReviewItem;
  value: ItemValue<Type>;
  form: ItemForm<Type>;
  opds: readonly Choice[];
  onChanged: () => void;
}

/** Who of the council proposed an innovation, and the way to hand it to an OPD. */
export function CouncilProposal<Type extends FormType>(
  props: CouncilProposalProps<Type>,
): React.JSX.Element | null {
  const { form, item, onChanged, opds, value } = props;
  const { text } = useText();
  const { choiceName } = useNames();
  const { toggleNotification } = useNotification();
  const [opd, setOpd] = React.useState('');
  const take = async () => {
    const next = withValue(form.value, ['opdId'], opd);
    form.setValue(next);
    const saved = await form.save(next);
    if (saved === null) return;
    const message = text('council.taken', { opd: saved.item.opd ?? '' });
    toggleNotification({ type: 'success', message });
    onChanged();
  };
  if (valueAt(value, ['proposer', 'kind']) !== 'council') return null;
  const institution = textAt(value, ['proposer', 'institution']);
  const isFree = valueAt(value, ['opdId']) === undefined;
  return (
    <Box background="primary100" padding={3} hasRadius>
      <Typography tag="p" fontWeight="semiBold">
        {text('council.by', {
          name: textAt(value, ['proposer', 'name']),
          institution: choiceName('institution', institution),
        })}
      </Typography>
      {isFree && item.canEdit && (
        <>
          <Typography tag="p">{text('council.take.text')}</Typography>
          <Flex gap={3} wrap="wrap" alignItems="flex-end" paddingTop={2}>
            <Box flex="1 1 24rem">
              <NamedSelect
                name="council-opd"
                label={text('council.take.choose')}
                hint={undefined}
                value={opd}
                options={opds.map(({ id, label }) => ({ value: id, name: label }))}
                onChange={(_, chosen) => setOpd(typeof chosen === 'string' ? chosen : '')}
              />
            </Box>
            <Button
              disabled={opd === '' || form.draftAt !== null}
              loading={form.isSaving}
              onClick={() => void take()}
            >
              {text('council.take')}
            </Button>
          </Flex>
        </>
      )}
    </Box>
  );
}
