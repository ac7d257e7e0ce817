import { join, posix } from 'node:path';
import { engineDoor, importTable } from './import-table.ts';
import { allNodes, parseFile, type SyntaxNode, sourceFiles } from './syntax.ts';

interface Import {
  /** As written. */
  from: string;
  isType: boolean;
}

/** Every breach of the import table in the TypeScript files of a source folder, each as a sentence. */
export function findForbiddenImports(folder: string): string[] {
  return sourceFiles(folder).flatMap((file) =>
    importsOf(parseFile(join(folder, file))).flatMap((found) => {
      const reason = whyForbidden(file, found);
      return reason ? [`${file} imports ${found.from}: ${reason}`] : [];
    }),
  );
}

/** `import`, `import type`, `export … from`, `import()`, `import('x').T` and `require()`. */
function importsOf(program: SyntaxNode): Import[] {
  return [...allNodes(program)].flatMap((node): Import[] => {
    switch (node.type) {
      case 'ImportDeclaration':
      case 'ExportAllDeclaration':
      case 'ExportNamedDeclaration':
        return node.source ? [{ from: textOf(node.source), isType: isTypeOnly(node) }] : [];
      case 'ImportExpression':
        return [{ from: textOf(node.source), isType: false }];
      case 'TSImportType':
        return [{ from: textOf(node.source ?? node.argument), isType: true }];
      case 'TSExternalModuleReference':
        return [{ from: textOf(node.expression), isType: false }];
      case 'CallExpression': {
        const isRequire = (node.callee as SyntaxNode).name === 'require';
        return isRequire ? [{ from: textOf((node.arguments as unknown[])[0]), isType: false }] : [];
      }
      default:
        return [];
    }
  });
}

/** `import type …`, or `import { type A, type B }` with nothing else. */
function isTypeOnly(node: SyntaxNode): boolean {
  if (node.importKind === 'type' || node.exportKind === 'type') return true;
  const specifiers = (node.specifiers ?? []) as SyntaxNode[];
  return specifiers.length > 0 && specifiers.every((one) => one.importKind === 'type' || one.exportKind === 'type');
}

/** What cannot be read from the source (a computed `import()`) matches nothing in the table, and so is forbidden. */
function textOf(node: unknown): string {
  const { type, value, literal } = node as SyntaxNode;
  if (type === 'TSLiteralType') return textOf(literal);
  return typeof value === 'string' ? value : '(a computed name)';
}

function whyForbidden(file: string, { from, isType }: Import): string | undefined {
  const folder = topFolder(file);
  const row = importTable[folder];
  if (!row) return `the folder ${folder} is not in the import table`;
  if (!from.startsWith('.')) {
    const allowed = row.packages.some(
      (name) => from === name || from.startsWith(name.endsWith(':') ? name : `${name}/`),
    );
    return allowed ? undefined : `${folder} may not use this package`;
  }
  const target = posix.join(posix.dirname(file), from);
  if (target.startsWith('../')) {
    return isType && row.outside?.includes(target.slice(3)) ? undefined : 'it lies outside src';
  }
  const to = topFolder(target);
  if (to === folder) {
    const crossesPages = folder === 'pages' && file.split('/')[1] !== target.split('/')[1];
    return crossesPages ? 'a page may not import another page' : undefined;
  }
  if (to === 'engine' && target !== engineDoor) return `the engine's only door is ${engineDoor}`;
  if (row.folders.includes(to)) return undefined;
  if (row.folders.includes(`${to} (types)`)) return isType ? undefined : `${folder} may import only types of ${to}`;
  return `${folder} may not import ${to}`;
}

const topFolder = (path: string): string => path.split('/')[0]!;
