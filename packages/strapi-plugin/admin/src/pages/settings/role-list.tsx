import { Badge, Box, Flex, Link, Typography } from '@strapi/design-system';
import type * as React from 'react';
import { Link as RouterLink } from 'react-router-dom';
import type { CreateRolesResponse } from '../../../../shared/contracts/settings';
import { roleTemplates } from '../../../../server/src/permissions/role-templates';
import { useAllowed } from '../../api/use-allowed';
import { useText } from '../../translations/use-text';

interface RoleListProps {
  /** Empty until the server was asked to make them. */
  made: CreateRolesResponse['data'];
}

/** What each role of the method is for, and whether it was made just now or was there already. */
export function RoleList({ made }: RoleListProps): React.JSX.Element {
  const { text } = useText();
  const { mayReadRoles } = useAllowed();
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
      {roleTemplates.map(({ key, name }) => {
        const role = made.find((each) => each.name === name);
        return (
          <Box tag="li" key={key}>
            <Flex gap={2} wrap="wrap">
              {role !== undefined && mayReadRoles ? (
                <Link tag={RouterLink} to={`/settings/roles/${role.id}`}>
                  {name}
                </Link>
              ) : (
                <Typography fontWeight="bold">{name}</Typography>
              )}
              {role !== undefined && (
                <Badge
                  backgroundColor={role.created ? 'success100' : 'neutral150'}
                  textColor={role.created ? 'success700' : 'neutral700'}
                >
                  {text(role.created ? 'roles.badge.made' : 'roles.badge.there')}
                </Badge>
              )}
            </Flex>
            <Typography tag="p" textColor="neutral600">
              {text(`role.${key}`)}
            </Typography>
          </Box>
        );
      })}
    </Flex>
  );
}
