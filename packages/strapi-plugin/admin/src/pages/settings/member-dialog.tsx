import { Button, Modal } from '@strapi/design-system';
import { Pencil } from '@strapi/icons';
import * as React from 'react';
import type { MemberItem } from '../../../../shared/contracts/settings';
import { useText } from '../../translations/use-text';
import { MemberForm } from './member-form';
import type { MembershipChoices } from './membership-choices';

interface MemberDialogProps {
  member: MemberItem;
  choices: MembershipChoices;
  hasRegions: boolean;
  onSaved: () => void;
}

/** *Ubah*: opens the form about where an account belongs. */
export function MemberDialog(props: MemberDialogProps): React.JSX.Element {
  const { member, choices, hasRegions, onSaved } = props;
  const { text } = useText();
  const [isOpen, setOpen] = React.useState(false);
  return (
    <Modal.Root open={isOpen} onOpenChange={setOpen}>
      <Modal.Trigger>
        <Button
          variant="tertiary"
          startIcon={<Pencil />}
          aria-label={text('member.edit-of', { name: member.name })}
        >
          {text('member.edit')}
        </Button>
      </Modal.Trigger>
      <Modal.Content>
        <Modal.Header closeLabel={text('act.cancel')}>
          <Modal.Title>{text('member.title', { name: member.name })}</Modal.Title>
        </Modal.Header>
        <MemberForm
          member={member}
          choices={choices}
          hasRegions={hasRegions}
          onSaved={() => {
            setOpen(false);
            onSaved();
          }}
        />
      </Modal.Content>
    </Modal.Root>
  );
}
