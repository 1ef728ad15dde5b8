import { findDimension, type Framework } from '@kotacerdas/core/framework';
import type { MasterplanSwotAnalysis } from '@kotacerdas/core/masterplan';

/** What officers call an analysis in Content Manager; the document names it by its scope alone. */
export function analysisTitle(
  scope: MasterplanSwotAnalysis['scope'],
  framework: Framework,
): string {
  switch (scope.kind) {
    case 'region':
      return 'SWOT daerah';
    case 'dimension':
      return `SWOT ${findDimension(framework, scope.dimensionId)?.name.id ?? scope.dimensionId}`;
    case 'readiness-element': {
      const { elements } = framework.readiness;
      const element = elements.find(({ id }) => id === scope.elementId);
      return `SWOT ${element?.name.id ?? scope.elementId}`;
    }
  }
}
