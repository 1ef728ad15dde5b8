import { Flex, Link } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import { useAllowed } from '../api/use-allowed';
import { useText } from '../translations/use-text';
import { pagePath } from '../addresses/page-path';

/** From a chapter of the plan to where it is filled in in Excel. */
export function ExchangeLink({ planDocumentId }: { planDocumentId: string }) {
  const { text } = useText();
  const { mayReadDashboard, mayReadItems } = useAllowed();
  if (!mayReadDashboard || !mayReadItems) return null;
  return (
    <Flex>
      <Link
        tag={RouterLink}
        to={`${pagePath('exchange')}?${new URLSearchParams({ plan: planDocumentId })}`}
      >
        {text('exchange.link')}
      </Link>
    </Flex>
  );
}
