import { Badge, Box, Flex, Typography } from '@strapi/design-system';
import type * as React from 'react';
import type { MemberItem } from '../../../../shared/contracts/settings';
import { Cell } from '../../components/cell';
import { useText } from '../../translations/use-text';
import { MemberDialog } from './member-dialog';
import type { MembershipChoices } from './membership-choices';
import { missingOf } from './missing-of';
import { MissingNote } from './missing-note';
import { namesOf } from './names-of';

interface MemberRowProps {
  member: MemberItem;
  choices: MembershipChoices;
  hasRegions: boolean;
  isNarrow: boolean;
  onSaved: () => void;
}

/** One account: who it is, its roles, where it belongs, and what it is missing. */
export function MemberRow(props: MemberRowProps): React.JSX.Element {
  const { member, choices, hasRegions, isNarrow, onSaved } = props;
  const { text } = useText();
  const missing = missingOf(member, choices);
  const facts = [
    { label: text('members.column.roles'), names: member.roles },
    { label: text('members.column.opds'), names: namesOf(choices.opds, member.opdIds) },
    ...(hasRegions
      ? [
          {
            label: text('members.column.regions'),
            names: namesOf(choices.regions, member.regionCodes),
          },
        ]
      : []),
    {
      label: text('members.column.dimensions'),
      names: namesOf(choices.dimensions, member.dimensionIds),
    },
  ];
  return (
    <tr>
      <Cell>
        <Flex gap={2} wrap="wrap">
          <Typography fontWeight="bold">{member.name}</Typography>
          {!member.active && (
            <Badge>{text(member.invited ? 'members.invited' : 'members.inactive')}</Badge>
          )}
        </Flex>
        {member.email !== null && member.email !== member.name && (
          <Typography
            tag="p"
            variant="pi"
            textColor="neutral600"
            style={{ overflowWrap: 'anywhere' }}
          >
            {member.email}
          </Typography>
        )}
        {isNarrow &&
          facts
            .filter(({ names }) => names.length > 0)
            .map(({ label, names }) => (
              <Typography key={label} tag="p" style={{ overflowWrap: 'anywhere' }}>
                {text('members.fact', { label, names: names.join(', ') })}
              </Typography>
            ))}
        {missing.length > 0 && <MissingNote missing={missing} />}
      </Cell>
      {!isNarrow &&
        facts.map(({ label, names }) => (
          <Cell key={label}>
            <Typography>{names.length === 0 ? '–' : names.join(', ')}</Typography>
          </Cell>
        ))}
      <Cell width="1px">
        <Box style={{ whiteSpace: 'nowrap' }}>
          <MemberDialog
            member={member}
            choices={choices}
            hasRegions={hasRegions}
            onSaved={onSaved}
          />
        </Box>
      </Cell>
    </tr>
  );
}
