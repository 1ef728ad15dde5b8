import { Box, Button, Flex, Typography } from '@strapi/design-system';
import * as React from 'react';
import type { ListSnapshotsResponse } from '../../../../shared/contracts/snapshot';
import { useEditionActs } from '../../api/use-edition-acts';
import { Panel } from '../../components/panel';
import { useText } from '../../translations/use-text';
import type { ComparedSides } from './compared-sides';
import { EditionEntry } from './edition-entry';

interface EditionsPanelProps {
  planDocumentId: string;
  list: ListSnapshotsResponse['data'];
  onChanged: () => void;
  onCompare: (sides: ComparedSides) => void;
}

/** Enough to begin with; older ones come at a click. */
const atOnce = 10;

/** Every edition from the latest on. */
export function EditionsPanel(props: EditionsPanelProps): React.JSX.Element {
  const { list, planDocumentId, onChanged, onCompare } = props;
  const { text } = useText();
  const acts = useEditionActs(planDocumentId, onChanged);
  const [shown, setShown] = React.useState(atOnce);
  const left = list.snapshots.length - shown;
  return (
    <Panel title={text('editions.list', { count: list.snapshots.length })}>
      {list.snapshots.length === 0 && (
        <Box paddingTop={2}>
          <Typography tag="p">{text('editions.none')}</Typography>
        </Box>
      )}
      <Box tag="ol" style={{ listStyle: 'none' }}>
        {list.snapshots.slice(0, shown).map((snapshot) => (
          <EditionEntry
            key={snapshot.number}
            planDocumentId={planDocumentId}
            snapshot={snapshot}
            list={list}
            acts={acts}
            onChanged={onChanged}
            onCompare={onCompare}
          />
        ))}
      </Box>
      {left > 0 && (
        <Flex paddingTop={3}>
          <Button variant="tertiary" onClick={() => setShown(shown + atOnce)}>
            {text('editions.more', { count: Math.min(left, atOnce) })}
          </Button>
        </Flex>
      )}
    </Panel>
  );
}
