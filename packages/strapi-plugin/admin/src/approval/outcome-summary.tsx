import { Box, Link, Typography } from '@strapi/design-system';
import * as React from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { SignInAgain } from '../components/sign-in-again';
import type { Acted } from '../api/use-acts';
import { useFailureText } from '../api/use-failure-text';
import { formPath } from '../addresses/form-path';
import { useText } from '../translations/use-text';
import { tellOutcomes } from './tell-outcomes';

/** A dialog first gives the focus back to the button that opened it. */
const dialogClosesIn = 300;

interface OutcomeSummaryProps {
  planDocumentId: string;
  acted: Acted;
}

/** What came of the last act. The focus goes here: the buttons and lines that had it may be gone. */
export function OutcomeSummary({ acted, planDocumentId }: OutcomeSummaryProps): React.JSX.Element {
  const { text, locale } = useText();
  const failureText = useFailureText();
  const box = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => {
    const timer = setTimeout(() => box.current?.focus(), dialogClosesIn);
    return () => clearTimeout(timer);
  }, [acted]);
  const { done, refused } = tellOutcomes(acted, { text, locale });
  const left = acted.items.length - acted.outcomes.length;
  return (
    <Box
      ref={box}
      tabIndex={-1}
      role="group"
      aria-label={text('act.outcome')}
      background={refused.length > 0 || left > 0 ? 'warning100' : 'success100'}
      padding={4}
      hasRadius
    >
      {done !== null && (
        <Typography tag="p" fontWeight="bold">
          {done}
        </Typography>
      )}
      {left > 0 && (
        <Typography tag="p">
          {text('act.left', { count: left })} {failureText(acted.error)}{' '}
          <SignInAgain error={acted.error} />
        </Typography>
      )}
      {refused.length > 0 && (
        <>
          <Typography tag="p">{text('act.refused', { count: refused.length })}</Typography>
          <Box tag="ul" paddingTop={1} paddingLeft={4} style={{ listStyle: 'disc' }}>
            {refused.map(({ key, item, why }) => (
              <Box tag="li" key={key} paddingTop={1} style={{ overflowWrap: 'anywhere' }}>
                <Link tag={RouterLink} to={formPath(item, planDocumentId)}>
                  {item.label}
                </Link>
                <Typography tag="p">{why}</Typography>
              </Box>
            ))}
          </Box>
        </>
      )}
    </Box>
  );
}
