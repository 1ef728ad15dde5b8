import * as React from 'react';
import { type ListPlansResponse, plansPath } from '../../../../shared/contracts/plan';
import { type Loaded, useLoaded } from '../../api/use-loaded';
import { useText } from '../../translations/use-text';
import { type MembershipChoices, membershipChoices } from './membership-choices';
import { useOpds } from './use-opds';

/** What accounts can belong to, from the plans and their OPDs. */
export function useMembershipChoices(): {
  result: Loaded<MembershipChoices>;
  reload: () => void;
} {
  const { locale } = useText();
  const plans = useLoaded<ListPlansResponse['data']>(plansPath);
  const opds = useOpds();

  const result = React.useMemo((): Loaded<MembershipChoices> => {
    if (plans.result.status !== 'loaded') return plans.result;
    if (opds.result.status !== 'loaded') return opds.result;
    const data = membershipChoices(opds.result.data, plans.result.data, locale);
    return { status: 'loaded', data };
  }, [plans.result, opds.result, locale]);

  const reload = () => {
    plans.reload();
    opds.reload();
  };
  return { result, reload };
}
