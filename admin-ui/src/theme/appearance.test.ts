import { appearanceIn } from './appearance';
import { schemes, type Scheme, type Tone } from '@shouwen/domain/look';

const channel = (value: number): number => {
  const part = value / 255;
  return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
};

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return 0.2126 * channel(red) + 0.7152 * channel(green) + 0.0722 * channel(blue);
}

function contrast(one: string, other: string): number {
  const [bright = 0, dim = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (bright + 0.05) / (dim + 0.05);
}

describe.each(Object.entries(schemes))('the %s theme', (_name, { ink, paper, pine, tones }: Scheme) => {
  const grounds = [paper.sheet, paper.ground, paper.sunk];

  test.each(Object.entries(ink))('writes in %s ink what can be read on every paper', (_ink, colour) => {
    for (const ground of grounds) expect(contrast(colour, ground)).toBeGreaterThanOrEqual(4.5);
  });

  test('writes links and what is chosen so that they can be read', () => {
    for (const ground of [...grounds, pine[50]])
      expect(contrast(pine[700], ground)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(paper.onPine, pine[700])).toBeGreaterThanOrEqual(4.5);
    expect(contrast(paper.onPine, pine[600])).toBeGreaterThanOrEqual(4.5);
    expect(contrast(pine[800], pine[100])).toBeGreaterThanOrEqual(4.5);
  });

  test('draws the ring of the focus so that it is seen', () => {
    for (const ground of grounds) expect(contrast(pine[600], ground)).toBeGreaterThanOrEqual(3);
  });

  // WCAG 2.2, 1.4.11: what shows that a field is one, and which of several is chosen
  test('draws the edge of what is filled in so that it is seen', () => {
    for (const ground of grounds) expect(contrast(paper.edge, ground)).toBeGreaterThanOrEqual(3);
    for (const ground of [...grounds, pine[50]])
      expect(contrast(pine[600], ground)).toBeGreaterThanOrEqual(3);
  });

  test('writes what stands beside a name on a row that is pointed at', () => {
    for (const colour of [ink.soft, ink.faint])
      expect(contrast(colour, pine[50])).toBeGreaterThanOrEqual(4.5);
  });

  test.each(Object.entries(tones))('a %s pill can be read', (_tone, { text, fill }: Tone) => {
    expect(contrast(text, fill)).toBeGreaterThanOrEqual(4.5);
  });
});

test('what a browser keeps is read with care', () => {
  expect(appearanceIn(null)).toEqual({ theme: 'system', size: 'normal', density: 'comfortable' });
  expect(appearanceIn('{"theme":"dark","size":"huge"}')).toMatchObject({ theme: 'dark', size: 'normal' });
  for (const odd of ['null', '[]', '{', '5'])
    expect(appearanceIn(odd)).toMatchObject({ theme: 'system', density: 'comfortable' });
});
