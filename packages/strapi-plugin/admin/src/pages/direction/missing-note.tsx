import { Box, Link, Typography } from '@strapi/design-system';
import type * as React from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { createPath } from '../../components/content-manager-path';
import type { TypeName } from '../../../../server/src/content-types/define/type-name';
import {
  directionTypes,
  type DirectionType,
  type DirectionValue,
} from '../../../../shared/contracts/direction';
import { AddButton } from './entry/add-button';
import { useMayWrite } from './use-may-write';
import { useNames } from '../../translations/use-names';
import { useText, type TextKey } from '../../translations/use-text';

interface MissingNoteProps {
  what: TextKey;
  /** What to add, where the officer may. */
  type?: TypeName;
  /** What a new one begins with, where it is written on this page. */
  initial?: DirectionValue;
}

/** Says what isn't there yet, with the way to add it. */
export function MissingNote({ initial, type, what }: MissingNoteProps): React.JSX.Element {
  const { text } = useText();
  const { typeName } = useNames();
  const mayCreate = useMayWrite('create');
  return (
    <Box paddingTop={1} paddingBottom={1}>
      <Typography textColor="neutral600">{text(what)} </Typography>
      {type !== undefined && isDirectionType(type) && <AddButton type={type} initial={initial} />}
      {type !== undefined && !isDirectionType(type) && mayCreate(type) && (
        <Link tag={RouterLink} to={createPath(type)}>
          {text('direction.add', { type: typeName(type) })}
        </Link>
      )}
    </Box>
  );
}

function isDirectionType(type: TypeName): type is DirectionType {
  return directionTypes.some((known) => known === type);
}
