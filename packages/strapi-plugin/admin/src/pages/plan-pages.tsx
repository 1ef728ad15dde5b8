import { Page } from '@strapi/strapi/admin';
import * as React from 'react';
import { Navigate, Route, Routes } from 'react-router-dom';
import { permissions } from '../../../shared/permissions';
import { useAllowed } from '../api/use-allowed';
import { Guarded } from '../components/guarded';
import { DashboardPage } from './dashboard/dashboard-page';
import { EmbedPage } from './embed/embed-page';
import { DirectionPage } from './direction/direction-page';
import { HistoryPage } from './history/history-page';
import { HomePage } from './home/home-page';
import { InventoryPage } from './inventory/inventory-page';
import { pagePath } from '../addresses/page-path';
import { SnapshotsPage } from './snapshots/snapshots-page';
import { useTellSessionEnd } from '../session/use-tell-session-end';
import { UnknownPage } from './unknown-page';

// Pages with widgets of their own are loaded when somebody opens them.
const ReadinessPage = React.lazy(() => import('./readiness/readiness-page'));
const TracePage = React.lazy(() => import('./trace/trace-page'));
const SwotPage = React.lazy(() => import('./swot/swot-page'));
const RpjmdImportPage = React.lazy(() => import('./rpjmd-import/rpjmd-import-page'));
const ActionPlanPage = React.lazy(() => import('./action-plan/action-plan-page'));
const BooksPage = React.lazy(() => import('./books/books-page'));
const NewPlanPage = React.lazy(() => import('./new-plan/new-plan-page'));
const ExchangePage = React.lazy(() => import('./exchange/exchange-page'));

const guarded = (action: string, page: React.JSX.Element) => (
  <Guarded action={action}>
    <React.Suspense fallback={<Page.Loading />}>{page}</React.Suspense>
  </Guarded>
);

/** The plugin's pages, each for whoever may see it. */
export default function PlanPages(): React.JSX.Element {
  useTellSessionEnd();
  return (
    // What is there for screen readers alone is placed within the page: else it would make the window scroll, too.
    <div style={{ position: 'relative' }}>
      <Routes>
        <Route index element={<StartPage />} />
        <Route path="dashboard" element={guarded(permissions.readDashboard, <DashboardPage />)} />
        <Route path="inventory" element={guarded(permissions.readItems, <InventoryPage />)} />
        <Route path="direction" element={guarded(permissions.readDashboard, <DirectionPage />)} />
        <Route path="rpjmd-import" element={guarded(permissions.readItems, <RpjmdImportPage />)} />
        <Route path="readiness" element={guarded(permissions.readReadiness, <ReadinessPage />)} />
        <Route path="trace" element={guarded(permissions.readDashboard, <TracePage />)} />
        <Route path="swot" element={guarded(permissions.readDashboard, <SwotPage />)} />
        <Route
          path="action-plan"
          element={guarded(permissions.readDashboard, <ActionPlanPage />)}
        />
        <Route path="exchange" element={guarded(permissions.readItems, <ExchangePage />)} />
        <Route path="books" element={guarded(permissions.readBooks, <BooksPage />)} />
        <Route path="snapshots" element={guarded(permissions.readSnapshots, <SnapshotsPage />)} />
        <Route path="embed" element={guarded(permissions.readSnapshots, <EmbedPage />)} />
        <Route path="history" element={guarded(permissions.readHistory, <HistoryPage />)} />
        <Route path="new-plan" element={guarded(permissions.importPlan, <NewPlanPage />)} />
        <Route path="*" element={<UnknownPage />} />
      </Routes>
    </div>
  );
}

/** *Beranda*; who has nothing to do with approval begins at the dashboard. */
function StartPage(): React.JSX.Element {
  const { mayReadDashboard, mayReadItems } = useAllowed();
  if (!mayReadItems && mayReadDashboard) return <Navigate to={pagePath('dashboard')} replace />;
  return guarded(permissions.readItems, <HomePage />);
}
