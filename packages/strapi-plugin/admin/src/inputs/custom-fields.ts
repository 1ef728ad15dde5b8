import { ChartPie, List, ListPlus, PuzzlePiece, Stack, BulletList } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { pluginId } from '../plugin-id';
import { fieldIcon } from './field-icon';
import { fieldSettings } from './field-settings';

type Registration = Parameters<StrapiApp['customFields']['register']>[0];
type CustomField = Extract<Registration, unknown[]>[number];
type Input = CustomField['components']['Input'];

const field = (
  name: string,
  type: CustomField['type'],
  Icon: typeof ChartPie,
  Input: Input,
  options?: object,
) => ({
  name,
  pluginId,
  type,
  icon: fieldIcon(Icon),
  intlLabel: { id: `${pluginId}.input.${name}`, defaultMessage: name },
  intlDescription: { id: `${pluginId}.input.${name}.description`, defaultMessage: name },
  components: { Input },
  ...(options === undefined ? {} : { options }),
});

/** Inputs that offer names in the reader's language and store ids. */
const customFields = [
  field('framework', 'string', Stack, () => import('./framework-input')),
  field(
    'dimension',
    'string',
    ChartPie,
    () => import('./dimension-input'),
    fieldSettings.dimension,
  ),
  field(
    'dimensions',
    'json',
    ChartPie,
    () => import('./dimensions-input'),
    fieldSettings.dimensions,
  ),
  field(
    'sub-dimension',
    'string',
    PuzzlePiece,
    () => import('./sub-dimension-input'),
    fieldSettings['sub-dimension'],
  ),
  field('text-list', 'json', BulletList, () => import('./text-list-input')),
  field('choices', 'json', ListPlus, () => import('./choices-input')),
  field('choice', 'enumeration', List, () => import('./choice-input')),
];

/** Strapi's own types know options of an attribute only, and none of a field's own (`options.…`), which it takes. */
export function registerCustomFields({
  customFields: known,
}: Pick<StrapiApp, 'customFields'>): void {
  Reflect.apply(known.register, known, [customFields]);
}
