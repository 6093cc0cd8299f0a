import type { Language } from '@shouwen/domain/contract';
import type { Screen, Width } from '../../tests/support/screens/screen';
import { languages, pictureName } from './picture';

const languageNames: Readonly<Record<Language, string>> = { 'zh-CN': '中文', en: 'English' };
const shown: Readonly<Record<Width, number>> = { 1440: 420, 390: 180 };

const image = (name: string, width: Width): string =>
  `<a href="${name}"><img src="${name}" width="${shown[width]}" alt=""></a>`;

function table(screen: Screen): string {
  const rows = screen.widths.flatMap((width) =>
    languages.map((language) => {
      const cell = (scheme: 'light' | 'dark') =>
        image(pictureName({ name: screen.name, width, language, scheme }), width);
      return `| ${width} · ${languageNames[language]} | ${cell('light')} | ${cell('dark')} |`;
    }),
  );
  return [`## ${screen.title}`, '', '| | light | dark |', '|---|---|---|', ...rows].join('\n');
}

/** The page that shows all pictures, screen by screen. */
export const picturesPage = (screens: readonly Screen[]): string =>
  [
    '# Pictures of the desk',
    'Every main screen as it stands in the demo community, taken by `npm run pictures`.',
    screens.map(({ title }) => `- [${title}](#${anchorOf(title)})`).join('\n'),
    ...screens.map(table),
    '',
  ].join('\n\n');

/** As GitHub makes it of a heading. */
const anchorOf = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^a-z0-9 -]/g, '')
    .replaceAll(' ', '-');
