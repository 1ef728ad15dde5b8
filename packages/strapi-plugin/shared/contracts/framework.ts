import type { Issue } from '@kotacerdas/core';
import type { Framework, LocalisedText } from '@kotacerdas/core/framework';
import type { FigureChange } from '@kotacerdas/core/masterplan';
import { plansPath } from './plan';

/** A draft can be changed; an active version is for plans to use and never changes again. */
export const frameworkStates = ['draft', 'active'] as const;
export type FrameworkState = (typeof frameworkStates)[number];

export interface FrameworkReference {
  id: string;
  version: string;
}

/** How a version is named in addresses. */
export const frameworkKey = ({ id, version }: FrameworkReference): string => `${id}@${version}`;

export const frameworksPath = (planDocumentId: string): string =>
  `${plansPath}/${encodeURIComponent(planDocumentId)}/frameworks`;

export const frameworkPath = (planDocumentId: string, reference: FrameworkReference): string =>
  `${frameworksPath(planDocumentId)}/${encodeURIComponent(frameworkKey(reference))}`;

export const frameworkActs = ['activate', 'use'] as const;
export type FrameworkAct = (typeof frameworkActs)[number];

export const frameworkActPath = (
  planDocumentId: string,
  reference: FrameworkReference,
  act: FrameworkAct | 'preview',
): string => `${frameworkPath(planDocumentId, reference)}/${act}`;

export interface FrameworkItem extends FrameworkReference {
  name: LocalisedText;
  state: FrameworkState;
  /** Shipped with the software, the same everywhere. */
  isBuiltIn: boolean;
  basedOn: FrameworkReference | null;
  /** Plans of the region that use this version. */
  plans: string[];
}

/** `GET /kotacerdas/plans/:documentId/frameworks` */
export interface ListFrameworksResponse {
  data: { frameworks: FrameworkItem[]; used: FrameworkReference | null };
}

/** `POST /kotacerdas/plans/:documentId/frameworks`: a copy; with the id of an own one, its next version. */
export interface CopyFrameworkRequest {
  from: FrameworkReference;
  id: string;
  name: LocalisedText;
}

/** `GET`, `POST` and `PUT` answer with it; `PUT /kotacerdas/plans/:documentId/frameworks/:framework`. */
export interface FrameworkResponse {
  data: {
    framework: Framework;
    state: FrameworkState;
    isBuiltIn: boolean;
    revision: number;
    /** What keeps it from being used. */
    issues: Issue[];
  };
}

export interface SaveFrameworkRequest {
  /** That the form was made from. */
  revision: number;
  framework: Framework;
}

/** `GET …/frameworks/:framework/preview`: what would move if the plan used this version. */
export interface PreviewFrameworkResponse {
  data: {
    from: FrameworkReference;
    to: FrameworkReference;
    figures: FigureChange[];
    /** Why the plan could not be read by it: what it cites is gone. */
    issues: Issue[];
    /** What the ids in figures stand for. */
    names: Record<string, LocalisedText>;
  };
}
