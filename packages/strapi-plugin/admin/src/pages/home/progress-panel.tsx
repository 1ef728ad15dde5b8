import { Flex, Typography } from '@strapi/design-system';
import type * as React from 'react';
import type { ReviewItem } from '../../../../shared/contracts/approval';
import { chaptersPath, type ListChaptersResponse } from '../../../../shared/contracts/chapters';
import { useLatest } from '../../api/use-latest';
import { useLoaded } from '../../api/use-loaded';
import { ChapterLock } from '../../chapters/chapter-lock';
import { LoadError } from '../../components/load-error';
import { Panel } from '../../components/panel';
import { tourMark } from '../../tour/tour-mark';
import { useText } from '../../translations/use-text';
import { ChapterBar } from './chapter-bar';
import { OpenLevels } from './open-levels';
import { PlaceNote } from './place-note';
import { progressByChapter } from '../../item-filter/progress-by-chapter';
import { answers, noFilter, type ItemFilter } from '../../item-filter/shown-items';

interface ProgressPanelProps {
  planDocumentId: string;
  items: readonly ReviewItem[];
  /** The OPD and the dimension that the figures are of. */
  place: Pick<ItemFilter, 'opd' | 'dimensionId'>;
  onActed: () => void;
}

/** *Kemajuan*: how much of each chapter is in each state, and which are locked. */
export function ProgressPanel(props: ProgressPanelProps): React.JSX.Element {
  const { items, onActed, planDocumentId } = props;
  const { dimensionId, opd } = props.place;
  const place = { dimensionId, opd };
  const { text } = useText();
  const shown = items.filter((item) => answers(item, { ...noFilter, ...place }));
  const { result, refresh } = useLoaded<ListChaptersResponse['data']>(chaptersPath(planDocumentId));
  const locks = useLatest(result);
  const onLocked = () => {
    refresh();
    onActed();
  };
  return (
    <Panel title={text('progress.title')} mark={tourMark('progress')}>
      <Typography tag="p" textColor="neutral600">
        {text('progress.text')}
      </Typography>
      <PlaceNote {...place} />
      {result.status === 'failed' && <LoadError error={result.error} onRetry={refresh} />}
      <Flex tag="ul" direction="column" alignItems="stretch" gap={5} paddingTop={4}>
        {progressByChapter(shown).map(({ types, ...progress }) => (
          <li key={progress.chapter}>
            <ChapterBar {...progress} planDocumentId={planDocumentId} place={place} />
            <Flex direction="column" alignItems="stretch" gap={2} paddingTop={2}>
              {progress.chapter === 'readiness' && <OpenLevels items={shown} />}
              {locks?.chapters
                .filter(({ type }) => types.includes(type))
                .map((chapter) => (
                  <ChapterLock
                    key={chapter.type}
                    planDocumentId={planDocumentId}
                    chapter={chapter}
                    items={items.filter(({ type }) => type === chapter.type)}
                    canLock={locks.canLock}
                    canReopen={locks.canReopen}
                    onActed={onLocked}
                  />
                ))}
            </Flex>
          </li>
        ))}
      </Flex>
    </Panel>
  );
}
