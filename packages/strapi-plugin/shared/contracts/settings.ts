/** Where the settings of the plugin are asked for and changed. */
export const settingsPath = '/kotacerdas/settings';

/** Where an officer belongs. */
export interface MembershipRequest {
  /** documentIds. */
  opdIds: readonly string[];
  /** `32.78`; without any, those of the OPDs, or the only region there is. */
  regionCodes: readonly string[];
  dimensionIds: readonly string[];
}

export interface MemberItem extends MembershipRequest {
  userId: number;
  name: string;
  email: string | null;
  active: boolean;
  roles: readonly string[];
}

export const membersPath = `${settingsPath}/members`;

/** `GET /kotacerdas/settings/members` */
export interface ListMembersResponse {
  data: MemberItem[];
}

/** `PUT /kotacerdas/settings/members/:userId`; the request is a {@link MembershipRequest}. */
export const memberPath = (userId: number): string => `${membersPath}/${userId}`;

export const rolesPath = `${settingsPath}/roles`;

/** `POST /kotacerdas/settings/roles`: makes the roles of the method that are missing. */
export interface CreateRolesResponse {
  data: { id: number; name: string; created: boolean }[];
}
