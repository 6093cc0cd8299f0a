import type { Desk } from './desk';
import { Person, type Answer } from './person';

export const ADMIN_PASSWORD = 'Admin-password-1';

interface Saved {
  data?: { id: number; documentId: string; [attribute: string]: unknown };
  error?: { status: number; message: string; details?: { code?: string } };
}

/** Strapi's own admin as its browser talks to the server. */
export interface Admin {
  create(type: string, data: object): Promise<Answer<Saved>>;
  update(type: string, documentId: string, data: object): Promise<Answer<Saved>>;
  remove(type: string, documentId: string): Promise<Answer<Saved>>;
  read(type: string, documentId: string): Promise<Answer<Saved>>;
}

export async function openAdmin(desk: Desk): Promise<Admin> {
  const told = { email: 'admin@shouwen.local', password: ADMIN_PASSWORD };
  const { body } = await desk.stranger.send<{ data?: { token: string } }>('POST', '/admin/login', told);
  const admin = new Person(desk.server.url, body.data?.token ?? null);
  const path = (type: string, documentId = '') =>
    `/content-manager/collection-types/api::${type}.${type}${documentId && `/${documentId}`}`;
  return {
    create: (type, data) => admin.send<Saved>('POST', path(type), data),
    update: (type, documentId, data) => admin.send<Saved>('PUT', path(type, documentId), data),
    remove: (type, documentId) => admin.send<Saved>('DELETE', path(type, documentId)),
    read: (type, documentId) => admin.send<Saved>('GET', path(type, documentId)),
  };
}
