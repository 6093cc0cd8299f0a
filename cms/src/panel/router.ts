import { DomainError } from '@shouwen/domain/error';
import type { Application } from '../application';
import type { Call, Reply } from './call';
import type { RouteDescription } from './description';
import type { Panel } from './engine';
import { get, list } from './read';
import type { Place } from './record';
import { create, remove, update } from './write';

/** An address beside the plain dialect: a preview, a verb, the caller's own card. */
export interface Route {
  method: 'GET' | 'POST' | 'DELETE';
  /** Segments; one that begins with `:` takes any value. */
  pattern: readonly string[];
  /** The body is left in `call.request`, to be read as a stream. */
  readsBodyItself?: true;
  handle(application: Application, panel: Panel, call: Call): Promise<Reply>;
  /** What stands of it in `/panel/openapi.json`; a list where one route is many acts. */
  describe?: RouteDescription | readonly RouteDescription[];
}

const matches = (route: Route, call: Pick<Call, 'method' | 'path'>): boolean =>
  route.method === call.method &&
  route.pattern.length === call.path.length &&
  route.pattern.every((segment, index) => segment.startsWith(':') || segment === call.path[index]);

export const readsBodyItself = (routes: readonly Route[], call: Pick<Call, 'method' | 'path'>): boolean =>
  routes.some((route) => route.readsBodyItself && matches(route, call));

function placeOf(panel: Panel, name: string): Place {
  const resource = panel.get(name);
  if (resource) return { panel, resource };
  throw new DomainError('query.unknown-resource', {
    path: name,
    params: { resource: name },
  });
}

/** Finds what a call asks for; the caller is known, everything else is still to be refused or done. */
export async function routed(
  application: Application,
  panel: Panel,
  routes: readonly Route[],
  call: Call,
): Promise<Reply> {
  const route = routes.find((each) => matches(each, call));
  if (route) return route.handle(application, panel, call);
  const [name = '', id, ...more] = call.path;
  const place = placeOf(panel, name);
  if (more.length > 0) throw new DomainError('record.not-found');
  if (id === undefined) {
    if (call.method === 'GET') return list(application, panel, place.resource, call);
    if (call.method === 'POST') return create(application, place, call);
  } else {
    if (call.method === 'GET') return get(application, panel, place.resource, id, call);
    if (call.method === 'PUT') return update(application, place, id, call);
    if (call.method === 'DELETE') return remove(application, place, id, call);
  }
  throw new DomainError('method.not-allowed');
}
