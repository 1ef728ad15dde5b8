import { Box, Typography } from '@strapi/design-system';
import type * as React from 'react';
import { useText } from '../translations/use-text';

interface FewLinesProps {
  lines: readonly string[];
  /** Enough to see what is meant. */
  most: number;
}

/** The first of several things to know, and how many more there are. */
export function FewLines({ lines, most }: FewLinesProps): React.JSX.Element {
  const { text } = useText();
  return (
    <Box tag="ul" paddingLeft={4} style={{ listStyle: 'disc' }}>
      {lines.slice(0, most).map((line, index) => (
        <li key={index}>
          <Typography style={{ overflowWrap: 'anywhere' }}>{line}</Typography>
        </li>
      ))}
      {lines.length > most && (
        <li>
          <Typography>{text('issues.more', { count: lines.length - most })}</Typography>
        </li>
      )}
    </Box>
  );
}
