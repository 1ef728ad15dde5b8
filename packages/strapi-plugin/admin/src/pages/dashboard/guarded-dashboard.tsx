import { Page } from '@strapi/strapi/admin';
import { permissions } from '../../../../shared/permissions';
import { DashboardPage } from './dashboard-page';

const needed = [{ action: permissions.readDashboard, subject: null }];

/** The dashboard for whoever may see it; Strapi explains to anyone else. */
export default function GuardedDashboard() {
  return (
    <Page.Protect permissions={needed}>
      <DashboardPage />
    </Page.Protect>
  );
}
