import { DomainError } from '@shouwen/domain/error';
import type { Panel, PanelResource } from '../../panel/engine';

export function fileResource(panel: Panel): PanelResource {
  const resource = panel.get('files');
  if (!resource) throw new DomainError('query.unknown-resource');
  return resource;
}
