import type { Settings } from '../../config/settings';

const LOGINS = [
  ['clerk, clerk2', 'the front desk'],
  ['engineer, engineer2, cleaner', 'those who do the work'],
  ['butler, inspector', 'those who look after it'],
  ['supervisor, manager, director', 'those who answer for it'],
  ['other-clerk, company', 'another centre, and the company above both'],
];

/** Where to go and who to be. */
export function announce(settings: Settings, port: number): void {
  const host = settings.host.includes(':') ? `[${settings.host}]` : settings.host;
  const base = settings.publicUrl ?? `http://${host}:${port}`;
  console.log(`\nShouwen serves at ${base}\n`);
  if (settings.processes > 1)
    console.log(`  ${settings.processes} processes share the port; the first serves, the others follow.\n`);
  console.log(`  staff desk        ${base}/desk/`);
  console.log(`  administration    ${base}/admin`);
  if (settings.seed === 'demo') {
    console.log(`\nDemo logins of the desk, password ${settings.demoPassword}:`);
    for (const [names = '', meaning = ''] of LOGINS) console.log(`  ${names.padEnd(32)}${meaning}`);
    console.log(`  ${'admin@shouwen.local'.padEnd(32)}the administration at /admin`);
  }
  console.log('\nCtrl-C stops it.');
}
