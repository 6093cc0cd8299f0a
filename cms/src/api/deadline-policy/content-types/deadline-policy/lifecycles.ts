import { parsePolicy } from '@shouwen/domain/definition';
import { definitionHooks } from '../../../../definition/hooks';

/** A saved policy is published as a new version unless it is marked as a draft; tickets keep the version they were given. */
export default definitionHooks('deadline-policy', ['targets', 'invalidatedBy', 'callbackAttempts'], (draft) =>
  parsePolicy({
    targets: draft.targets,
    invalidatedBy: draft.invalidatedBy ?? ['supervisor', 'manager'],
    callbackAttempts: draft.callbackAttempts ?? 3,
  }),
);
