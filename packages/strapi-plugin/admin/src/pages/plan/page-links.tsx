import { Box, Flex, Typography } from '@strapi/design-system';
import { RESPONSIVE_DEFAULT_SPACING } from '@strapi/strapi/admin';
import * as React from 'react';
import { NavLink, useLocation } from 'react-router-dom';
import { styled } from 'styled-components';
import { useAllowed } from '../../api/use-allowed';
import { useText } from '../../translations/use-text';
import { pagePath } from '../../addresses/page-path';
import { HelpMenu } from '../../help/help-menu';
import { tourMark } from '../../tour/tour-mark';
import type { TourPlace } from '../../tour/tour-steps';
import { type LinkedPage, openPages } from '../../addresses/open-pages';
import { scrollToMiddle } from './scroll-to-middle';

interface PageLinksProps {
  /** Whether there is a plan to be shown; else none stays chosen. */
  hasPlan: boolean;
}

/** The way between the plugin's pages, for those that the officer may open; the chosen plan stays chosen. */
export function PageLinks({ hasPlan }: PageLinksProps): React.JSX.Element {
  const { text } = useText();
  const { pathname, search } = useLocation();
  const row = React.useRef<HTMLUListElement>(null);
  const pages = openPages(useAllowed());
  const plan = hasPlan ? new URLSearchParams(search).get('plan') : null;
  const query = plan === null ? '' : `?${new URLSearchParams({ plan })}`;
  const count = pages.length;
  // On a phone the row is wider than the screen: the page one is on has to be in view.
  React.useEffect(() => scrollToMiddle(row.current, '[aria-current]'), [count, pathname]);
  return (
    <Flex
      gap={4}
      alignItems="flex-start"
      justifyContent="space-between"
      paddingLeft={RESPONSIVE_DEFAULT_SPACING}
      paddingRight={RESPONSIVE_DEFAULT_SPACING}
      paddingTop={4}
    >
      <Box tag="nav" aria-label={text('pages.label')} minWidth={0}>
        <Row ref={row}>
          {pages.map((page) => (
            <li key={page}>
              <PageLink to={`${pagePath(page)}${query}`} end {...markOf(page)}>
                <Typography fontWeight="semiBold">{text(`pages.${page}`)}</Typography>
              </PageLink>
            </li>
          ))}
        </Row>
      </Box>
      <HelpMenu hasPlan={hasPlan} />
    </Flex>
  );
}

/** The tour tells of some pages where their links are. */
function markOf(page: LinkedPage) {
  const place = tourPages.find((each) => each === page);
  return place === undefined ? {} : tourMark(place);
}

const tourPages = [
  'dashboard',
  'inventory',
  'readiness',
  'exchange',
  'books',
  'snapshots',
] as const satisfies readonly (LinkedPage & TourPlace)[];

/**
 * Links in lines, close enough that all of them are in one from 1280 pixels on; or on a phone in one that is moved
 * sideways, where a shadow says at which end there are more.
 */
const Row = styled.ul`
  position: relative;
  display: flex;
  column-gap: 2rem;
  overflow-x: auto;
  scrollbar-width: none;
  --page: ${({ theme }) => theme.colors.neutral100};
  --more: ${({ theme }) => theme.colors.neutral300};
  background:
    linear-gradient(to right, var(--page) 40%, transparent) left / 3.2rem 100% no-repeat local,
    linear-gradient(to left, var(--page) 40%, transparent) right / 3.2rem 100% no-repeat local,
    linear-gradient(to right, var(--more), transparent) left / 1.2rem 100% no-repeat scroll,
    linear-gradient(to left, var(--more), transparent) right / 1.2rem 100% no-repeat scroll;

  > li {
    flex: none;
  }

  @media (min-width: 768px) {
    flex-wrap: wrap;
    column-gap: clamp(1rem, 7vw - 8rem, 2rem);
    overflow-x: visible;
    background: none;
  }
`;

/** Where one is shows by the line below as well as by the colour. */
const PageLink = styled(NavLink)`
  display: block;
  padding: 0.6rem 0;
  border-bottom: 2px solid transparent;
  color: ${({ theme }) => theme.colors.neutral700};
  text-decoration: none;

  span {
    color: inherit;
  }

  &:hover {
    border-bottom-color: ${({ theme }) => theme.colors.neutral400};
  }

  &.active {
    border-bottom-color: ${({ theme }) => theme.colors.primary600};
    color: ${({ theme }) => theme.colors.primary600};
  }
`;
