import { filePhases } from './codes';
import { recordFields, type Fields } from './field';

/** `files`: private attachments. `ticket` is named once, at the upload or by a `PUT` of who uploaded it. */
export const fileFields = {
  ...recordFields,
  name: { kind: 'text', readOnly: true },
  /** In bytes, as stored: a picture is written anew. */
  size: { kind: 'integer', readOnly: true },
  mime: { kind: 'text', readOnly: true },
  width: { kind: 'integer', nullable: true, readOnly: true },
  height: { kind: 'integer', nullable: true, readOnly: true },
  ticket: { kind: 'relation', of: 'tickets', nullable: true },
  /** Whether a picture shows the place as it was found or as it was left. */
  phase: { kind: 'code', values: filePhases, nullable: true },
  uploadedBy: { kind: 'relation', of: 'staff', nullable: true, readOnly: true },
  uploadedAt: { kind: 'instant', readOnly: true },
  /** What the caller may do with it now: `update` to mark it, `delete`. */
  abilities: { kind: 'list', readOnly: true, computed: true },
  /** Signed for the person who asks, and good for ten minutes. */
  url: { kind: 'text', readOnly: true, computed: true, isShownOnly: true },
  previewUrl: { kind: 'text', nullable: true, readOnly: true, computed: true, isShownOnly: true },
} as const satisfies Fields;
