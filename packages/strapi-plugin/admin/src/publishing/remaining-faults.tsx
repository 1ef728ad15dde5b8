import { describeIssue } from '@kotacerdas/core/locale';
import { Box, Link, Typography } from '@strapi/design-system';
import type * as React from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { type GetMasterplanResponse, masterplanPath } from '../../../shared/contracts/plan';
import { useLoaded } from '../api/use-loaded';
import { Note } from '../components/note';
import { pagePath } from '../pages/plan/page-path';
import { useText } from '../translations/use-text';

/** Enough to see what is meant. */
const most = 6;

/** What is still odd about a plan that is about to be published, and the way to all of it. */
export function RemainingFaults({
  planDocumentId,
}: {
  planDocumentId: string;
}): React.JSX.Element | null {
  const { text, locale } = useText();
  const { result } = useLoaded<GetMasterplanResponse['data']>(masterplanPath(planDocumentId));
  if (result.status !== 'loaded') return null;
  const faults = result.data.issues.filter(({ severity }) => severity !== 'info');
  if (faults.length === 0) return null;
  const all = `${pagePath('dashboard')}?${new URLSearchParams({ plan: planDocumentId })}`;
  return (
    <Note>
      <Typography tag="p">{text('publish.faults', { count: faults.length })}</Typography>
      <Box tag="ul" paddingLeft={4} style={{ listStyle: 'disc' }}>
        {faults.slice(0, most).map((issue, index) => (
          <li key={index}>
            {issue.entry === null ? '' : `${issue.entry.label}: `}
            {describeIssue(locale, issue)}
          </li>
        ))}
        {faults.length > most && <li>{text('issues.more', { count: faults.length - most })}</li>}
      </Box>
      <Link tag={RouterLink} to={all}>
        {text('publish.faults.all')}
      </Link>
    </Note>
  );
}
