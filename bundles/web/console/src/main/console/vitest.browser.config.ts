import { defineConfig } from 'vitest/config';

/**
 * Tests in Chromium against the built console; one file at a time, because one browser serves all. The report names what
 * passed only at the second try.
 */
export default defineConfig({
  test: { environment: 'node', include: ['test/browser/**/*.test.ts'], fileParallelism: false, maxConcurrency: Number(process.env.LANES ?? 3), testTimeout: 120_000, retry: 1, hookTimeout: 60_000 },
});
