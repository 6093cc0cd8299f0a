import type { StaffRole } from '@shouwen/domain/contract';
import type { Parameters } from '../query/parameters';
import type { Caller } from './caller';

/**
 * Which rows a role sees: `own` those that are or were theirs, `answerable` those they answer or answered for,
 * `department` those that are or were their department's, `grid` those of the households given to them, `centre`
 * those of their service centre, `company` those of every centre, `shared` definitions that belong to all.
 */
export type RowScope = 'own' | 'answerable' | 'department' | 'grid' | 'centre' | 'company' | 'shared';
export type NarrowScope = Exclude<RowScope, 'centre' | 'company' | 'shared'>;

/** The caller in one statement: each key becomes a parameter once, when it is first asked for. */
export class Me {
  private readonly placeholders = new Map<number, string>();

  constructor(
    private readonly caller: Caller,
    private readonly parameters: Parameters,
  ) {}

  get staff(): string {
    return this.placeholder(this.caller.staffId);
  }

  get user(): string {
    return this.placeholder(this.caller.userId);
  }

  get role(): StaffRole {
    return this.caller.role;
  }

  get department(): string | undefined {
    const { departmentId } = this.caller;
    return departmentId === null ? undefined : this.placeholder(departmentId);
  }

  get centre(): string | undefined {
    const { serviceCenterId } = this.caller;
    return serviceCenterId === null ? undefined : this.placeholder(serviceCenterId);
  }

  private placeholder(key: number): string {
    const known = this.placeholders.get(key) ?? this.parameters.add(key);
    this.placeholders.set(key, known);
    return known;
  }
}

/** How the rows of a resource hang on centres and people: compiles scopes to one SQL condition over `t`. */
export type Anchor = (scopes: readonly RowScope[], me: Me) => string;

export type Narrowing = Partial<Record<NarrowScope, (me: Me) => string | undefined>>;

const either = (conditions: readonly string[]): string =>
  conditions.length > 1 ? `(${conditions.join(' OR ')})` : (conditions[0] ?? 'false');

function narrowed(scopes: readonly RowScope[], narrowing: Narrowing, me: Me): string {
  const isNarrow = (scope: RowScope): scope is NarrowScope => scope in narrowing;
  return either(scopes.filter(isNarrow).flatMap((scope) => narrowing[scope]?.(me) ?? []));
}

/** Rows of one service centre. Whoever belongs to none (the company) has only what is their own. */
export function inCentre(column: string, narrowing: Narrowing = {}): Anchor {
  return (scopes, me) => {
    if (scopes.includes('company')) return 'true';
    const within = scopes.includes('centre') ? 'true' : narrowed(scopes, narrowing, me);
    if (me.centre === undefined) return narrowed(['own'], scopes.includes('own') ? narrowing : {}, me);
    const wall = `${column} = ${me.centre}`;
    return within === 'true' ? wall : `(${wall} AND ${within})`;
  };
}

/** Definitions: those of one centre are that centre's, those of none are everybody's. */
export function sharedOrIn(column: string): Anchor {
  return (scopes, me) => {
    if (scopes.includes('company')) return 'true';
    return me.centre === undefined ? `${column} IS NULL` : `(${column} IS NULL OR ${column} = ${me.centre})`;
  };
}

export const everywhere: Anchor = () => 'true';
