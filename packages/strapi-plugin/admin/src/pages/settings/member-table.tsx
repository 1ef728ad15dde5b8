import { Box } from '@strapi/design-system';
import { useIsDesktop } from '@strapi/strapi/admin';
import type * as React from 'react';
import type { MemberItem } from '../../../../shared/contracts/settings';
import { HeadCell } from '../../components/head-cell';
import { useText } from '../../translations/use-text';
import { MemberRow } from './member-row';
import type { MembershipChoices } from './membership-choices';

interface MemberTableProps {
  members: readonly MemberItem[];
  choices: MembershipChoices;
  /** Whether accounts have to be of a region. */
  hasRegions: boolean;
  onSaved: (userId: number) => void;
}

/** Accounts, one a line; where there is little room, all of it stands below the name. */
export function MemberTable(props: MemberTableProps): React.JSX.Element {
  const { members, choices, hasRegions, onSaved } = props;
  const { text } = useText();
  const isNarrow = !useIsDesktop();
  return (
    <Box tag="table" width="100%" style={{ borderCollapse: 'collapse' }}>
      <thead>
        <tr>
          <HeadCell>{text('members.column.account')}</HeadCell>
          {!isNarrow && (
            <>
              <HeadCell>{text('members.column.roles')}</HeadCell>
              <HeadCell>{text('members.column.opds')}</HeadCell>
              {hasRegions && <HeadCell>{text('members.column.regions')}</HeadCell>}
              <HeadCell>{text('members.column.dimensions')}</HeadCell>
            </>
          )}
          <HeadCell isHidden>{text('members.column.edit')}</HeadCell>
        </tr>
      </thead>
      <tbody>
        {members.map((member) => (
          <MemberRow
            key={member.userId}
            member={member}
            choices={choices}
            hasRegions={hasRegions}
            isNarrow={isNarrow}
            onSaved={() => onSaved(member.userId)}
          />
        ))}
      </tbody>
    </Box>
  );
}
