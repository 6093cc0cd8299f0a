import { join } from 'node:path';
import type { Fields } from '@shouwen/domain/contract';
import { lookInto } from '../../../import/look/look';
import { jsonBody } from '../../../panel/body';
import { readInput } from '../../../panel/input';
import type { Route } from '../../../panel/router';
import { importFileOf } from '../../../tasks/import/file';
import { ownCenter, ownMapping } from '../../../tasks/import/mapping';
import { importers, requireImporter } from './right';

const fields = {
  file: { kind: 'text', required: true, max: 60 },
  mapping: { kind: 'object', nullable: true },
} as const satisfies Fields;

/** `POST /panel/import-looks` {file, mapping?}: what a table holds, how it could be read, what its first rows would become. */
export const importLooks: Route = {
  method: 'POST',
  pattern: ['import-looks'],
  describe: {
    summary: 'Look into a table before it is imported',
    labels: { 'zh-CN': '预览要导入的表格', en: 'Look into a table' },
    detail:
      'Encoding, separator, columns, a mapping (remembered, shipped or guessed) and the first rows as tickets. Nothing is written.',
    body: { fields },
    answer: { type: 'object' },
    who: { roles: importers },
    refusals: ['import'],
  },
  async handle({ read, strapi }, _panel, call) {
    requireImporter(call.caller);
    const { file, mapping } = readInput(fields, jsonBody(call.body));
    const center = await ownCenter(read, call.caller);
    const { name, path } = await importFileOf(read, call.caller, String(file));
    const look = await lookInto(read, {
      path,
      mapping: (mapping as Record<string, unknown> | null | undefined) ?? null,
      center: center.id,
      timeZone: center.timeZone,
      language: call.language,
      now: call.now,
      folder: join(strapi.dirs.app.root, '..', 'scripts', 'import'),
      complete: (json) => ownMapping(center, json),
    });
    return { status: 200, body: { name, ...look } };
  },
};
