import * as React from 'react';
import { choicesPath, type SettingsChoicesResponse } from '../../../../shared/contracts/settings';
import { type Loaded, useLoaded } from '../../api/use-loaded';
import { useText } from '../../translations/use-text';
import { type MembershipChoices, membershipChoices } from './membership-choices';

/** What accounts can belong to, of the regions that the officer manages. */
export function useMembershipChoices(): {
  result: Loaded<MembershipChoices>;
  reload: () => void;
} {
  const { locale } = useText();
  const { result: answer, reload } = useLoaded<SettingsChoicesResponse['data']>(choicesPath);
  const result = React.useMemo(
    (): Loaded<MembershipChoices> =>
      answer.status === 'loaded'
        ? { status: 'loaded', data: membershipChoices(answer.data, locale) }
        : answer,
    [answer, locale],
  );
  return { result, reload };
}
