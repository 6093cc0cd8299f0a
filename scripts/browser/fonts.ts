import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root';

/** A fontconfig file that adds the Chinese font of npm to the system's own: a bare machine shows boxes without it. */
export function chineseFonts(): string {
  const cache = join(root, '.cache', 'fonts');
  const fonts = join(root, 'node_modules', '@expo-google-fonts', 'noto-sans-sc');
  mkdirSync(cache, { recursive: true });
  const file = join(cache, 'fonts.conf');
  const faces = ['400Regular', '500Medium', '700Bold'].map(
    (face) => `<dir>${escape(join(fonts, face))}</dir>`,
  );
  writeFileSync(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  ${faces.join('\n  ')}
  <cachedir>${escape(cache)}</cachedir>
  <alias><family>sans-serif</family><prefer><family>Noto Sans SC</family></prefer></alias>
  <alias><family>system-ui</family><prefer><family>Noto Sans SC</family></prefer></alias>
</fontconfig>
`,
  );
  return file;
}

function escape(path: string): string {
  return path.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
