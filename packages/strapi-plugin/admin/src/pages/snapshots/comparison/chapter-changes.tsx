import { Box, Button, Flex, Typography } from '@strapi/design-system';
import * as React from 'react';
import type {
  ComparedChapter,
  CompareSnapshotsResponse,
} from '../../../../../shared/contracts/snapshot-comparison';
import { useText } from '../../../translations/use-text';
import { FieldList } from './field-list';

interface ChapterChangesProps {
  chapter: ComparedChapter;
  names: CompareSnapshotsResponse['data']['names'];
}

/** What was added to a chapter, taken out of it, and changed in it. */
export function ChapterChanges({ chapter, names }: ChapterChangesProps): React.JSX.Element {
  const { text } = useText();
  return (
    <Flex direction="column" alignItems="stretch" gap={5}>
      <Group title={text('comparison.added')} entries={chapter.added} />
      <Group title={text('comparison.removed')} entries={chapter.removed} />
      <Group
        title={text('comparison.changed')}
        entries={chapter.changed}
        details={({ fields }) => <FieldList fields={fields} list={chapter.list} names={names} />}
      />
    </Flex>
  );
}

interface GroupProps<Entry> {
  title: string;
  entries: readonly Entry[];
  details?: (entry: Entry) => React.ReactNode;
}

/** Enough to begin with. */
const atOnce = 20;

function Group<Entry extends { id: string; label: string }>(
  props: GroupProps<Entry>,
): React.JSX.Element | null {
  const { title, entries, details } = props;
  const { text } = useText();
  const [shown, setShown] = React.useState(atOnce);
  const left = entries.length - shown;
  if (entries.length === 0) return null;
  return (
    <Box>
      <Typography tag="h4" variant="sigma" textColor="neutral600">
        {`${title} (${entries.length})`}
      </Typography>
      <Box tag="ul" paddingTop={1} style={{ overflowWrap: 'anywhere' }}>
        {entries.slice(0, shown).map((entry) => (
          <Box tag="li" key={entry.id} paddingTop={2}>
            <Typography tag="p" fontWeight={details === undefined ? 'regular' : 'semiBold'}>
              {entry.label}
            </Typography>
            {details?.(entry)}
          </Box>
        ))}
      </Box>
      {left > 0 && (
        <Flex paddingTop={3}>
          <Button variant="tertiary" onClick={() => setShown(entries.length)}>
            {text('comparison.more', { count: left })}
          </Button>
        </Flex>
      )}
    </Box>
  );
}
