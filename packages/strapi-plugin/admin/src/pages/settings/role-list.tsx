import { Badge, Box, Flex, Link, Typography } from '@strapi/design-system';
import type * as React from 'react';
import { Link as RouterLink } from 'react-router-dom';
import type { CreateRolesResponse, RoleStanding } from '../../../../shared/contracts/settings';
import { roleTemplates } from '../../../../server/src/permissions/role-templates';
import { useAllowed } from '../../api/use-allowed';
import { useText } from '../../translations/use-text';

interface RoleListProps {
  /** As they are in Strapi; empty until that is known. */
  standing: readonly RoleStanding[];
  /** Empty until the server was asked to make them. */
  made: CreateRolesResponse['data'];
}

/** What each role of the method is for, and whether it was made just now or was there already. */
export function RoleList({ made, standing }: RoleListProps): React.JSX.Element {
  const { text } = useText();
  const { mayReadRoles } = useAllowed();
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
      {roleTemplates.map(({ key, name }) => {
        const isMade = made.some((each) => each.name === name && each.created);
        const id = standing.find((each) => each.key === key)?.id ?? null;
        return (
          <Box tag="li" key={key}>
            <Flex gap={2} wrap="wrap">
              {id !== null && mayReadRoles ? (
                <Link tag={RouterLink} to={`/settings/roles/${id}`}>
                  {name}
                </Link>
              ) : (
                <Typography fontWeight="bold">{name}</Typography>
              )}
              {id !== null && (
                <Badge
                  backgroundColor={isMade ? 'success100' : 'neutral150'}
                  textColor={isMade ? 'success700' : 'neutral700'}
                >
                  {text(isMade ? 'roles.badge.made' : 'roles.badge.there')}
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
