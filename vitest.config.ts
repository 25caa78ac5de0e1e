import { defineConfig } from 'vitest/config';
import type { Reporter, SerializedError, TestModule } from 'vitest/node';

/**
 * Ends the run with two plain lines: «K skipped», then «N passed, M failed». A file that does not load, a hook that
 * throws and an error outside every test count as failed.
 */
class PlainTotals implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]): void {
    const n = { passed: 0, failed: errors.length, skipped: 0, pending: 0 };
    for (const m of modules) {
      n.failed += m.errors().length;
      for (const suite of m.children.allSuites()) n.failed += suite.errors().length;
      for (const t of m.children.allTests()) n[t.result().state]++;
    }
    process.stdout.write(`\n${n.skipped + n.pending} skipped\n${n.passed} passed, ${n.failed} failed\n`);
  }
}

/** Long enough for a machine that is busy with other work: a test that hangs is found, none fails for being slow. */
const patience = { testTimeout: 30_000, hookTimeout: 60_000 };

const node = (name: string, root: string) => ({
  root,
  test: { name, include: ['src/**/*.test.ts'], ...patience },
});

export default defineConfig({
  test: {
    reporters: ['default', new PlainTotals()],
    coverage: { provider: 'v8', include: ['packages/*/src/**/*.ts', 'apps/*/src/**/*.{ts,tsx}'] },
    projects: [
      node('core', 'packages/core'),
      node('store', 'packages/store'),
      node('ingest', 'packages/ingest'),
      node('server', 'apps/server'),
      {
        extends: 'apps/web/vite.config.ts',
        root: 'apps/web',
        test: { name: 'web', environment: 'happy-dom', include: ['src/**/*.test.{ts,tsx}'], ...patience },
      },
      { root: 'tools', test: { name: 'house', include: ['**/*.test.ts'], ...patience } },
      {
        root: 'e2e',
        test: {
          name: 'e2e',
          include: ['**/*.test.ts'],
          globalSetup: './shared-houses.ts',
          testTimeout: 300_000,
          hookTimeout: 300_000,
          // A browser on a busy machine can lose a step; what fails twice is wrong. Here every failure is seen at once.
          retry: process.env.CI ? 1 : 0,
        },
      },
    ],
  },
});
