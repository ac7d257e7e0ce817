import { readFileSync } from 'node:fs';
import { deserialize } from 'node:v8';
export const cachedPages = () =>
  [0, 1]
    .flatMap((part) => deserialize(readFileSync(`build/training/pages-${part}.bin`)))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
