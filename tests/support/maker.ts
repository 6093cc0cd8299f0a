import type { FieldSpec, Fields, StaffRole } from '@shouwen/domain/contract';
import type { Declaration } from '../../cms/src/panel/declaration';
import { viewOf } from '../../cms/src/panel/view';
import { declarations } from '../../cms/src/resources';
import { OTHER_WAYS } from './otherWays';
import type { Answer, Person } from './person';
import { sampleOf } from './sample';
import { of, type Username } from './twoCentres';

export type Stored = { id: string; version?: number; [field: string]: unknown };

/** Places that follow from the household: said together they could contradict each other. */
const FOLLOWS: Readonly<Record<string, readonly string[]>> = { tickets: ['building', 'community'] };

/** The fields of a resource as a role meets them. */
export const fieldsFor = (declaration: Declaration, role: StaffRole): Fields =>
  viewOf(declaration, new Map(), role).fields;

const SHARED_RULES = ['calendars', 'deadline-policies'];
/** Planted beside those that ship (twoCentres), so that there is something to change to. */
const SHARED_CODES = ['second'];

/** Texts that may say anything at all. */
const MARKED = [
  'name',
  'nameZh',
  'nameEn',
  'title',
  'description',
  'requesterName',
  'address',
  'preferences',
];

/** Makes records of any declared resource in somebody's name, out of the declaration alone. */
export class Maker {
  private readonly known = new Map<string, string[]>();

  constructor(
    readonly person: Person,
    readonly username: Username,
    readonly post: { role: StaffRole; centre: 'a' | 'b' | null },
    readonly mark: string,
  ) {}

  /** Ids of what the person sees; asked once and again after a record was made. */
  async idsOf(resource: string): Promise<string[]> {
    const known = this.known.get(resource);
    if (known) return known;
    const { status, body } = await this.person.list<Stored>(resource, { range: [0, 999] });
    const ids = status === 200 ? body.map(({ id }) => id) : [];
    this.known.set(resource, ids);
    return ids;
  }

  /** What others may name: of rules those only that belong to all, since a shared type names no centre's own. */
  private async nameable(resource: string): Promise<string[]> {
    if (!SHARED_RULES.includes(resource)) return this.idsOf(resource);
    const { body } = await this.person.list<Stored>(resource, {
      filter: { code: ['default', ...SHARED_CODES] },
    });
    return body.map(({ id }) => id);
  }

  /** What a POST of the resource takes from this person, by field. */
  creatable(declaration: Declaration): [string, FieldSpec][] {
    const { onlyAtCreation = [], home } = declaration;
    const isAbove = this.post.centre === null;
    const extra = home === 'caller' && isAbove ? [...onlyAtCreation, 'serviceCenter'] : onlyAtCreation;
    return Object.entries(fieldsFor(declaration, this.post.role)).filter(
      ([name, spec]) => !spec.readOnly || extra.includes(name),
    );
  }

  async sample(declaration: Declaration, name: string, spec: FieldSpec, index: number): Promise<unknown> {
    const named = spec.of === undefined ? [] : await this.nameable(spec.of);
    const value = sampleOf(declaration.resource, name, spec, index, () => named);
    const isWords = spec.kind === 'text' || spec.kind === 'longText';
    return isWords && MARKED.includes(name) ? `${this.mark}${String(value)}` : value;
  }

  /** A body with every field, or with those only that must be there. */
  async body(
    declaration: Declaration,
    wish: 'all' | 'required',
    index = 0,
  ): Promise<Record<string, unknown>> {
    const body: Record<string, unknown> = {};
    for (const [name, spec] of this.creatable(declaration)) {
      const isCentre = name === 'serviceCenter' && spec.kind === 'relation';
      if (isCentre && this.post.centre === null) body[name] = of('a').centre;
      if (isCentre || FOLLOWS[declaration.resource]?.includes(name)) continue;
      if (wish === 'all' || spec.required) body[name] = await this.sample(declaration, name, spec, index);
    }
    return body;
  }

  /** Asks for a new record, in the resource's own way where that is not a POST of JSON. */
  sends(
    { resource }: Declaration,
    body: Record<string, unknown>,
    headers: Record<string, string> = {},
  ): Promise<Answer<Stored>> {
    const way = OTHER_WAYS[resource];
    return way ? way(this, body, headers) : this.person.post<Stored>(resource, body, headers);
  }

  async make(declaration: Declaration, body: Record<string, unknown>): Promise<Stored> {
    const answer = await this.sends(declaration, body);
    this.known.delete(declaration.resource);
    if (answer.status !== 201)
      throw new Error(
        `${declaration.resource}: ${answer.status} ${JSON.stringify(answer.body)} to ${JSON.stringify(body)}`,
      );
    return answer.body;
  }
}

/** The declaration of a resource. */
export function declarationOf(resource: string): Declaration {
  const found = declarations.find((each) => each.resource === resource);
  if (!found) throw new Error(`Nothing declares ${resource}.`);
  return found;
}
