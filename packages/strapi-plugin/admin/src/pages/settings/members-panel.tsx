import { Flex, Link, Typography } from '@strapi/design-system';
import { Page } from '@strapi/strapi/admin';
import type * as React from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { type ListMembersResponse, membersPath } from '../../../../shared/contracts/settings';
import { useAllowed } from '../../api/use-allowed';
import { useLatest } from '../../api/use-latest';
import { useLoaded } from '../../api/use-loaded';
import { listPath } from '../../addresses/content-manager-path';
import { LoadError } from '../../components/load-error';
import { Panel } from '../../components/panel';
import { useText } from '../../translations/use-text';
import { MemberList } from './member-list';
import { useMembershipChoices } from './use-membership-choices';

/** *Keanggotaan*: every account, and where it belongs. */
export function MembersPanel(): React.JSX.Element {
  const { text } = useText();
  const { mayReadOpds, mayReadUsers } = useAllowed();
  const members = useLoaded<ListMembersResponse['data']>(membersPath);
  const choices = useMembershipChoices();
  // A form that is open stays open, whatever a later answer says.
  const accounts = useLatest(members.result);
  const offered = useLatest(choices.result);
  return (
    <Panel title={text('members.title')}>
      <Flex direction="column" alignItems="stretch" gap={4} paddingTop={2}>
        <Typography tag="p">{text('members.text')}</Typography>
        {mayReadUsers ? (
          <Link tag={RouterLink} to="/settings/users">
            {text('members.open')}
          </Link>
        ) : (
          <Typography tag="p" textColor="neutral600">
            {text('members.ask')}
          </Typography>
        )}
        {mayReadOpds && (
          <Link tag={RouterLink} to={listPath('opd')}>
            {text('members.opds')}
          </Link>
        )}
        {members.result.status === 'failed' && (
          <LoadError error={members.result.error} onRetry={members.reload} />
        )}
        {choices.result.status === 'failed' && (
          <LoadError error={choices.result.error} onRetry={choices.reload} />
        )}
        {accounts !== null && offered !== null ? (
          <MemberList members={accounts} choices={offered} onSaved={members.refresh} />
        ) : (
          members.result.status !== 'failed' &&
          choices.result.status !== 'failed' && (
            <Page.Loading>{text('members.loading')}</Page.Loading>
          )
        )}
      </Flex>
    </Panel>
  );
}
