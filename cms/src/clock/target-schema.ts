import { limits } from '@shouwen/domain/contract';
import { dayCounts, targetUnits } from '@shouwen/domain/deadline';
import type { Schema } from '../panel/description';

/** So many hours, working hours, working days, days or months, for `/panel/openapi.json`. */
export const targetSchema: Schema = {
  type: 'object',
  required: ['amount', 'unit'],
  properties: {
    amount: {
      type: 'number',
      exclusiveMinimum: 0,
      maximum: limits.targetAmount,
      description: 'Whole, but for hours and workingHours.',
    },
    unit: { type: 'string', enum: targetUnits },
    dayCount: { type: ['string', 'null'], enum: [...dayCounts, null], description: 'For workingDays only.' },
  },
  additionalProperties: false,
};
