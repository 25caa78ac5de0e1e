export { closedPort, openPort } from './ports.ts';
export { startTestServer, type TestServer } from './start-test-server.ts';
export {
  filledContext,
  fixtureLists,
  fixtureRange,
  type TestContextOptions,
  testConfig,
  testContext,
} from './test-context.ts';
