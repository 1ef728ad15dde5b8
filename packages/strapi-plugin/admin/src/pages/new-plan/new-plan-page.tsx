import { Layouts, Page, useNotification } from '@strapi/strapi/admin';
import type * as React from 'react';
import { useNavigate } from 'react-router-dom';
import { pagePath } from '../../addresses/page-path';
import { PageHeader } from '../../components/page-header';
import { useArrival } from '../../focus/use-arrival';
import { useText } from '../../translations/use-text';
import { PageLinks } from '../plan/page-links';
import { NewPlanForm } from './new-plan-form';

/** *Rencana baru*: the first thing that a region does. */
export default function NewPlanPage(): React.JSX.Element {
  const { text } = useText();
  const { toggleNotification } = useNotification();
  const navigate = useNavigate();
  useArrival(true);
  const open = (plan: string) => {
    toggleNotification({ type: 'success', message: text('new-plan.made') });
    navigate(`${pagePath('home')}?${new URLSearchParams({ plan })}`);
  };
  return (
    <>
      <PageLinks hasPlan={false} />
      <Page.Main>
        <Page.Title>{text('new-plan.page')}</Page.Title>
        <PageHeader title={text('new-plan.page')} subtitle={text('new-plan.subtitle')} />
        <Layouts.Content>
          <NewPlanForm onMade={open} />
        </Layouts.Content>
      </Page.Main>
    </>
  );
}
