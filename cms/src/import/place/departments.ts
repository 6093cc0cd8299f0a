import type { Core } from '@strapi/strapi';
import { departmentCodes, limits } from '@shouwen/domain/contract';
import { DomainError } from '@shouwen/domain/error';
import { wordFor } from '@shouwen/domain/messages';
import type { Sql } from '../../postgres/sql';
import { tableOf } from '../../postgres/table';
import { insertRows } from '../../write/insert';
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
  private made = 0;

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

  /** Notes a department that the import will have to make; so many are none that the import ends. */
  want(name: string): void {
    if (this.find(name)) return;
    this.missing.add(name);
    if (this.made + this.missing.size > limits.importDepartments)
      throw new DomainError('import.too-many-departments', { params: { max: limits.importDepartments } });
  }

  /** Makes what was wanted and is not there; answers the names. */
  async makeMissing(strapi: Core.Strapi, sql: Sql, center: Named, at: Date): Promise<string[]> {
    const names = [...this.missing];
    this.missing.clear();
    this.made += names.length;
    for (const name of names) if (!this.find(name)) await this.make(strapi, sql, center, name, at);
    return names;
  }

  private async make(strapi: Core.Strapi, sql: Sql, center: Named, given: string, at: Date): Promise<void> {
    const code = codeFor(given);
    const isUsual = departmentCodes.some((each) => each === code) && given.trim() === code;
    const name = isUsual ? wordFor('department', code, 'zh-CN') : given;
    const row = { code, name, serviceCenter: center.id };
    const [made] = await insertRows(sql, tableOf(strapi, 'department'), [row], at);
    if (made) this.stored.push({ ...made, code, name });
  }
}
