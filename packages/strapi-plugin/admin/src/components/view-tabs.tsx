import { Box, Tabs } from '@strapi/design-system';
import type * as React from 'react';
import { useSearchParams } from 'react-router-dom';

interface View<Name extends string> {
  name: Name;
  title: string;
  content: () => React.ReactNode;
}

interface ViewTabsProps<Name extends string> {
  label: string;
  views: readonly View<Name>[];
}

/** Several views of one page; which one is open stands in the address, so that it can be sent and gone back to. */
export function ViewTabs<Name extends string>({
  label,
  views,
}: ViewTabsProps<Name>): React.JSX.Element {
  const [parameters, setParameters] = useSearchParams();
  const wanted = parameters.get('view');
  const open = views.find(({ name }) => name === wanted) ?? views[0];
  const show = (view: string) =>
    setParameters((before) => ({ ...Object.fromEntries(before), view }));
  return (
    <Tabs.Root variant="simple" value={open?.name ?? ''} onValueChange={show}>
      <Box style={{ overflowX: 'auto' }}>
        <Tabs.List aria-label={label}>
          {views.map(({ name, title }) => (
            <Tabs.Trigger key={name} value={name}>
              {title}
            </Tabs.Trigger>
          ))}
        </Tabs.List>
      </Box>
      {views.map(({ name, content }) => (
        <Tabs.Content key={name} value={name}>
          <Box paddingTop={5}>{name === open?.name && content()}</Box>
        </Tabs.Content>
      ))}
    </Tabs.Root>
  );
}
