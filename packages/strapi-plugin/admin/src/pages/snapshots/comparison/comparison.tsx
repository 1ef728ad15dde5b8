import { describeIssue, describePlace } from '@kotacerdas/core/locale';
import { Accordion, Box, Flex, Typography } from '@strapi/design-system';
import type * as React from 'react';
import type {
  ComparedChapter,
  CompareSnapshotsResponse,
} from '../../../../../shared/contracts/snapshot-comparison';
import { capitalised } from '../../../translations/capitalised';
import { useText } from '../../../translations/use-text';
import { ChapterChanges } from './chapter-changes';
import { FieldList } from './field-list';
import { FigureTable } from './figure-table';

interface ComparisonProps {
  comparison: CompareSnapshotsResponse['data'];
}

/** What differs: figures first, then chapter by chapter what came, went and changed. */
export function Comparison({ comparison }: ComparisonProps): React.JSX.Element {
  const { text, locale } = useText();
  const { chapters, fields, figures, issues, names, same } = comparison;
  if (same) return <Typography tag="p">{text('comparison.same')}</Typography>;
  const counts = ({ added, changed, removed }: ComparedChapter) =>
    text('comparison.counts', {
      added: added.length,
      removed: removed.length,
      changed: changed.length,
    });
  return (
    <Flex direction="column" alignItems="stretch" gap={5}>
      {issues.map((issue) => (
        <Box key={issue.code} background="warning100" padding={3} hasRadius role="note">
          <Typography tag="p">{describeIssue(locale, issue)}</Typography>
        </Box>
      ))}
      <FigureTable figures={figures} names={names} />
      <Accordion.Root collapsible>
        {fields.length > 0 && (
          <Section
            value="plan"
            title={text('comparison.plan')}
            counts={text('comparison.field-count', { count: fields.length })}
          >
            <FieldList fields={fields} list={null} names={names} />
          </Section>
        )}
        {chapters.map((chapter) => (
          <Section
            key={chapter.list}
            value={chapter.list}
            title={capitalised(describePlace(locale, [chapter.list]))}
            counts={counts(chapter)}
          >
            <ChapterChanges chapter={chapter} names={names} />
          </Section>
        ))}
      </Accordion.Root>
    </Flex>
  );
}

interface SectionProps {
  value: string;
  title: string;
  counts: string;
  children: React.ReactNode;
}

function Section({ children, counts, title, value }: SectionProps): React.JSX.Element {
  return (
    <Accordion.Item value={value}>
      <Accordion.Header>
        <Accordion.Trigger description={counts}>{title}</Accordion.Trigger>
      </Accordion.Header>
      <Accordion.Content>
        <Box padding={4}>{children}</Box>
      </Accordion.Content>
    </Accordion.Item>
  );
}
