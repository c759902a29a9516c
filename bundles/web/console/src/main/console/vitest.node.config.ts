import { defineConfig } from 'vitest/config';

/** The main job against a running node; its tests follow each other as the traveller does. */
export default defineConfig({
  test: { environment: 'node', include: ['test/node/**/*.test.ts'], bail: 1, testTimeout: 60_000, hookTimeout: 60_000 },
});
