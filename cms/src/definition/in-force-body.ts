import type { DefinitionKind } from './publish';

/** SQL of the body that is in force: the last published version of the definition `t`. */
const inForce = (kind: DefinitionKind): string =>
  `(SELECT v.body FROM definition_versions v WHERE v.kind = '${kind}' AND v.definition = t.document_id ORDER BY v.number DESC LIMIT 1)`;

/** SQL of the body as a form keeps it: of a draft what was saved last, else what is in force. */
export const keptBody = (kind: DefinitionKind, draft: string): string =>
  `(CASE WHEN t.is_draft THEN ${draft} ELSE ${inForce(kind)} END)`;

/** SQL of the number of the version that is in force; null where none was published yet. */
export const numberInForce = (kind: DefinitionKind): string =>
  `(SELECT max(v.number) FROM definition_versions v WHERE v.kind = '${kind}' AND v.definition = t.document_id)`;
