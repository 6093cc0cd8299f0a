/** The looks of the page, after the desk's: ink on paper, one colour for what can be pressed. */
export const style = `
:root { --ink: #1d2733; --soft: #5b6775; --line: #dde3e9; --paper: #fff; --ground: #f5f7f9; --link: #0b6b62; }
* { box-sizing: border-box; }
html { scroll-behavior: smooth; }
body { margin: 0; color: var(--ink); background: var(--ground);
  font: 15px/1.6 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans SC", sans-serif; }
header { padding: 20px 24px 4px; }
h1 { margin: 0; font-size: 24px; } h1 small, h2 small { color: var(--soft); font-weight: 400; font-size: 15px; }
h2 { margin: 32px 0 10px; font-size: 19px; } h4 { margin: 16px 0 4px; font-size: 14px; color: var(--soft); }
header p { margin: 4px 0; }
a { color: var(--link); }
code { font: 13px/1.5 ui-monospace, "SFMono-Regular", Menlo, Consolas, monospace; overflow-wrap: anywhere; }
.columns { display: grid; grid-template-columns: 200px minmax(0, 1fr); gap: 32px; max-width: 1320px; padding: 0 24px 64px; }
nav { position: sticky; top: 0; align-self: start; max-height: 100vh; overflow-y: auto; padding: 16px 0; }
nav ul { list-style: none; margin: 0; padding: 0; } nav a { display: block; padding: 4px 0; text-decoration: none; }
section { scroll-margin-top: 8px; }
.operation { background: var(--paper); border: 1px solid var(--line); border-radius: 8px; margin: 8px 0; scroll-margin-top: 8px; }
.operation > summary { padding: 10px 14px; cursor: pointer; overflow-wrap: anywhere; }
.operation .name { color: var(--soft); } .operation em { font-style: normal; color: var(--link); }
.inside { padding: 0 14px 14px; border-top: 1px solid var(--line); }
.method { display: inline-block; min-width: 62px; padding: 0 8px; border-radius: 4px; text-align: center; font-size: 12px; font-weight: 600;
  color: #fff; background: #3d5a80; }
.method.post { background: #0b6b62; } .method.put { background: #8a5a00; } .method.delete { background: #a4262c; }
.wide { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: 14px; }
th, td { padding: 6px 12px 6px 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); }
th { font-weight: 500; white-space: nowrap; } th small { color: var(--soft); font-weight: 400; white-space: normal; display: block; }
td { min-width: 120px; }
@media (max-width: 820px) {
  header { padding: 16px 16px 0; }
  .columns { display: block; padding: 0 16px 48px; }
  nav { position: static; max-height: none; } nav ul { display: flex; flex-wrap: wrap; gap: 4px 16px; }
  nav a { padding: 8px 0; }
}
`;
