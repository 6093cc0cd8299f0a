import { useCallback } from 'react';
import { useTranslate } from 'react-admin';
import type { MessageKey } from './messages';

export type TextParams = Record<string, string | number>;
export type Text = (key: MessageKey, params?: TextParams) => string;

/** react-admin's translation, narrowed to the texts that exist. */
export const useText = (): Text => {
  const translate = useTranslate();
  return useCallback((key, params) => translate(key, params), [translate]);
};
