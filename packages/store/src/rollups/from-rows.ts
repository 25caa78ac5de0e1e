import type { Db } from '../store.ts';
import { phraseDimensions, upvoteDimensions } from './contributions.ts';

/** `count_by_day` as the rows have it. */
export const countsByDay = (db: Db) =>
  db
    .selectFrom('paper_fact')
    .innerJoin('paper_day', 'paper_day.paper_id', 'paper_fact.paper_id')
    .select(['axis', 'dimension', 'key', 'day'])
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .groupBy(['axis', 'dimension', 'key', 'day']);

/** `count_of_key` as the rows have it. */
export const countsOfKey = (db: Db) =>
  db
    .selectFrom('paper_fact')
    .select(['dimension', 'key'])
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('dimension', 'not in', phraseDimensions)
    .groupBy(['dimension', 'key']);

/** `upvotes_by_day` as the rows have it. */
export const upvotesByDay = (db: Db) =>
  db
    .selectFrom('paper_fact')
    .innerJoin('paper_day', 'paper_day.paper_id', 'paper_fact.paper_id')
    .select(['axis', 'dimension', 'key', 'day', 'upvotes'])
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('dimension', 'in', upvoteDimensions)
    .groupBy(['axis', 'dimension', 'key', 'day', 'upvotes']);

/** `keyphrase_surface` as the rows have it. */
export const keyphraseSurfaces = (db: Db) =>
  db
    .selectFrom('paper_keyphrase')
    .select(['keyphrase_id', 'surface'])
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .groupBy(['keyphrase_id', 'surface']);
