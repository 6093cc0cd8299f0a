import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Trouble } from '../scripts/console/trouble.js';
import { root } from '../scripts/root';

export interface Wish {
  /** Empty: all but those that run for hours. */
  suites: readonly string[];
  /** Of rubbish: how many, which, and the batch to go on with. */
  requests: number;
  seed: number | undefined;
  from: number | undefined;
  tickets: number;
  seconds: number;
  /** How long people work, and how many of them. */
  minutes: number;
  people: number;
  /** Measured beside us on the same rows. */
  against: 'strapi' | undefined;
  /** Where table and chart are written for the documentation. */
  docs: string | undefined;
  rounds: number;
  /** Fills the tables anew. */
  isFresh: boolean;
  /** Where filled databases are kept. */
  folder: string;
  /** Where the result is written. */
  file: string;
  /** Somebody wants it to end. */
  stopping: AbortSignal;
}

const USAGE =
  'npm run bench -- [panel] [desk] [backup] [--tickets N] [--seconds S] [--rounds R] [--people N] [--minutes M] [--against strapi] [--docs DIR] [--fresh] [--folder DIR] [--result FILE] | rubbish [--requests N] [--seed N] [--from BATCH]';
const text = { type: 'string' } as const;

function parsed(args: readonly string[]) {
  const options = {
    tickets: text,
    seconds: text,
    minutes: text,
    people: text,
    against: text,
    docs: text,
    rounds: text,
    folder: text,
    result: text,
    requests: text,
    seed: text,
    from: text,
    fresh: { type: 'boolean' },
  } as const;
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('. ')[0] ?? '') : '';
    throw new Trouble(`${reason.replace(/\.$/, '')}. Write: ${USAGE}`);
  }
}

function number(name: string, value: string | undefined, fallback: number, least: number): number {
  if (value === undefined) return fallback;
  const read = Number(value);
  if (Number.isFinite(read) && read >= least) return read;
  throw new Trouble(`--${name} is "${value}": write a number of at least ${least}. ${USAGE}`);
}

function rival(name: string | undefined): 'strapi' | undefined {
  if (name === undefined || name === 'strapi') return name;
  throw new Trouble(`--against is "${name}": only strapi can be measured beside us. ${USAGE}`);
}

const whole = (name: string, value: string | undefined): number | undefined =>
  value === undefined ? undefined : Math.round(number(name, value, 0, 0));

/** What the person at the keyboard asks for. */
export function readWish(args: readonly string[], known: readonly string[], stopping: AbortSignal): Wish {
  const { values, positionals: suites } = parsed(args);
  const stranger = suites.find((suite) => !known.includes(suite));
  if (stranger !== undefined) throw new Trouble(`There is no suite "${stranger}": ${known.join(', ')}.`);
  const folder = process.env.INIT_CWD ?? process.cwd();
  return {
    suites,
    stopping,
    tickets: Math.round(number('tickets', values.tickets, 1_000_000, 100)),
    seconds: number('seconds', values.seconds, 5, 0.1),
    minutes: number('minutes', values.minutes, 5, 0),
    people: Math.round(number('people', values.people, 200, 1)),
    against: rival(values.against),
    docs: values.docs === undefined ? undefined : resolve(folder, values.docs),
    rounds: Math.round(number('rounds', values.rounds, 5, 1)),
    requests: Math.round(number('requests', values.requests, 10_000_000, 1)),
    seed: whole('seed', values.seed),
    from: whole('from', values.from),
    isFresh: values.fresh ?? false,
    folder: values.folder === undefined ? join(root, '.cache', 'bench') : resolve(folder, values.folder),
    file:
      values.result === undefined
        ? join(root, 'bench', 'results', 'latest.json')
        : resolve(folder, values.result),
  };
}
