import { Link, Typography } from '@strapi/design-system';
import type * as React from 'react';
import { Link as RouterLink } from 'react-router-dom';
import type { SheetProgress } from '../../../../shared/contracts/readiness';
import { useText } from '../../translations/use-text';
import { assessmentAddress } from '../readiness/assessment-address';

interface RatingProgressProps {
  planDocumentId: string;
  sheets: readonly SheetProgress[];
}

/** How far the officer's OPDs have come with assessments that they have begun, and who goes on after them. */
export function RatingProgress({ planDocumentId, sheets }: RatingProgressProps): React.JSX.Element {
  const { text } = useText();
  return (
    <ul>
      {sheets.map(({ answered, assessmentId, indicators, opd, title }) => (
        <li key={`${assessmentId}/${opd}`}>
          <Link tag={RouterLink} to={assessmentAddress(planDocumentId, assessmentId)}>
            {title}
          </Link>
          <Typography tag="p" variant="pi" textColor="neutral600">
            {text(answered < indicators ? 'home.rated.partly' : 'home.rated.finished', {
              opd,
              answered,
              indicators,
            })}
          </Typography>
        </li>
      ))}
    </ul>
  );
}
