import { Link, Typography } from '@strapi/design-system';
import type * as React from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { type GetMasterplanResponse, masterplanPath } from '../../../shared/contracts/plan';
import { useLoaded } from '../api/use-loaded';
import { faultLine } from '../approval/fault-line';
import { isFault } from '../approval/is-fault';
import { FewLines } from '../components/few-lines';
import { Note } from '../components/note';
import { pagePath } from '../addresses/page-path';
import { useText } from '../translations/use-text';

/** What is still odd about a plan that is about to be published, and the way to all of it. */
export function RemainingFaults({
  planDocumentId,
}: {
  planDocumentId: string;
}): React.JSX.Element | null {
  const { text, locale } = useText();
  const { result } = useLoaded<GetMasterplanResponse['data']>(masterplanPath(planDocumentId));
  if (result.status !== 'loaded') return null;
  const faults = result.data.issues.filter(isFault);
  if (faults.length === 0) return null;
  const all = `${pagePath('dashboard')}?${new URLSearchParams({ plan: planDocumentId })}`;
  return (
    <Note>
      <Typography tag="p">{text('publish.faults', { count: faults.length })}</Typography>
      <FewLines lines={faults.map((issue) => faultLine(locale, issue, true))} most={6} />
      <Link tag={RouterLink} to={all}>
        {text('publish.faults.all')}
      </Link>
    </Note>
  );
}
