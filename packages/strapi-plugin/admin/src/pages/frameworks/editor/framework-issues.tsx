import type { Issue } from '@kotacerdas/core';
import type { Framework } from '@kotacerdas/core/framework';
import { describeIssue, describePlace } from '@kotacerdas/core/locale';
import { Box, Typography } from '@strapi/design-system';
import type * as React from 'react';
import { useText } from '../../../translations/use-text';
import { namedPlace } from './named-place';

interface FrameworkIssuesProps {
  issues: readonly Issue[];
  framework: Framework;
}

/** What keeps a framework from being used, and where. */
export function FrameworkIssues({
  issues,
  framework,
}: FrameworkIssuesProps): React.JSX.Element | null {
  const { text, locale } = useText();
  if (issues.length === 0) return null;
  return (
    <Box background="danger100" padding={4} hasRadius role="note">
      <Typography tag="p" fontWeight="bold">
        {text('frameworks.issues', { count: issues.length })}
      </Typography>
      <Box tag="ul" paddingLeft={4} style={{ listStyle: 'disc', overflowWrap: 'anywhere' }}>
        {issues.map((issue, index) => (
          <Box tag="li" key={index} paddingTop={1}>
            <Typography tag="p">{describeIssue(locale, issue)}</Typography>
            <Typography tag="p" variant="pi" textColor="neutral600">
              {describePlace(locale, namedPlace(framework, issue.path, locale))}
            </Typography>
          </Box>
        ))}
      </Box>
    </Box>
  );
}
