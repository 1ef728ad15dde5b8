import type { FrameworkReference } from '../../../../../shared/contracts/framework';

/** Which framework is edited, and who is told of it. */
export interface FrameworkEditorProps {
  planDocumentId: string;
  reference: FrameworkReference;
  onChanged: () => void;
  onClose: () => void;
}
