import { schemes, type Scheme } from './schemes';

type Values = Readonly<Record<string, string>>;

const nameOf = (group: string, key: string) => `--sw-${group}-${key}`;

/** `ink.soft` → `var(--sw-ink-soft)`: what a page names, so that the theme of the moment says which colour it is. */
export function variables<Group extends Values>(group: string, values: Group): Group {
  return Object.fromEntries(Object.keys(values).map((key) => [key, `var(${nameOf(group, key)})`])) as Group;
}

/** A scheme as the declarations of those variables, for a rule of a style sheet. */
export function declarationsOf({ tones, ...groups }: Scheme): string {
  const declared = (group: string, values: Values) =>
    Object.entries(values).map(([key, value]) => `${nameOf(group, key)}:${value}`);
  return [
    ...Object.entries(groups).flatMap(([group, values]) => declared(group, values)),
    ...Object.entries(tones).flatMap(([name, tone]) => declared(`tone-${name}`, { ...tone })),
  ].join(';');
}

/** A rule that gives the variables their values, and the browser's own controls the same theme. */
export const ruleOf = (selector: string, name: keyof typeof schemes): string =>
  `${selector}{${declarationsOf(schemes[name])};color-scheme:${name}}`;
