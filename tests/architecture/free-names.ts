import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { childNodes, isNode, parseFile, type SyntaxNode, sourceFiles } from './syntax.ts';

/** What every host has beside the language itself: browsers, workers and Node. */
const everywhere = ['URL', 'URLSearchParams', 'TextEncoder', 'TextDecoder', 'structuredClone'];

/** The names of the language itself, from a fresh realm without a host; those that reach around it left out. */
const language = (runInNewContext('Object.getOwnPropertyNames(globalThis)') as string[]).filter(
  (name) => !['globalThis', 'eval', 'Function', 'console'].includes(name),
);
const allowed = new Set([...language, ...everywhere]);

/**
 * Every name that the TypeScript files of a folder use as a value without declaring it, beyond the language's own: each
 * as `file: name`. A name declared anywhere in a file counts as declared in all of it; the linter looks closer there.
 */
export function findFreeNames(folder: string): string[] {
  return sourceFiles(folder).flatMap((file) => {
    const program = parseFile(join(folder, file));
    const declared = new Set<string>();
    const used = new Set<string>();
    collect(program, declared, used);
    return [...used].filter((name) => !declared.has(name) && !allowed.has(name)).map((name) => `${file}: ${name}`);
  });
}

/** Types vanish from the code; these nodes hold a value and are looked into. */
const typeScriptValues = new Set([
  'TSAsExpression',
  'TSEnumDeclaration',
  'TSEnumBody',
  'TSEnumMember',
  'TSNonNullExpression',
  'TSParameterProperty',
  'TSSatisfiesExpression',
]);

/** Where the declared name stands in a node; in a pattern everything but default values and keys is one. */
const declaring: Record<string, string[]> = {
  VariableDeclarator: ['id'],
  FunctionDeclaration: ['id', 'params'],
  FunctionExpression: ['id', 'params'],
  ArrowFunctionExpression: ['params'],
  ClassDeclaration: ['id'],
  ClassExpression: ['id'],
  CatchClause: ['param'],
  ImportSpecifier: ['local'],
  ImportDefaultSpecifier: ['local'],
  ImportNamespaceSpecifier: ['local'],
  TSEnumDeclaration: ['id'],
};

/** Names that are no reference: of members, keys and labels. */
const labelling: Record<string, string[]> = {
  MemberExpression: ['property'],
  Property: ['key'],
  PropertyDefinition: ['key'],
  MethodDefinition: ['key'],
  TSEnumMember: ['id'],
  LabeledStatement: ['label'],
  BreakStatement: ['label'],
  ContinueStatement: ['label'],
  ImportSpecifier: ['imported'],
  ExportSpecifier: ['exported'],
  ExportAllDeclaration: ['exported'],
  MetaProperty: ['meta', 'property'],
};

function collect(node: SyntaxNode, declared: Set<string>, used: Set<string>): void {
  if (node.type === 'Identifier') used.add(node.name as string);
  for (const [key, child] of childNodes(node)) {
    if (child.type.startsWith('TS') && !typeScriptValues.has(child.type)) continue;
    if (labelling[node.type]?.includes(key) && !node.computed) continue;
    if (node.type === 'ExportNamedDeclaration' && node.source) continue;
    if (declaring[node.type]?.includes(key)) declare(child, declared, used);
    else collect(child, declared, used);
  }
}

function declare(pattern: SyntaxNode, declared: Set<string>, used: Set<string>): void {
  switch (pattern.type) {
    case 'Identifier':
      declared.add(pattern.name as string);
      return;
    case 'AssignmentPattern':
      declare(pattern.left as SyntaxNode, declared, used);
      collect(pattern.right as SyntaxNode, declared, used);
      return;
    case 'Property':
      if (pattern.computed && isNode(pattern.key)) collect(pattern.key, declared, used);
      declare(pattern.value as SyntaxNode, declared, used);
      return;
    default:
      for (const [, child] of childNodes(pattern)) if (!child.type.startsWith('TS')) declare(child, declared, used);
  }
}
