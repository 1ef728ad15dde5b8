import { Button, Flex, Link } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import type * as React from 'react';
import { useAllowed } from '../../api/use-allowed';
import { AskButton } from '../../components/ask-button';
import { RepublishButton } from '../../publishing/republish-button';
import { useText } from '../../translations/use-text';
import type { EditionProps } from './edition-props';
import { WithdrawButton } from './withdraw-button';

/** What an officer may do with an edition; each button says of which one it is. */
export function EditionActions(props: EditionProps): React.JSX.Element {
  const { snapshot, list, acts, onCompare } = props;
  const { number, withdrawal } = snapshot;
  const { text } = useText();
  const { mayPublish, mayWithdraw } = useAllowed();
  const isBusy = acts.busy !== null;
  const name = text('editions.name', { number });
  const address = new URL(`${list.publicUrl}/${number}`, window.location.href).href;
  return (
    <Flex gap={2} wrap="wrap">
      {list.changed !== null && (
        <Button
          variant="tertiary"
          onClick={() => onCompare({ from: number, to: 'live' })}
          aria-label={`${text('editions.compare-this')}: ${name}`}
        >
          {text('editions.compare-this')}
        </Button>
      )}
      {mayPublish && withdrawal === null && number !== list.current && (
        <RepublishButton
          planDocumentId={props.planDocumentId}
          snapshot={snapshot}
          isDisabled={isBusy}
          onPublished={props.onChanged}
        />
      )}
      {mayWithdraw && withdrawal === null && (
        <WithdrawButton snapshot={snapshot} list={list} acts={acts} />
      )}
      {mayWithdraw && withdrawal !== null && (
        <AskButton
          label={text('editions.restore')}
          of={name}
          Icon={ArrowClockwise}
          title={text('editions.restore.title', { number })}
          question={text('editions.restore.text')}
          yes={text('editions.restore.yes')}
          no={text('editions.cancel')}
          isDisabled={isBusy}
          onYes={() => void acts.restore(number)}
        />
      )}
      {list.portalUrl !== null && number === list.current && (
        <Link href={list.portalUrl} isExternal>
          {text('editions.portal')}
        </Link>
      )}
      {list.isPublic && withdrawal === null && (
        <Link href={address} isExternal>
          {text('editions.data')}
        </Link>
      )}
    </Flex>
  );
}
