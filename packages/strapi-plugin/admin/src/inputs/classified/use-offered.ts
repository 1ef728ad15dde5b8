import { unstable_useContentManagerContext as useContentManagerContext } from '@strapi/strapi/admin';
import {
  classificationPath,
  type ClassificationResponse,
} from '../../../../shared/contracts/classification';
import { useLoaded } from '../../api/use-loaded';
import { pluginId } from '../../plugin-id';

/** What a field of the content type in the form offers, as the server will take it. */
export function useOffered(framework: string) {
  const { model } = useContentManagerContext();
  return useLoaded<ClassificationResponse['data']>(classificationPath(model, framework));
}

/** Whether the form is of a content type of an office's own: ours have a plan, whose framework their rules know. */
export function useIsForeign(): boolean {
  return !useContentManagerContext().model.startsWith(`plugin::${pluginId}.`);
}
