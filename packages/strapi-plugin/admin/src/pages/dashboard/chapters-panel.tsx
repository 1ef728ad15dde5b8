import { Grid, Typography } from '@strapi/design-system';
import type * as React from 'react';
import { itemsPath, type ListItemsResponse } from '../../../../shared/contracts/approval';
import { useAnswer } from '../../api/use-loaded';
import { LoadError } from '../../components/load-error';
import { Panel } from '../../components/panel';
import { useText } from '../../translations/use-text';
import { ChapterBar } from '../home/chapter-bar';
import { PlaceNote } from '../home/place-note';
import { progressByChapter } from '../../item-filter/progress-by-chapter';
import { answers, noFilter } from '../../item-filter/shown-items';
import { useItemFilter } from '../home/use-item-filter';

/** *Kemajuan*: how much of each chapter is approved, with the way to its items. */
export function ChaptersPanel(props: { planDocumentId: string }): React.JSX.Element | null {
  const { planDocumentId } = props;
  const { text } = useText();
  const [{ dimensionId, opd }] = useItemFilter();
  const place = { dimensionId, opd };
  const { result, reload } = useAnswer<ListItemsResponse>(itemsPath(planDocumentId));
  if (result.status === 'loading') return null;
  if (result.status === 'failed') return <LoadError error={result.error} onRetry={reload} />;
  const items = result.data.data.filter((item) => answers(item, { ...noFilter, ...place }));
  return (
    <Panel title={text('progress.title')}>
      <Typography tag="p" textColor="neutral600">
        {text('progress.text')}
      </Typography>
      <PlaceNote {...place} />
      <Grid.Root gap={5} paddingTop={3}>
        {progressByChapter(items).map(({ types, ...progress }) => (
          <Grid.Item
            key={progress.chapter}
            col={4}
            s={6}
            xs={12}
            direction="column"
            alignItems="stretch"
          >
            <ChapterBar {...progress} planDocumentId={planDocumentId} place={place} />
          </Grid.Item>
        ))}
      </Grid.Root>
    </Panel>
  );
}
