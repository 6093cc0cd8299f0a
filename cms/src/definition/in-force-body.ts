import type { DefinitionKind } from './publish';

/** SQL of the body that is in force: the last published version of the definition `t`. */
export const inForce = (kind: DefinitionKind): string =>
  `(SELECT v.body FROM definition_versions v WHERE v.kind = '${kind}' AND v.definition = t.document_id ORDER BY v.number DESC LIMIT 1)`;
