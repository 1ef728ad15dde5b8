import type { Locale } from '@kotacerdas/core/locale';
import type { OwnKind } from '../../server/src/permissions/own-query';
import type { PlanItem } from './plan';

/** Where the settings of the plugin are asked for and changed. */
export const settingsPath = '/kotacerdas/settings';

/** Where an officer belongs. */
export interface MembershipRequest {
  /** documentIds. */
  opdIds: readonly string[];
  /** `32.78`; without any, those of the OPDs, or the only region there is. */
  regionCodes: readonly string[];
  dimensionIds: readonly string[];
  /** That was read when it was changed, 0 of an account that belonged nowhere. Programs may leave it out. */
  revision?: number;
}

export interface MemberItem extends MembershipRequest {
  revision: number;
  userId: number;
  name: string;
  email: string | null;
  active: boolean;
  /** Whether the account was invited and hasn't signed in yet. */
  invited: boolean;
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

/** An action that a role of the method is for and isn't allowed. */
export interface MissingPermission {
  action: string;
  /** The content type that it is about; `null` of a page of the plugin. */
  subject: string | null;
  /** The fields that it isn't allowed for, of an action that it is allowed for others; `null` where it isn't at all. */
  fields: readonly string[] | null;
}

/** A role of the method as it stands in this Strapi. */
export interface RoleStanding {
  key: string;
  /** `null` until it is made. */
  id: number | null;
  name: string;
  /** What this version gives the role when it is made, and the role that is there is without. */
  missing: MissingPermission[];
}

/** `GET /kotacerdas/settings/roles` */
export interface ListRolesResponse {
  data: RoleStanding[];
}

export const completeRolesPath = `${rolesPath}/complete`;

/** `POST /kotacerdas/settings/roles/complete`: gives roles what they are without, and takes nothing from them. */
export interface CompleteRolesRequest {
  keys: readonly string[];
}

/** What a role's permissions go by. */
export interface RoleNeeds {
  role: string;
  kinds: readonly OwnKind[];
}

export interface OpdChoice {
  documentId: string;
  shortName: string | null;
  name: string | null;
  planDocumentId: string;
}

export type PlanChoiceItem = Pick<
  PlanItem,
  'documentId' | 'periodFrom' | 'periodTo' | 'regionCode' | 'regionName'
>;

export interface DimensionChoice {
  id: string;
  name: Readonly<Record<Locale, string>>;
  /** The framework that it is of, where that is only a draft. */
  draft: Readonly<Record<Locale, string>> | null;
}

export const choicesPath = `${settingsPath}/choices`;

/** `GET /kotacerdas/settings/choices`: what accounts can belong to, of the regions that the reader manages. */
export interface SettingsChoicesResponse {
  data: {
    opds: OpdChoice[];
    plans: PlanChoiceItem[];
    dimensions: DimensionChoice[];
    /** Whether this Strapi serves several regions, so that an account has to be of one. */
    hasSeveralRegions: boolean;
    needs: RoleNeeds[];
  };
}
