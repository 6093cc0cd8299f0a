import type { Core } from '@strapi/strapi';
import { departmentCodes, limits } from '@shouwen/domain/contract';
import { wordFor } from '@shouwen/domain/messages';
import type { Sql } from '../../postgres/sql';
import { findExactly, folded, type Named } from './named';

/** `Recreation & Parks` → `recreation-parks`; Chinese stays as it is. */
function codeFor(name: string): string {
  const plain = folded(name)
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-');
  return [...plain.replace(/^-|-$/g, '')].slice(0, limits.codeCharacters).join('') || 'department';
}

/** The departments of the centre by the words of the source; those that are missing are made by name. */
export class Departments {
  private readonly known = new Map<string, Named>();
  readonly missing = new Set<string>();

  constructor(private readonly stored: Named[]) {}

  static async of(sql: Sql, center: Named | undefined): Promise<Departments> {
    if (!center) return new Departments([]);
    return new Departments(
      await sql.query<Named>(
        `SELECT id, document_id AS "documentId", code, name FROM departments WHERE service_center_id = $1 ORDER BY id`,
        [center.id],
      ),
    );
  }

  find(name: string): Named | undefined {
    const known = this.known.get(name);
    if (known) return known;
    const code = codeFor(name);
    const found = this.stored.find((each) => each.code === code) ?? findExactly(this.stored, name);
    if (found) this.known.set(name, found);
    return found;
  }

  /** Notes a department that the import will have to make. */
  want(name: string): void {
    if (!this.find(name)) this.missing.add(name);
  }

  async make(strapi: Core.Strapi, center: Named, name: string): Promise<Named> {
    const code = codeFor(name);
    const isUsual = departmentCodes.some((each) => each === code) && name.trim() === code;
    const data = {
      code,
      name: isUsual ? wordFor('department', code, 'zh-CN') : name,
      serviceCenter: center.documentId,
    };
    const made = await strapi.documents('api::department.department').create({ data: data as never });
    const department = { id: Number(made.id), documentId: made.documentId, code, name: data.name };
    this.stored.push(department);
    return department;
  }
}
