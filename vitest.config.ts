import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**', 'tests/benchmarks/**'],
          environment: 'node',
          // As many as there are processors on a small machine: the default leaves one of two idle.
          maxWorkers: Math.max(2, availableParallelism() - 1),
          // A busy machine takes longer to read a long page than the usual five seconds.
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          environment: 'node',
          // Browsers wait more than they work, but more than two files at once make each other time out on a small machine.
          maxWorkers: 2,
          testTimeout: 90_000,
          hookTimeout: 180_000,
          // What fails twice has failed: a busy machine may be too slow once.
          retry: 1,
        },
      },
    ],
  },
});
