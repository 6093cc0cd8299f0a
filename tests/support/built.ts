/** A module of the built server, the very one that an open Strapi in the test's own process uses. */
export const built = <T extends object>(path: string): T =>
  jest.requireActual<T>(`../../cms/dist/src/${path}`);
