import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import * as React from 'react';
import {
  memberPath,
  type MemberItem,
  type MembershipRequest,
} from '../../../../shared/contracts/settings';
import { useFailureText } from '../../api/use-failure-text';
import { useText } from '../../translations/use-text';

interface SavingMember {
  isSaving: boolean;
  /** Answers what went wrong, in a sentence, or `null` when it is saved. */
  save: (member: MemberItem, belongs: MembershipRequest) => Promise<string | null>;
}

/** Saves where an account belongs. */
export function useSaveMember(): SavingMember {
  const { put } = useFetchClient();
  const { toggleNotification } = useNotification();
  const { text } = useText();
  const failureText = useFailureText();
  const [isSaving, setSaving] = React.useState(false);

  const save: SavingMember['save'] = async ({ name, userId }, belongs) => {
    setSaving(true);
    try {
      await put(memberPath(userId), belongs);
      toggleNotification({ type: 'success', message: text('member.saved', { name }) });
      return null;
    } catch (error) {
      return failureText(error);
    } finally {
      setSaving(false);
    }
  };

  return { isSaving, save };
}
