import { ruleOf, schemes, typeface, variables } from '@shouwen/domain/look';

const { light } = schemes;
const pine = variables('pine', light.pine);
const paper = variables('paper', light.paper);
const ink = variables('ink', light.ink);
/** A verb of HTTP, in the text and the fill of a tone. */
const tone = (name: keyof typeof light.tones): string => {
  const { text, fill } = variables(`tone-${name}`, { ...light.tones[name] });
  return `color: ${text}; background: ${fill};`;
};

/** The looks of the page, after the desk's: ink on paper, one colour for what can be pressed. */
export const style = `
${ruleOf(':root', 'light')}
@media (prefers-color-scheme: dark) { ${ruleOf(':root', 'dark')} }
* { box-sizing: border-box; }
html { scroll-behavior: smooth; }
body { margin: 0; color: ${ink.body}; background: ${paper.ground};
  font: 15px/1.6 ${typeface}; }
header { padding: 20px 24px 4px; }
h1 { margin: 0; font-size: 24px; } h1 small, h2 small { color: ${ink.soft}; font-weight: 400; font-size: 15px; }
h2 { margin: 32px 0 10px; font-size: 19px; } h4 { margin: 16px 0 4px; font-size: 14px; color: ${ink.soft}; }
header p { margin: 4px 0; }
a { color: ${pine[700]}; }
code { font: 13px/1.5 ui-monospace, "SFMono-Regular", Menlo, Consolas, monospace; overflow-wrap: anywhere; }
.columns { display: grid; grid-template-columns: 200px minmax(0, 1fr); gap: 32px; max-width: 1320px; padding: 0 24px 64px; }
nav { position: sticky; top: 0; align-self: start; max-height: 100vh; overflow-y: auto; padding: 16px 0; }
nav ul { list-style: none; margin: 0; padding: 0; } nav a { display: block; padding: 4px 0; text-decoration: none; }
section { scroll-margin-top: 8px; }
.operation { background: ${paper.sheet}; border: 1px solid ${paper.line}; border-radius: 8px; margin: 8px 0; scroll-margin-top: 8px; }
.operation > summary { padding: 10px 14px; cursor: pointer; overflow-wrap: anywhere; }
.operation .name { color: ${ink.soft}; } .operation em { font-style: normal; color: ${pine[700]}; }
.inside { padding: 0 14px 14px; border-top: 1px solid ${paper.line}; }
.method { display: inline-block; min-width: 62px; padding: 0 8px; border-radius: 4px; text-align: center; font-size: 12px; font-weight: 600; ${tone('blue')} }
.method.post { ${tone('pine')} } .method.put { ${tone('amber')} } .method.delete { ${tone('red')} }
.wide { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: 14px; }
th, td { padding: 6px 12px 6px 0; text-align: left; vertical-align: top; border-bottom: 1px solid ${paper.line}; }
th { font-weight: 500; white-space: nowrap; } th small { color: ${ink.soft}; font-weight: 400; white-space: normal; display: block; }
td { min-width: 120px; }
@media (max-width: 820px) {
  header { padding: 16px 16px 0; }
  .columns { display: block; padding: 0 16px 48px; }
  nav { position: static; max-height: none; } nav ul { display: flex; flex-wrap: wrap; gap: 4px 16px; }
  nav a { padding: 8px 0; }
}
`;
