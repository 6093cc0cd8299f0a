import { spanWhys } from '@shouwen/domain/deadline';
import { instant, instantOrNull, listOf, objectOf } from '../panel/description';

/** Spans as the panel answers them, for `/panel/openapi.json`. */
export const spansSchema = listOf(
  objectOf({
    from: instant,
    to: { ...instantOrNull, description: 'null while a pause lasts' },
    counted: { type: 'boolean' },
    why: { type: 'string', enum: spanWhys },
  }),
);
