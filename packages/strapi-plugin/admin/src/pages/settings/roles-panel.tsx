import { Box, Button, Flex, Link, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import type * as React from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { FailureNote } from '../../components/failure-note';
import { type ListRolesResponse, rolesPath } from '../../../../shared/contracts/settings';
import { useAllowed } from '../../api/use-allowed';
import { useLoaded } from '../../api/use-loaded';
import { LoadError } from '../../components/load-error';
import { Panel } from '../../components/panel';
import { useText } from '../../translations/use-text';
import { MissingPermissions } from './missing-permissions';
import { RoleList } from './role-list';
import { useCreateRoles } from './use-create-roles';

/** The roles of the method: what each is for, and a button that makes those that are missing. */
export function RolesPanel(): React.JSX.Element {
  const { text } = useText();
  const { mayReadRoles } = useAllowed();
  const { refresh, reload, result } = useLoaded<ListRolesResponse['data']>(rolesPath);
  const { create, failure, isCreating, roles } = useCreateRoles(refresh);
  const standing = result.status === 'loaded' ? result.data : [];
  const incomplete = standing.filter(({ missing }) => missing.length > 0);
  const count = roles?.filter(({ created }) => created).length ?? 0;
  return (
    <Panel title={text('roles.title')}>
      <Flex direction="column" alignItems="stretch" gap={4} paddingTop={2}>
        <Typography tag="p">{text('roles.text')}</Typography>
        <Flex gap={4} wrap="wrap">
          <Button startIcon={<Plus />} loading={isCreating} onClick={() => void create()}>
            {text('roles.create')}
          </Button>
          {mayReadRoles && (
            <Link tag={RouterLink} to="/settings/roles">
              {text('roles.open')}
            </Link>
          )}
        </Flex>
        <Box>
          <Box role="status">
            {roles !== null && (
              <Typography tag="p" fontWeight="bold">
                {count === 0
                  ? text('roles.none-made')
                  : text('roles.made', { count, total: roles.length })}
              </Typography>
            )}
          </Box>
          <FailureNote failure={failure} />
        </Box>
        {result.status === 'failed' && <LoadError error={result.error} onRetry={reload} />}
        {incomplete.length > 0 && <MissingPermissions roles={incomplete} onCompleted={refresh} />}
        <RoleList standing={standing} made={roles ?? []} />
      </Flex>
    </Panel>
  );
}
