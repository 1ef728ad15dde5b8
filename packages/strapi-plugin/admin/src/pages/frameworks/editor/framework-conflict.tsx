import type { Issue } from '@kotacerdas/core';
import type { Framework } from '@kotacerdas/core/framework';
import { describePlace } from '@kotacerdas/core/locale';
import { Box, Typography } from '@strapi/design-system';
import type * as React from 'react';
import { useText } from '../../../translations/use-text';
import { namedPlace } from './named-place';

interface FrameworkConflictProps {
  contested: readonly Issue['path'][];
  framework: Framework;
}

/** That somebody else has saved too, and where they filled in something else than the officer. */
export function FrameworkConflict(props: FrameworkConflictProps): React.JSX.Element {
  const { contested, framework } = props;
  const { text, locale } = useText();
  return (
    <Box background="warning100" padding={3} hasRadius role="alert">
      <Typography tag="p">{text('frameworks.conflict')}</Typography>
      {contested.length > 0 && (
        <>
          <Typography tag="p">{text('frameworks.conflict.both')}</Typography>
          <Box tag="ul" paddingLeft={4} style={{ listStyle: 'disc', overflowWrap: 'anywhere' }}>
            {contested.map((path, index) => (
              <li key={index}>
                <Typography>
                  {describePlace(locale, namedPlace(framework, path, locale))}
                </Typography>
              </li>
            ))}
          </Box>
        </>
      )}
    </Box>
  );
}
