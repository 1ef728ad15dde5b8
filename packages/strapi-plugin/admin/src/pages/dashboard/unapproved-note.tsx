import { summariseMasterplan } from '@kotacerdas/core/dashboard';
import { formatInteger } from '@kotacerdas/core/locale';
import { Typography } from '@strapi/design-system';
import * as React from 'react';
import { type GetMasterplanResponse, masterplanPath } from '../../../../shared/contracts/plan';
import { useLoaded } from '../../api/use-loaded';
import { useNames } from '../../translations/use-names';
import { useText } from '../../translations/use-text';
import { unapprovedStates } from './unapproved-states';

/** What would be published now that nobody has approved; nothing where there is none. */
export function UnapprovedNote(props: { planDocumentId: string }): React.JSX.Element | null {
  const { text, locale } = useText();
  const { choiceName } = useNames();
  const { result } = useLoaded<GetMasterplanResponse['data']>(masterplanPath(props.planDocumentId));
  const live = result.status === 'loaded' ? result.data : null;
  const unapproved = React.useMemo(() => {
    if (live?.ok !== true) return [];
    const { framework, masterplan } = live;
    const asOf = new Date().toISOString();
    return unapprovedStates(summariseMasterplan(masterplan, { asOf, framework }).states);
  }, [live]);
  if (unapproved.length === 0) return null;
  const list = unapproved.map(
    ({ count, state }) =>
      `${formatInteger(locale, count)} ${choiceName('state', state).toLowerCase()}`,
  );
  return (
    <Typography tag="p" fontWeight="bold" role="status">
      {text('publish.confirm.unapproved', { list: list.join(', ') })}
    </Typography>
  );
}
