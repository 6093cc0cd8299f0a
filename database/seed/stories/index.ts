import { cleaning } from './cleaning';
import { engineering } from './engineering';
import { permits } from './permits';
import { security } from './security';
import { service } from './service';
import type { Topic } from './topic';

export { majorMatters } from './security';
export * from './endings';
export type { Texts, Topic } from './topic';

/** Everything that residents ask about, each as often as its weight says. */
export const topics: readonly Topic[] = [...engineering, ...cleaning, ...security, ...service, ...permits];
