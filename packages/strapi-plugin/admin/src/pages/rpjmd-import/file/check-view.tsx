import { Badge, Box, Flex, Typography } from '@strapi/design-system';
import type * as React from 'react';
import type {
  RpjmdChangedField,
  RpjmdEntryLine,
  RpjmdImportCheck,
} from '../../../../../shared/contracts/rpjmd-import';
import { useText } from '../../../translations/use-text';
import { NoteList } from './note-list';

/** What an import would add and change, list by list, and what was found in the file. */
export function CheckView({ check }: { check: RpjmdImportCheck }): React.JSX.Element {
  const { text } = useText();
  const { lists, notes, rows, whole } = check;
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Typography tag="h3" variant="delta">
        {text('rpjmd.check', { rows })}
      </Typography>
      {whole.length > 0 && (
        <Box>
          <Typography tag="h4" fontWeight="semiBold">
            {text('rpjmd.whole')}
          </Typography>
          <Fields fields={whole} />
        </Box>
      )}
      {lists.map(({ added, changed, list, missing, unchanged }) => (
        <Box
          key={list}
          borderColor="neutral150"
          borderStyle="solid"
          borderWidth="1px"
          hasRadius
          padding={3}
        >
          <Flex gap={2} wrap="wrap">
            <Typography tag="h4" fontWeight="semiBold">
              {text(`rpjmd.list.${list}`)}
            </Typography>
            <Badge backgroundColor="success100" textColor="success700">
              {text('rpjmd.added', { count: added.length })}
            </Badge>
            <Badge backgroundColor="warning100" textColor="warning700">
              {text('rpjmd.changed', { count: changed.length })}
            </Badge>
            <Badge>{text('rpjmd.unchanged', { count: unchanged })}</Badge>
          </Flex>
          <Entries title={text('rpjmd.added', { count: added.length })} entries={added} />
          {changed.length > 0 && (
            <details open={changed.length <= 5}>
              <Summary>{text('rpjmd.changed', { count: changed.length })}</Summary>
              {changed.map((entry) => (
                <Box key={entry.id} paddingTop={2}>
                  <Line entry={entry} />
                  <Fields fields={entry.fields} />
                </Box>
              ))}
            </details>
          )}
          <Entries title={text('rpjmd.missing', { count: missing.length })} entries={missing} />
        </Box>
      ))}
      <NoteList notes={notes} />
    </Flex>
  );
}

function Entries({ entries, title }: { title: string; entries: RpjmdEntryLine[] }) {
  if (entries.length === 0) return null;
  return (
    <details>
      <Summary>{title}</Summary>
      <Box tag="ul" paddingLeft={4} style={{ listStyle: 'disc' }}>
        {entries.map((entry) => (
          <li key={entry.id}>
            <Line entry={entry} />
          </li>
        ))}
      </Box>
    </details>
  );
}

function Summary({ children }: { children: string }) {
  return (
    <summary style={{ cursor: 'pointer', paddingTop: '0.8rem' }}>
      <Typography variant="pi">{children}</Typography>
    </summary>
  );
}

function Line({ entry }: { entry: RpjmdEntryLine }) {
  return (
    <Typography style={{ overflowWrap: 'anywhere' }}>{`${entry.code} ${entry.name}`}</Typography>
  );
}

function Fields({ fields }: { fields: RpjmdChangedField[] }) {
  const { text } = useText();
  return (
    <Box tag="ul" paddingLeft={4} style={{ overflowWrap: 'anywhere' }}>
      {fields.map(({ after, before, field, indicator, year }, at) => (
        <li key={at}>
          <Typography variant="pi">
            {[text(`rpjmd.field.${field}`), year, indicator]
              .filter((part) => part !== null)
              .join(' ')}
            {': '}
            <del>{before ?? text('rpjmd.empty')}</del>
            {' → '}
            <ins>{after ?? text('rpjmd.empty')}</ins>
          </Typography>
        </li>
      ))}
    </Box>
  );
}
