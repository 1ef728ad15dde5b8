import { shortenText } from '@kotacerdas/core/locale';
import type { ComparedList, FieldChange } from '@kotacerdas/core/masterplan';
import { Box, Typography } from '@strapi/design-system';
import type * as React from 'react';
import type { CompareSnapshotsResponse } from '../../../../../shared/contracts/snapshot-comparison';
import { useReader } from '../../../history/use-reader';
import { useText } from '../../../translations/use-text';
import { tellField } from './tell-field';

interface FieldListProps {
  fields: readonly FieldChange[];
  list: ComparedList | null;
  names: CompareSnapshotsResponse['data']['names'];
}

/** A text that is longer is read in the plan itself. */
const longest = 600;

/** Field by field, before and after. */
export function FieldList({ fields, list, names }: FieldListProps): React.JSX.Element {
  const { text } = useText();
  const reader = useReader();
  return (
    <Box tag="dl" style={{ overflowWrap: 'anywhere' }}>
      {fields.map((field) => {
        const { name, before, after } = tellField(field, { reader, list, names });
        return (
          <Box key={`${field.kind} ${field.path.join('/')}`} paddingTop={1}>
            <Typography tag="dt" variant="pi" textColor="neutral600">
              {name}
            </Typography>
            <Typography tag="dd">
              {text('history.from-to', {
                before: shortenText(before, longest),
                after: shortenText(after, longest),
              })}
            </Typography>
          </Box>
        );
      })}
    </Box>
  );
}
