import { cleaning } from './cleaning';
import { engineering } from './engineering';
import { permits } from './permits';
import { security } from './security';
import { service } from './service';
import type { Topic } from './topic';

/** Everything that people ask about, each as often as its weight says. */
export const topics: readonly Topic[] = [...engineering, ...cleaning, ...security, ...service, ...permits];
export { engineering } from './engineering';
export { majorMatters } from './security';
export type { Matter, Texts, Topic } from './topic';
