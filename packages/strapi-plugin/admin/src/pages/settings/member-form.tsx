import { Box, Button, Flex, Link, Modal, Typography } from '@strapi/design-system';
import * as React from 'react';
import { Link as RouterLink } from 'react-router-dom';
import type { ToldFailure } from '../../api/use-tell-failure';
import { FailureNote } from '../../components/failure-note';
import type { MemberItem, MembershipRequest } from '../../../../shared/contracts/settings';
import { useAllowed } from '../../api/use-allowed';
import { useText } from '../../translations/use-text';
import { ChoiceList } from './choice-list';
import type { MembershipChoices } from './membership-choices';
import { missingOf } from './missing-of';
import { MissingNote } from './missing-note';
import { useSaveMember } from './use-save-member';

interface MemberFormProps {
  member: MemberItem;
  choices: MembershipChoices;
  hasRegions: boolean;
  onSaved: () => void;
}

/** Where an account belongs; a refusal is said beside the buttons and what was chosen stays. */
export function MemberForm(props: MemberFormProps): React.JSX.Element {
  const { member, choices, hasRegions, onSaved } = props;
  const { text } = useText();
  const { mayReadUsers } = useAllowed();
  const { isSaving, save } = useSaveMember();
  const [failure, setFailure] = React.useState<ToldFailure | null>(null);
  const [belongs, setBelongs] = React.useState<MembershipRequest>({
    opdIds: member.opdIds,
    regionCodes: member.regionCodes,
    dimensionIds: member.dimensionIds,
    revision: member.revision,
  });
  const missing = missingOf({ ...member, ...belongs }, choices);

  const onSave = async () => {
    setFailure(null);
    const failed = await save(member, belongs);
    setFailure(failed);
    if (failed === null) onSaved();
  };

  return (
    <>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={5}>
          <Box>
            <Typography tag="p">
              {member.roles.length === 0
                ? text('member.no-roles')
                : text('members.fact', {
                    label: text('members.column.roles'),
                    names: member.roles.join(', '),
                  })}
            </Typography>
            {mayReadUsers && (
              <Link tag={RouterLink} to={`/settings/users/${member.userId}`}>
                {text('member.open')}
              </Link>
            )}
            {missing.length > 0 && <MissingNote missing={missing} />}
          </Box>
          <ChoiceList
            label={text('members.column.opds')}
            hint={text('member.opds.hint')}
            emptyText={text('member.opds.none')}
            choices={choices.opds}
            chosen={belongs.opdIds}
            onChange={(opdIds) => setBelongs({ ...belongs, opdIds })}
          />
          {hasRegions && (
            <ChoiceList
              label={text('members.column.regions')}
              hint={text('member.regions.hint')}
              choices={choices.regions}
              chosen={belongs.regionCodes}
              onChange={(regionCodes) => setBelongs({ ...belongs, regionCodes })}
            />
          )}
          <ChoiceList
            label={text('members.column.dimensions')}
            hint={text('member.dimensions.hint')}
            choices={choices.dimensions}
            chosen={belongs.dimensionIds}
            onChange={(dimensionIds) => setBelongs({ ...belongs, dimensionIds })}
          />
        </Flex>
      </Modal.Body>
      <Modal.Footer wrap="wrap" gap={2}>
        <Box width="100%">
          <FailureNote failure={failure} />
        </Box>
        <Modal.Close>
          <Button variant="tertiary">{text('act.cancel')}</Button>
        </Modal.Close>
        <Button loading={isSaving} onClick={() => void onSave()}>
          {text('member.save')}
        </Button>
      </Modal.Footer>
    </>
  );
}
