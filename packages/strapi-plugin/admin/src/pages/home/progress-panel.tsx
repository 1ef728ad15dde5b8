import { Flex, Typography } from '@strapi/design-system';
import type * as React from 'react';
import type { ReviewItem } from '../../../../shared/contracts/approval';
import { Panel } from '../../components/panel';
import { useText } from '../../translations/use-text';
import { ChapterBar } from './chapter-bar';
import { progressByChapter } from './progress-by-chapter';

/** *Kemajuan*: how much of each chapter is in each state. */
export function ProgressPanel({ items }: { items: readonly ReviewItem[] }): React.JSX.Element {
  const { text } = useText();
  return (
    <Panel title={text('progress.title')}>
      <Typography tag="p" textColor="neutral600">
        {text('progress.text')}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={5} paddingTop={4}>
        {progressByChapter(items).map((progress) => (
          <li key={progress.chapter}>
            <ChapterBar {...progress} />
          </li>
        ))}
      </Flex>
    </Panel>
  );
}
