import { Box, Flex, Typography } from '@strapi/design-system';
import { RESPONSIVE_DEFAULT_SPACING } from '@strapi/strapi/admin';
import type * as React from 'react';
import { NavLink, useLocation } from 'react-router-dom';
import { styled } from 'styled-components';
import { useAllowed } from '../../api/use-allowed';
import { useText } from '../../translations/use-text';
import { pagePath } from './page-path';

/** The way between the plugin's pages, for those that the officer may open; the chosen plan stays chosen. */
export function PageLinks(): React.JSX.Element | null {
  const { text } = useText();
  const { search } = useLocation();
  const { mayReadDashboard, mayReadHistory, mayReadItems, mayReadReadiness, mayReadSnapshots } =
    useAllowed();
  const pages = [
    { page: 'home', isOpen: mayReadItems },
    { page: 'dashboard', isOpen: mayReadDashboard },
    { page: 'direction', isOpen: mayReadDashboard && mayReadItems },
    { page: 'inventory', isOpen: mayReadDashboard && mayReadItems },
    { page: 'readiness', isOpen: mayReadReadiness && mayReadDashboard },
    { page: 'swot', isOpen: mayReadDashboard },
    { page: 'action-plan', isOpen: mayReadDashboard },
    { page: 'trace', isOpen: mayReadDashboard },
    { page: 'snapshots', isOpen: mayReadSnapshots && mayReadDashboard },
    { page: 'embed', isOpen: mayReadSnapshots && mayReadDashboard },
    { page: 'history', isOpen: mayReadHistory },
  ] as const;
  const plan = new URLSearchParams(search).get('plan');
  const query = plan === null ? '' : `?${new URLSearchParams({ plan })}`;
  const open = pages.filter(({ isOpen }) => isOpen);
  if (open.length < 2) return null;
  return (
    <Box
      tag="nav"
      aria-label={text('pages.label')}
      paddingLeft={RESPONSIVE_DEFAULT_SPACING}
      paddingRight={RESPONSIVE_DEFAULT_SPACING}
      paddingTop={4}
    >
      <Flex tag="ul" gap={5} wrap="wrap" style={{ rowGap: 0 }}>
        {open.map(({ page }) => (
          <li key={page}>
            <PageLink to={`${pagePath(page)}${query}`} end>
              <Typography fontWeight="semiBold">{text(`pages.${page}`)}</Typography>
            </PageLink>
          </li>
        ))}
      </Flex>
    </Box>
  );
}

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
