import { afterAll } from 'vitest';

/** Preact runs an effect 35 ms after a frame that never comes, and looks for the window's functions then. */
const EFFECTS_COME_WITHIN_MS = 60;

/** For a file that renders: its window goes when all its effects have run. */
afterAll(() => new Promise((resolve) => setTimeout(resolve, EFFECTS_COME_WITHIN_MS)));
