import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import * as React from 'react';
import type { ReviewItem } from '../../../shared/contracts/approval';
import type { Choice } from '../../../shared/contracts/choices';
import type { ItemResponse } from '../../../shared/contracts/item';
import { takePath, type TakeRequest } from '../../../shared/contracts/take';
import { useNotifyFailure } from '../api/use-notify-failure';
import { useTellFailure } from '../api/use-tell-failure';
import { NamedSelect } from '../inputs/named-select';
import { useText } from '../translations/use-text';

interface TakeProposalProps {
  planDocumentId: string;
  item: ReviewItem;
  /** The OPDs that the officer may hand it to. */
  takers: readonly Choice[];
  isModified: boolean;
  onTaken: () => void;
}

/** *Jadikan inovasi OPD*: a proposal of the council goes to the OPD that will carry it out. */
export function TakeProposal(props: TakeProposalProps): React.JSX.Element {
  const { isModified, item, onTaken, planDocumentId, takers } = props;
  const { text } = useText();
  const { post } = useFetchClient();
  const { toggleNotification } = useNotification();
  const notifyFailure = useNotifyFailure();
  const tellFailure = useTellFailure();
  const [only] = takers.length === 1 ? takers : [];
  const [opd, setOpd] = React.useState(only?.id ?? '');
  const [isSending, setSending] = React.useState(false);
  const take = async () => {
    setSending(true);
    try {
      const wanted: TakeRequest = { opdId: opd, revision: item.revision };
      const path = takePath(planDocumentId, item.documentId);
      const { data } = await post<ItemResponse<'innovation'>>(path, wanted);
      const message = text('council.taken', { opd: data.data.item.opd ?? '' });
      toggleNotification({ type: 'success', message });
      onTaken();
    } catch (error) {
      notifyFailure(tellFailure(error));
    } finally {
      setSending(false);
    }
  };
  return (
    <>
      <Typography tag="p">{text('council.take.text')}</Typography>
      <Flex gap={3} wrap="wrap" alignItems="flex-end" paddingTop={2}>
        <Box flex="1 1 24rem">
          <NamedSelect
            name="council-opd"
            label={text('council.take.choose')}
            hint={undefined}
            value={opd}
            options={takers.map(({ id, label }) => ({ value: id, name: label }))}
            onChange={(_, chosen) => setOpd(typeof chosen === 'string' ? chosen : '')}
          />
        </Box>
        <Button disabled={opd === '' || isModified} loading={isSending} onClick={() => void take()}>
          {text('council.take')}
        </Button>
      </Flex>
    </>
  );
}
