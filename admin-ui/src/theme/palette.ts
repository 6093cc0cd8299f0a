import { schemes, type Scheme, type Tone } from './schemes';

export type { Tone } from './schemes';

type Values = Readonly<Record<string, string>>;

/** `ink.soft` → `var(--sw-ink-soft)`: a screen names what a colour is for, the theme of the moment says which it is. */
function variables<Group extends Values>(name: string, group: Group): Group {
  return Object.fromEntries(Object.keys(group).map((key) => [key, `var(--sw-${name}-${key})`])) as Group;
}

const { light } = schemes;

export const pine: Scheme['pine'] = variables('pine', light.pine);
export const paper: Scheme['paper'] = variables('paper', light.paper);
export const ink: Scheme['ink'] = variables('ink', light.ink);
export const shade: Scheme['shade'] = variables('shade', light.shade);
export const tones = Object.fromEntries(
  Object.entries(light.tones).map(([name, tone]) => [name, variables(`tone-${name}`, { ...tone })]),
) as Record<keyof Scheme['tones'], Tone>;

export type ToneName = keyof Scheme['tones'];

/** The mark, and what stands on the dark edge of the desk: the same in every theme. */
export const seal = '#c2412d';
export const onDark = {
  ink: '#ffffff',
  soft: '#cfe0db',
  faint: '#b9d0c9',
  hover: 'rgba(255,255,255,.1)',
  chosen: 'rgba(255,255,255,.13)',
  line: 'rgba(255,255,255,.4)',
  pine: '#17413a',
};

const declared = (name: string, group: Values): string[] =>
  Object.entries(group).map(([key, value]) => `--sw-${name}-${key}:${value}`);

const declarations = ({ tones: each, ...groups }: Scheme): string =>
  [
    ...Object.entries(groups).flatMap(([name, group]) => declared(name, group)),
    ...Object.entries(each).flatMap(([name, tone]) => declared(`tone-${name}`, { ...tone })),
  ].join(';');

/** The style sheet that gives the variables their values, by the theme that the root element names. */
export const styleSheet = `:root{${declarations(schemes.light)};color-scheme:light}
:root[data-theme='dark']{${declarations(schemes.dark)};color-scheme:dark}
@media print{:root[data-theme='dark']{${declarations(schemes.light)};color-scheme:light}}`;
