import { Flex } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import type * as React from 'react';
import { permissions } from '../../../../shared/permissions';
import { Guarded } from '../../components/guarded';
import { PageHeader } from '../../components/page-header';
import { useText } from '../../translations/use-text';
import { MembersPanel } from './members-panel';
import { RolesPanel } from './roles-panel';

/** *Peran dan keanggotaan*: the roles of the method, and where each account belongs. */
export default function SettingsPage(): React.JSX.Element {
  const { text } = useText();
  return (
    <Guarded action={permissions.manageSettings}>
      <Page.Title>{text('settings.title')}</Page.Title>
      <Page.Main>
        <PageHeader title={text('settings.title')} subtitle={text('settings.subtitle')} />
        <Layouts.Content>
          <Flex direction="column" alignItems="stretch" gap={6} paddingBottom={8}>
            <RolesPanel />
            <MembersPanel />
          </Flex>
        </Layouts.Content>
      </Page.Main>
    </Guarded>
  );
}
