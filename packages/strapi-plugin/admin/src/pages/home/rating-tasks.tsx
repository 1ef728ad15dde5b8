import { Link, Typography } from '@strapi/design-system';
import type * as React from 'react';
import { Link as RouterLink } from 'react-router-dom';
import type { SheetProgress } from '../../../../shared/contracts/readiness';
import { useText } from '../../translations/use-text';
import { assessmentAddress } from '../readiness/assessment-address';

interface RatingTasksProps {
  planDocumentId: string;
  sheets: readonly SheetProgress[];
}

/** Assessments of readiness in which the officer's OPDs haven't rated anything yet. */
export function RatingTasks({ planDocumentId, sheets }: RatingTasksProps): React.JSX.Element {
  const { text } = useText();
  return (
    <ul>
      {sheets.map(({ assessmentId, opd, title }) => (
        <li key={`${assessmentId}/${opd}`}>
          <Link tag={RouterLink} to={assessmentAddress(planDocumentId, assessmentId)}>
            {text('home.rate', { assessment: title })}
          </Link>
          <Typography tag="p" variant="pi" textColor="neutral600">
            {text('home.rate.facts', { opd })}
          </Typography>
        </li>
      ))}
    </ul>
  );
}
