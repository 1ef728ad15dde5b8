import { Box, Link, Typography } from '@strapi/design-system';
import type * as React from 'react';
import { Link as RouterLink } from 'react-router-dom';
import type { ChangeItem } from '../../../../shared/contracts/history';
import { editPath } from '../../components/content-manager-path';
import { hasEditView } from '../../components/has-edit-view';
import { ChangedFields } from '../../history/changed-fields';
import { formatMoment } from '../../history/format-moment';
import { useNames } from '../../translations/use-names';
import { useText } from '../../translations/use-text';

/** Changes from the newest on: who did what to which entry, and how it was before and is since. */
export function ChangeList({ changes }: { changes: readonly ChangeItem[] }): React.JSX.Element {
  return (
    <Box tag="ol" style={{ listStyle: 'none' }}>
      {changes.map((change) => (
        <Box
          tag="li"
          key={change.id}
          paddingTop={4}
          paddingBottom={4}
          borderStyle="solid"
          borderWidth="1px 0 0"
          borderColor="neutral150"
        >
          <ChangeEntry change={change} />
        </Box>
      ))}
    </Box>
  );
}

function ChangeEntry({ change }: { change: ChangeItem }): React.JSX.Element {
  const { text, locale } = useText();
  const { typeName } = useNames();
  const { act, actor, at, label, type } = change;
  const name = `${typeName(type)}: ${label}`;
  return (
    <>
      <Typography tag="p" fontWeight="bold">
        {text('history.who-did', {
          actor: actor ?? text('history.system'),
          act: text(`history.act.${act}`),
        })}
      </Typography>
      <Typography tag="p" style={{ overflowWrap: 'anywhere' }}>
        {act === 'delete' || !hasEditView(type) ? (
          name
        ) : (
          <Link tag={RouterLink} to={editPath(change)}>
            {name}
          </Link>
        )}
      </Typography>
      <Typography tag="p" variant="pi" textColor="neutral600">
        <time dateTime={at}>{formatMoment(locale, at)}</time>
      </Typography>
      <ChangedFields change={change} most={12} longest={600} />
    </>
  );
}
