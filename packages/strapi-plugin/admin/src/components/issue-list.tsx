import type { Issue } from '@kotacerdas/core';
import { describeIssue, describePlace } from '@kotacerdas/core/locale';
import { Box, Link, Typography } from '@strapi/design-system';
import type * as React from 'react';
import { useIntl } from 'react-intl';
import { Link as RouterLink } from 'react-router-dom';
import type { IssueEntry } from '../../../shared/contracts/plan';
import { useText } from '../translations/use-text';
import { editPath } from '../addresses/content-manager-path';

interface IssueListProps {
  issues: readonly (Issue & { entry?: IssueEntry | null })[];
  /** Of a plan that can't be used because of them, of a file that was refused, or only worth a look. */
  kind: 'refused' | 'file' | 'warnings';
}

/** Enough to begin with; the list gets shorter as they are mended. */
const shown = 20;

/** What is wrong with a plan, where, and the entry to open for it. */
export function IssueList({ issues, kind }: IssueListProps): React.JSX.Element {
  const { text, locale } = useText();
  const more = issues.length - shown;
  return (
    <Box
      tag="section"
      background={kind === 'warnings' ? 'warning100' : 'danger100'}
      padding={4}
      hasRadius
      aria-labelledby="kotacerdas-issues"
    >
      <Typography tag="h2" variant="delta" id="kotacerdas-issues">
        {text(`issues.${kind}.title`, { count: issues.length })}
      </Typography>
      <Typography tag="p">{text(`issues.${kind}.text`)}</Typography>
      <Box tag="ul" paddingTop={2} paddingLeft={4} style={{ listStyle: 'disc' }}>
        {issues.slice(0, shown).map((issue, index) => (
          <Box tag="li" key={index} paddingTop={1} style={{ overflowWrap: 'anywhere' }}>
            {issue.entry && <EntryLink entry={issue.entry} />}
            <Typography tag="p">{describeIssue(locale, issue)}</Typography>
            <Typography tag="p" variant="pi" textColor="neutral600">
              {describePlace(locale, issue.path)}
            </Typography>
          </Box>
        ))}
      </Box>
      {more > 0 && <Typography tag="p">{text('issues.more', { count: more })}</Typography>}
    </Box>
  );
}

/** Which entry an issue is about, by the name of its kind and its own. */
function EntryLink({ entry }: { entry: IssueEntry }): React.JSX.Element {
  const { text } = useText();
  const intl = useIntl();
  const type = intl.formatMessage({ id: entry.typeName, defaultMessage: entry.typeName });
  return (
    <Link tag={RouterLink} to={editPath(entry)}>
      {text('issues.open', { type, entry: entry.label })}
    </Link>
  );
}
