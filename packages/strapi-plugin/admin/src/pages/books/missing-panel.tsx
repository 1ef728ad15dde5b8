import { describeNextStep, describeStepOwner } from '@kotacerdas/core/locale';
import { Flex, Link, Typography } from '@strapi/design-system';
import type * as React from 'react';
import { NavLink } from 'react-router-dom';
import type { GetBookResponse } from '../../../../shared/contracts/book';
import { Panel } from '../../components/panel';
import { useText } from '../../translations/use-text';
import { pagePath } from '../../addresses/page-path';
import { addressOfStep } from './address-of-step';
import { numberedHeading } from './numbered-heading';
import { pageOfStep } from './page-of-step';

interface MissingPanelProps {
  planDocumentId: string;
  book: Pick<GetBookResponse['data'], 'chapters' | 'names' | 'outline'>;
}

/** *Yang belum lengkap*: for each chapter what it lacks, who fills it in, and where. */
export function MissingPanel({ book, planDocumentId }: MissingPanelProps): React.JSX.Element {
  const { chapters, names, outline } = book;
  const { text, locale } = useText();
  const lacking = chapters.filter(({ next }) => next.length > 0);
  const headingOf = (id: string) => {
    const found = outline.find((each) => each.id === id);
    return found === undefined ? id : numberedHeading(found);
  };
  return (
    <Panel title={text('books.missing.title')}>
      <Typography tag="p" textColor="neutral600" paddingTop={2}>
        {text(lacking.length === 0 ? 'books.missing.none' : 'books.missing.text')}
      </Typography>
      {lacking.map(({ id, next }) => (
        <section key={id}>
          <Typography tag="h3" variant="omega" fontWeight="bold" paddingTop={4} paddingBottom={1}>
            {headingOf(id)}
          </Typography>
          <Flex tag="ul" direction="column" alignItems="stretch" gap={1}>
            {next.map((step) => {
              const page = pageOfStep(step);
              const sentence = describeNextStep(locale, step);
              const to = `${pagePath(page)}?${addressOfStep(step, planDocumentId)}`;
              return (
                <Typography key={`${step.code} ${sentence} ${JSON.stringify(step.who)}`} tag="li">
                  <Link tag={NavLink} to={to}>
                    {sentence}
                  </Link>{' '}
                  <Typography textColor="neutral600">
                    {describeStepOwner(locale, step.who, names)}
                  </Typography>
                </Typography>
              );
            })}
          </Flex>
        </section>
      ))}
    </Panel>
  );
}
