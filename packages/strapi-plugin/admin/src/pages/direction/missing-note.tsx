import { Box, Link, Typography } from '@strapi/design-system';
import type * as React from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { createPath } from '../../components/content-manager-path';
import type { TypeName } from '../../../../server/src/content-types/define/type-name';
import { useMayWrite } from './use-may-write';
import { useNames } from '../../translations/use-names';
import { useText, type TextKey } from '../../translations/use-text';

interface MissingNoteProps {
  what: TextKey;
  /** What to add, where the officer may. */
  type?: TypeName;
}

/** Says what isn't there yet, with the way to add it. */
export function MissingNote({ type, what }: MissingNoteProps): React.JSX.Element {
  const { text } = useText();
  const { typeName } = useNames();
  const mayCreate = useMayWrite('create');
  return (
    <Box paddingTop={1} paddingBottom={1}>
      <Typography textColor="neutral600">{text(what)} </Typography>
      {type !== undefined && mayCreate(type) && (
        <Link tag={RouterLink} to={createPath(type)}>
          {text('direction.add', { type: typeName(type) })}
        </Link>
      )}
    </Box>
  );
}
