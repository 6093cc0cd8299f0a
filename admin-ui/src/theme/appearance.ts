import { styleSheet } from './palette';
import type { SchemeName } from '@shouwen/domain/look';

export const themeChoices = ['system', 'light', 'dark'] as const;
export type ThemeChoice = (typeof themeChoices)[number];

export const typeSizes = ['normal', 'large', 'larger'] as const;
export type TypeSize = (typeof typeSizes)[number];

export const densities = ['comfortable', 'compact'] as const;
export type Density = (typeof densities)[number];

/** How somebody likes their desk to look: of this browser, whoever sits at it. */
export interface Appearance {
  theme: ThemeChoice;
  size: TypeSize;
  density: Density;
}

const KEY = 'shouwen.appearance';
const plain: Appearance = { theme: 'system', size: 'normal', density: 'comfortable' };
/** All sizes of the desk are given in rem, which this is one of. */
const rootPixels: Record<TypeSize, number> = { normal: 16, large: 18, larger: 20 };

const oneOf = <T extends string>(choices: readonly T[], value: unknown, fallback: T): T =>
  choices.find((choice) => choice === value) ?? fallback;

export function appearanceIn(stored: string | null): Appearance {
  try {
    const told = JSON.parse(stored ?? '{}') as Partial<Record<keyof Appearance, unknown>> | null;
    return {
      theme: oneOf(themeChoices, told?.theme, plain.theme),
      size: oneOf(typeSizes, told?.size, plain.size),
      density: oneOf(densities, told?.density, plain.density),
    };
  } catch {
    return plain;
  }
}

const systemIsDark = (): MediaQueryList => window.matchMedia('(prefers-color-scheme: dark)');

let present = plain;
const watchers = new Set<() => void>();

export const schemeOf = ({ theme }: Appearance): SchemeName =>
  theme === 'system' ? (systemIsDark().matches ? 'dark' : 'light') : theme;

function show(): void {
  const { dataset, style } = document.documentElement;
  dataset.theme = schemeOf(present);
  dataset.density = present.density;
  style.fontSize = `${rootPixels[present.size]}px`;
  for (const watch of watchers) watch();
}

export const appearance = {
  present: (): Appearance => present,
  choose(change: Partial<Appearance>): void {
    present = { ...present, ...change };
    localStorage.setItem(KEY, JSON.stringify(present));
    show();
  },
  watch(watch: () => void): () => void {
    watchers.add(watch);
    return () => watchers.delete(watch);
  },
  /** Before the first paint; later the system and the other tabs are followed. */
  begin(): void {
    const sheet = document.createElement('style');
    sheet.textContent = styleSheet;
    document.head.prepend(sheet);
    present = appearanceIn(localStorage.getItem(KEY));
    systemIsDark().addEventListener('change', show);
    window.addEventListener('storage', ({ key, newValue }) => {
      if (key !== KEY) return;
      present = appearanceIn(newValue);
      show();
    });
    show();
  },
};
