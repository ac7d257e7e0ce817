import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parseSync } from 'vite';

/** A node of the syntax tree, as the build's own parser gives it. */
export interface SyntaxNode {
  type: string;
  [key: string]: unknown;
}

/** The syntax tree of a TypeScript file; throws where it cannot be parsed. */
export function parseFile(path: string): SyntaxNode {
  const { program, errors } = parseSync(path, readFileSync(path, 'utf8'));
  if (errors[0]) throw new Error(`${path}: ${errors[0].message}`);
  return program as unknown as SyntaxNode;
}

export function isNode(value: unknown): value is SyntaxNode {
  return typeof (value as SyntaxNode | null)?.type === 'string';
}

/** The nodes right below one, with the property each stands in. */
export function childNodes(node: SyntaxNode): [string, SyntaxNode][] {
  return Object.entries(node).flatMap(([key, value]) =>
    (Array.isArray(value) ? value : [value]).filter(isNode).map((child): [string, SyntaxNode] => [key, child]),
  );
}

/** A node and all below it. */
export function* allNodes(node: SyntaxNode): Generator<SyntaxNode> {
  yield node;
  for (const [, child] of childNodes(node)) yield* allNodes(child);
}

/** The TypeScript files of a folder, as paths from it with forward slashes. */
export function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|mts|js|mjs)$/.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}
