import { Button, Flex, Typography } from '@strapi/design-system';
import * as React from 'react';
import type { MemberItem } from '../../../../shared/contracts/settings';
import { useText } from '../../translations/use-text';
import { MemberFilters } from './member-filters';
import { MemberTable } from './member-table';
import type { MembershipChoices } from './membership-choices';
import { missingOf } from './missing-of';
import { namesOf } from './names-of';
import { type MemberFilter, shownMembers } from './shown-members';

interface MemberListProps {
  members: readonly MemberItem[];
  choices: MembershipChoices;
  onSaved: () => void;
}

/** Enough to begin with; hundreds of lines make a slow page. */
const step = 25;

/** The accounts, narrowed down by what was typed or to those that need something. */
export function MemberList({ members, choices, onSaved }: MemberListProps): React.JSX.Element {
  const { text } = useText();
  const [filter, setFilter] = React.useState<MemberFilter>({ words: '', scope: null });
  const [most, setMost] = React.useState(step);
  // Who was saved stays in sight, and the focus with them, until something else is asked for.
  const [savedIds, setSavedIds] = React.useState<readonly number[]>([]);

  const hasRegions = choices.hasSeveralRegions;
  const isIncomplete = (member: MemberItem) => missingOf(member, choices).length > 0;
  const wordsOf = ({ dimensionIds, email, name, opdIds, regionCodes, roles }: MemberItem) => [
    name,
    email ?? '',
    ...roles,
    ...opdIds.map((id) => choices.opds.find(({ value }) => value === id)?.name ?? id),
    ...namesOf(choices.regions, regionCodes),
    ...namesOf(choices.dimensions, dimensionIds),
  ];
  const found = shownMembers(members, filter, { isIncomplete, wordsOf });
  const shown = members.filter(
    (member) => found.includes(member) || savedIds.includes(member.userId),
  );
  const incomplete = members.filter(isIncomplete).length;
  const more = shown.length - most;

  const onFilter = (wanted: MemberFilter) => {
    setFilter(wanted);
    setMost(step);
    setSavedIds([]);
  };

  return (
    <>
      <MemberFilters filter={filter} onChange={onFilter} />
      <Typography tag="p" role="status" textColor="neutral600">
        {text('members.shown', { count: shown.length, total: members.length })}
        {incomplete > 0 && ` ${text('members.incomplete', { count: incomplete })}`}
      </Typography>
      {shown.length > 0 && (
        <MemberTable
          members={shown.slice(0, most)}
          choices={choices}
          hasRegions={hasRegions}
          onSaved={(userId) => {
            setSavedIds([...savedIds, userId]);
            onSaved();
          }}
        />
      )}
      {more > 0 && (
        <Flex gap={3} wrap="wrap">
          <Button variant="tertiary" onClick={() => setMost(most + step)}>
            {text('home.more', { count: Math.min(step, more) })}
          </Button>
        </Flex>
      )}
    </>
  );
}
