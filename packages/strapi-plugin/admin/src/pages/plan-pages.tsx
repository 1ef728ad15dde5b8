import { Page } from '@strapi/strapi/admin';
import type * as React from 'react';
import { Navigate, Route, Routes } from 'react-router-dom';
import { permissions } from '../../../shared/permissions';
import { useAllowed } from '../api/use-allowed';
import { DashboardPage } from './dashboard/dashboard-page';
import { DirectionPage } from './direction/direction-page';
import { HistoryPage } from './history/history-page';
import { HomePage } from './home/home-page';
import { InventoryPage } from './inventory/inventory-page';
import { pagePath } from './plan/page-path';

const guarded = (action: string, page: React.JSX.Element) => (
  <Page.Protect permissions={[{ action, subject: null }]}>{page}</Page.Protect>
);

/** The plugin's pages, each for whoever may see it; Strapi explains to anyone else. */
export default function PlanPages(): React.JSX.Element {
  return (
    <Routes>
      <Route index element={<StartPage />} />
      <Route path="dashboard" element={guarded(permissions.readDashboard, <DashboardPage />)} />
      <Route path="inventory" element={guarded(permissions.readItems, <InventoryPage />)} />
      <Route path="direction" element={guarded(permissions.readDashboard, <DirectionPage />)} />
      <Route path="history" element={guarded(permissions.readHistory, <HistoryPage />)} />
      <Route path="*" element={<Page.NoData />} />
    </Routes>
  );
}

/** *Beranda*; who has nothing to do with approval begins at the dashboard. */
function StartPage(): React.JSX.Element {
  const { mayReadDashboard, mayReadItems } = useAllowed();
  if (!mayReadItems && mayReadDashboard) return <Navigate to={pagePath('dashboard')} replace />;
  return guarded(permissions.readItems, <HomePage />);
}
