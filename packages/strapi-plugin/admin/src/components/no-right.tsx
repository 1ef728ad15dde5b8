import { EmptyStateLayout, LinkButton } from '@strapi/design-system';
import { EmptyPermissions } from '@strapi/icons/symbols';
import { Layouts, Page } from '@strapi/strapi/admin';
import type * as React from 'react';
import { Link } from 'react-router-dom';
import { openPages } from '../addresses/open-pages';
import { pagePath } from '../addresses/page-path';
import { useAllowed } from '../api/use-allowed';
import { useText } from '../translations/use-text';
import { PageHeader } from './page-header';

interface NoRightProps {
  /** Whether the role would allow it, but for no region or OPD that is one's own. */
  belongsNowhere: boolean;
}

/** Why a page stays closed, and whom to ask; where another page is open, the way there. */
export function NoRight({ belongsNowhere }: NoRightProps): React.JSX.Element {
  const { text } = useText();
  const pages = openPages(useAllowed());
  const first = belongsNowhere ? undefined : pages[0];
  return (
    <Page.Main>
      <PageHeader title={text('no-right.title')} />
      <Layouts.Content>
        <EmptyStateLayout
          shadow="tableShadow"
          hasRadius
          icon={<EmptyPermissions width="16rem" />}
          content={text(belongsNowhere ? 'no-right.belonging' : 'no-right.role')}
          {...(first === undefined
            ? {}
            : {
                action: (
                  <LinkButton tag={Link} to={pagePath(first)}>
                    {text('no-right.open', { page: text(`pages.${first}`) })}
                  </LinkButton>
                ),
              })}
        />
      </Layouts.Content>
    </Page.Main>
  );
}
