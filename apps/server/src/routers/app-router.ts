import { admin } from './admin.ts';
import { attention } from './attention.ts';
import { keywords } from './keywords.ts';
import { authors, organizations } from './names.ts';
import { papers } from './papers.ts';
import { runs } from './runs.ts';
import { topics } from './topics.ts';
import { trends } from './trends.ts';
import { createCallerFactory, router } from './trpc.ts';
import { views } from './views.ts';

/** The whole API. */
export const appRouter = router({
  papers,
  topics,
  authors,
  organizations,
  keywords,
  trends,
  attention,
  runs,
  admin,
  views,
});
export type AppRouter = typeof appRouter;

/** Calls the API without HTTP. */
export const createCaller = createCallerFactory(appRouter);
