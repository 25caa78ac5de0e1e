export { closedPort, openPort } from './ports.ts';
export { startTestServer, type TestServer } from './start-test-server.ts';
export { filledContext, fixtureRange, type TestContextOptions, testConfig, testContext } from './test-context.ts';
