import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import * as React from 'react';
import {
  memberPath,
  type MemberItem,
  type MembershipRequest,
} from '../../../../shared/contracts/settings';
import { useTellFailure, type ToldFailure } from '../../api/use-tell-failure';
import { useText } from '../../translations/use-text';

interface SavingMember {
  isSaving: boolean;
  /** Answers what went wrong, or `null` when it is saved. */
  save: (member: MemberItem, belongs: MembershipRequest) => Promise<ToldFailure | null>;
}

/** Saves where an account belongs. */
export function useSaveMember(): SavingMember {
  const { put } = useFetchClient();
  const { toggleNotification } = useNotification();
  const { text } = useText();
  const tellFailure = useTellFailure();
  const [isSaving, setSaving] = React.useState(false);

  const save: SavingMember['save'] = async ({ name, userId }, belongs) => {
    setSaving(true);
    try {
      await put(memberPath(userId), belongs);
      toggleNotification({ type: 'success', message: text('member.saved', { name }) });
      return null;
    } catch (error) {
      return tellFailure(error);
    } finally {
      setSaving(false);
    }
  };

  return { isSaving, save };
}
