import { ruleOf, schemes, variables, type Scheme, type Tone } from '@shouwen/domain/look';

export { onDark, seal, type Tone } from '@shouwen/domain/look';

const { light } = schemes;

export const pine: Scheme['pine'] = variables('pine', light.pine);
export const paper: Scheme['paper'] = variables('paper', light.paper);
export const ink: Scheme['ink'] = variables('ink', light.ink);
export const shade: Scheme['shade'] = variables('shade', light.shade);
export const tones = Object.fromEntries(
  Object.entries(light.tones).map(([name, tone]) => [name, variables(`tone-${name}`, { ...tone })]),
) as Record<keyof Scheme['tones'], Tone>;

export type ToneName = keyof Scheme['tones'];

/** The style sheet that gives the variables their values, by the theme that the root element names. */
export const styleSheet = [
  ruleOf(':root', 'light'),
  ruleOf(":root[data-theme='dark']", 'dark'),
  `@media print{${ruleOf(":root[data-theme='dark']", 'light')}}`,
].join('\n');
