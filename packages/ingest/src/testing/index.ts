export { readServedPapers, type ServedPaper, servedPaper, servedPapers } from './arxiv-papers.ts';
export { type AtomOptions, startAtomServer } from './atom-server.ts';
export { type Content, contentOf, keysOf } from './content.ts';
export { type Fault, type FaultKind, faultKinds } from './faults.ts';
export { type FixtureElement, fixtureDay, fixtureDays, fixtureElement } from './fixture-day.ts';
export { type OaiOptions, type OaiServer, startOaiServer } from './oai-server.ts';
export { readDailyLists } from './replay-lists.ts';
export { type ReplayOptions, type ReplayServer, startReplayServer } from './replay-server.ts';
export { type TestContext, testContext } from './test-context.ts';
