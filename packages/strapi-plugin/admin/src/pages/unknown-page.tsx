import { EmptyStateLayout, LinkButton } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import type * as React from 'react';
import { Link } from 'react-router-dom';
import { PageHeader } from '../components/page-header';
import { useText } from '../translations/use-text';
import { pagePath } from '../addresses/page-path';

/** Where an address leads to none of our pages: the way back to *Beranda*. */
export function UnknownPage(): React.JSX.Element {
  const { text } = useText();
  return (
    <Page.Main>
      <PageHeader title={text('unknown.title')} />
      <Layouts.Content>
        <EmptyStateLayout
          shadow="tableShadow"
          hasRadius
          content={text('unknown.text')}
          action={
            <LinkButton tag={Link} to={pagePath('home')}>
              {text('unknown.home')}
            </LinkButton>
          }
        />
      </Layouts.Content>
    </Page.Main>
  );
}
