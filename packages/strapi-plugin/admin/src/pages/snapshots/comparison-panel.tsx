import { Box, Flex, Grid, Loader, Typography } from '@strapi/design-system';
import type * as React from 'react';
import type { ListSnapshotsResponse } from '../../../../shared/contracts/snapshot';
import {
  comparisonPath,
  type CompareSnapshotsResponse,
} from '../../../../shared/contracts/snapshot-comparison';
import { failureOf } from '../../api/failure-of';
import { useLoaded } from '../../api/use-loaded';
import { FilterSelect } from '../../components/filter-select';
import { LoadError } from '../../components/load-error';
import { Panel } from '../../components/panel';
import { useText } from '../../translations/use-text';
import type { ComparedSides } from './compared-sides';
import { Comparison } from './comparison/comparison';

interface ComparisonPanelProps {
  planDocumentId: string;
  list: ListSnapshotsResponse['data'];
  sides: ComparedSides;
  onChoose: (sides: ComparedSides) => void;
}

/** *Bandingkan*: two editions, or one and the plan as it stands. */
export function ComparisonPanel(props: ComparisonPanelProps): React.JSX.Element {
  const { list, planDocumentId, sides, onChoose } = props;
  const { text } = useText();
  const options = [
    { value: 'live', name: text('comparison.live') },
    ...list.snapshots.map(({ number }) => ({
      value: String(number),
      name: text('editions.name', { number }),
    })),
  ];
  const sideOf = (value: string | null) => (value === 'live' ? 'live' : Number(value));
  const areSame = sides.from === sides.to;
  const { result, reload } = useLoaded<CompareSnapshotsResponse['data']>(
    areSame ? null : comparisonPath(planDocumentId, sides),
  );
  return (
    <Panel title={text('comparison.title')}>
      <Flex direction="column" alignItems="stretch" gap={4} paddingTop={2}>
        <Typography tag="p">{text('comparison.text')}</Typography>
        <Grid.Root gap={4}>
          <FilterSelect
            label={text('comparison.from')}
            isWide
            value={String(sides.from)}
            options={options}
            onChange={(from) => onChoose({ ...sides, from: sideOf(from) })}
          />
          <FilterSelect
            label={text('comparison.to')}
            isWide
            value={String(sides.to)}
            options={options}
            onChange={(to) => onChoose({ ...sides, to: sideOf(to) })}
          />
        </Grid.Root>
        <Box aria-live="polite">
          {areSame && <Typography tag="p">{text('comparison.choose')}</Typography>}
          {!areSame && result.status === 'loading' && <Loader>{text('comparison.loading')}</Loader>}
          {!areSame && result.status === 'failed' && (
            <Failed error={result.error} onRetry={reload} />
          )}
          {!areSame && result.status === 'loaded' && <Comparison comparison={result.data} />}
        </Box>
      </Flex>
    </Panel>
  );
}

/** A plan with faults has no figures yet; all else may be tried again. */
function Failed({ error, onRetry }: { error: unknown; onRetry: () => void }): React.JSX.Element {
  const { text } = useText();
  const { issues } = failureOf(error);
  if (issues === undefined) return <LoadError error={error} onRetry={onRetry} />;
  return <Typography tag="p">{text('comparison.faults', { count: issues.length })}</Typography>;
}
