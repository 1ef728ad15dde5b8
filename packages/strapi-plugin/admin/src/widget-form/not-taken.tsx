import type { Issue } from '@kotacerdas/core';
import { describeIssue } from '@kotacerdas/core/locale';
import { Box, Typography } from '@strapi/design-system';
import type * as React from 'react';
import { useText } from '../translations/use-text';

/** Why what a widget told last is no part of what will be saved. */
export function NotTaken({ issues }: { issues: readonly Issue[] }): React.JSX.Element | null {
  const { text, locale } = useText();
  if (issues.length === 0) return null;
  return (
    <Box background="danger100" padding={3} hasRadius role="alert">
      <Typography tag="p">{text('form.not-taken')}</Typography>
      <Box tag="ul" paddingLeft={4} style={{ listStyle: 'disc' }}>
        {issues.map((issue, index) => (
          <li key={index}>
            <Typography>{describeIssue(locale, issue)}</Typography>
          </li>
        ))}
      </Box>
    </Box>
  );
}
