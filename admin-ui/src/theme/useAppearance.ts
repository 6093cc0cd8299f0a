import { useSyncExternalStore } from 'react';
import { appearance, schemeOf, type Appearance } from './appearance';
import type { SchemeName } from '@shouwen/domain/look';

export const useAppearance = (): Appearance => useSyncExternalStore(appearance.watch, appearance.present);

/** The theme of the moment, also where the system decides. */
export const useSchemeName = (): SchemeName =>
  useSyncExternalStore(appearance.watch, () => schemeOf(appearance.present()));
