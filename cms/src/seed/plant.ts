import type { Core } from '@strapi/strapi';
import { inTransaction } from '../postgres/transaction';
import { plantAnswers } from './plant-answers';
import { plantCenters } from './plant-centers';
import { plantDistricts } from './plant-districts';
import { plantHouseholds } from './plant-households';
import { plantStaff } from './plant-staff';
import { plantTickets } from './plant-tickets';
import type { Planting } from './planting';

const LOCK = 5_077_002;

/**
 * Plants the demo community into an installation that has no service centre yet: one transaction, so that a start
 * that is cut off leaves nothing, behind a lock, so that of several starting processes only one plants.
 */
export async function plantDemo(strapi: Core.Strapi, now: Date, password: string): Promise<void> {
  await inTransaction(strapi, async (sql) => {
    await sql.query('SELECT pg_advisory_xact_lock($1)', [LOCK]);
    const existing = await sql.query('SELECT 1 FROM service_centers LIMIT 1');
    if (existing.length > 0) return;
    const planting: Planting = { strapi, sql, now };
    const centers = await plantCenters(planting);
    const people = await plantStaff(planting, centers, password);
    await plantAnswers(planting, people);
    const buildings = await plantDistricts(planting, centers, people);
    const homes = await plantHouseholds(planting, centers, people, buildings);
    await plantTickets(planting, { centers, people, homes });
  });
}
