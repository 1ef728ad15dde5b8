import { Layouts, Page, useAuth, useRBAC } from '@strapi/strapi/admin';
import * as React from 'react';
import { LoadError } from './load-error';
import { NoRight } from './no-right';

interface GuardedProps {
  /** The permission that the page takes. */
  action: string;
  children: React.ReactNode;
}

/** A page for whoever may see it; anyone else reads why not, and whom to ask. */
export function Guarded(props: GuardedProps): React.JSX.Element {
  const isLoading = useAuth('KotaCerdas', (state) => state.isLoading);
  // Strapi asks for the rights once: not before it knows whose they are, and anew for another page.
  return isLoading ? <Page.Loading /> : <Checked key={props.action} {...props} />;
}

function Checked({ action, children }: GuardedProps): React.ReactNode {
  const wanted = React.useMemo(() => [{ action, subject: null }], [action]);
  const granted = useAuth('KotaCerdas', (state) => state.permissions);
  const { allowedActions, error, isLoading } = useRBAC(wanted);
  if (error !== undefined) {
    return (
      <Page.Main>
        <Layouts.Content>
          <LoadError error={error} onRetry={() => window.location.reload()} />
        </Layouts.Content>
      </Page.Main>
    );
  }
  if (isLoading) return <Page.Loading />;
  if (Object.values(allowedActions).some(Boolean)) return children;
  // A role may have it for what is one's own, before anything is.
  return <NoRight belongsNowhere={granted.some((each) => each.action === action)} />;
}
