import { Box, Button, Flex, Link, Typography } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import type * as React from 'react';
import { Link as RouterLink } from 'react-router-dom';
import type { ChangeItem } from '../../../../shared/contracts/history';
import { hasEditView } from '../../components/has-edit-view';
import { ChangedFields } from '../../history/changed-fields';
import { formatMoment } from '../../history/format-moment';
import { useNames } from '../../translations/use-names';
import { useText } from '../../translations/use-text';
import { formPath } from '../../addresses/form-path';

interface ChangeListProps {
  planDocumentId: string;
  changes: readonly ChangeItem[];
  /** The deletion that is being taken back. */
  restoringId: number | null;
  onRestore: (changeId: number) => void;
}

/** Changes from the newest on: who did what to which entry, how it was before and is since, and what can be undone. */
export function ChangeList({
  changes,
  onRestore,
  planDocumentId,
  restoringId,
}: ChangeListProps): React.JSX.Element {
  const { text } = useText();
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
          <ChangeEntry change={change} planDocumentId={planDocumentId} />
          {change.canRestore && (
            <Flex paddingTop={2}>
              <Button
                variant="secondary"
                startIcon={<ArrowClockwise />}
                loading={restoringId === change.id}
                disabled={restoringId !== null}
                onClick={() => onRestore(change.id)}
                aria-label={text('history.restore-item', { item: change.label })}
              >
                {text('history.restore')}
              </Button>
            </Flex>
          )}
        </Box>
      ))}
    </Box>
  );
}

interface ChangeEntryProps {
  change: ChangeItem;
  planDocumentId: string;
}

function ChangeEntry({ change, planDocumentId }: ChangeEntryProps): React.JSX.Element {
  const { text, locale } = useText();
  const { typeName } = useNames();
  const { act, actor, at, documentId, label, type } = change;
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
          <Link tag={RouterLink} to={formPath({ type, documentId }, planDocumentId)}>
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
