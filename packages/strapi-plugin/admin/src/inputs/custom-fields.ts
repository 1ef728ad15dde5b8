import type { StrapiApp } from '@strapi/strapi/admin';
import { pluginId } from '../plugin-id';

type Registration = Parameters<StrapiApp['customFields']['register']>[0];
type CustomField = Extract<Registration, unknown[]>[number];
type Input = CustomField['components']['Input'];

const field = (name: string, type: CustomField['type'], Input: Input): CustomField => ({
  name,
  pluginId,
  type,
  intlLabel: { id: `${pluginId}.input.${name}`, defaultMessage: name },
  intlDescription: { id: `${pluginId}.input.${name}.description`, defaultMessage: name },
  components: { Input },
});

/** Inputs that offer names in the reader's language and store ids. */
export const customFields: CustomField[] = [
  field('framework', 'string', () => import('./framework-input')),
  field('dimension', 'string', () => import('./dimension-input')),
  field('sub-dimension', 'string', () => import('./sub-dimension-input')),
  field('text-list', 'json', () => import('./text-list-input')),
  field('choices', 'json', () => import('./choices-input')),
  field('choice', 'enumeration', () => import('./choice-input')),
];
