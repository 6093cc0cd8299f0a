import { CONNECTIONS_A_PROCESS } from '../../config/settings';

/** Connections that whoever comes beside the servers finds free: an import, a backup, a person with psql. */
const SPARE = 24;
const USUAL = 100;

/** How many connections so many server processes need, and never fewer than PostgreSQL itself would give. */
export const connectionsFor = (processes: number): number =>
  Math.max(USUAL, processes * CONNECTIONS_A_PROCESS + SPARE);

/** Of its max_connections PostgreSQL keeps these for superusers (`superuser_reserved_connections` as it ships). */
export const OF_SUPERUSERS = 3;

/** The least max_connections with which so many processes never run out of connections. */
export const leastFor = (processes: number): number => processes * CONNECTIONS_A_PROCESS + OF_SUPERUSERS;

export const suffices = (most: number, processes: number): boolean => most >= leastFor(processes);

/** fsync is given up only for a database that is thrown away. */
export function configuration(port: number, isDurable: boolean, connections: number): string[] {
  const settings: Record<string, string> = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    // the path of a socket may not exceed 107 bytes, the path of a clone may
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
    // fit for two cores and a few GB
    max_connections: String(connections),
    shared_buffers: isDurable ? '256MB' : '128MB',
    effective_cache_size: '1GB',
    work_mem: '16MB',
    maintenance_work_mem: '128MB',
    random_page_cost: '1.1',
    max_wal_size: '2GB',
    max_parallel_workers_per_gather: '1',
    // compiling a query takes longer than most of ours run
    jit: 'off',
    ...(isDurable
      ? {}
      : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', autovacuum_naptime: '10min' }),
  };
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}
