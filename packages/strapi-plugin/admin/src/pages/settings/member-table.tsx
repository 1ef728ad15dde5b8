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
  onSaved: (userId: number) => void;
}

/** Accounts, one a line; where there is little room, all of it stands below the name. */
export function MemberTable({ members, choices, onSaved }: MemberTableProps): React.JSX.Element {
  const { text } = useText();
  const isNarrow = !useIsDesktop();
  const hasRegions = choices.regions.length > 1;
  return (
    <Box tag="table" width="100%" style={{ borderCollapse: 'collapse' }}>
      <thead>
        <tr>
          <HeadCell>{text('members.column.account')}</HeadCell>
          {!isNarrow && (
            <>
              <HeadCell>{text('members.column.roles')}</HeadCell>
              <HeadCell>{text('members.column.opds')}</HeadCell>
              {hasRegions ? <HeadCell>{text('members.column.regions')}</HeadCell> : null}
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
            isNarrow={isNarrow}
            onSaved={() => onSaved(member.userId)}
          />
        ))}
      </tbody>
    </Box>
  );
}
