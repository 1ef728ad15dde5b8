import { useFetchClient } from '@strapi/strapi/admin';
import * as React from 'react';
import { type CreateRolesResponse, rolesPath } from '../../../../shared/contracts/settings';
import { useTellFailure, type ToldFailure } from '../../api/use-tell-failure';

interface CreatingRoles {
  isCreating: boolean;
  /** What the server has answered; `null` before it is asked. */
  roles: CreateRolesResponse['data'] | null;
  failure: ToldFailure | null;
  create: () => Promise<void>;
}

/** Makes the roles of the method that are missing. */
export function useCreateRoles(onMade: () => void): CreatingRoles {
  const { post } = useFetchClient();
  const tellFailure = useTellFailure();
  const [isCreating, setCreating] = React.useState(false);
  const [roles, setRoles] = React.useState<CreatingRoles['roles']>(null);
  const [failure, setFailure] = React.useState<ToldFailure | null>(null);

  const create = async () => {
    setCreating(true);
    setFailure(null);
    try {
      const response = await post<CreateRolesResponse>(rolesPath);
      setRoles(response.data.data);
      onMade();
    } catch (error) {
      setFailure(tellFailure(error));
    } finally {
      setCreating(false);
    }
  };

  return { isCreating, roles, failure, create };
}
