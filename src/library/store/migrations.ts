import { SCHEMA } from '../saved.ts';

/** A saved document as it was written, by this Winnow or an older one. */
export type Document = { schema: number } & Record<string, unknown>;

/** Brings a document from the schema before it to `to`. Pure: what it gives is written when the document next changes. */
export interface Migration {
  to: number;
  state?(state: Document): Document;
  body?(body: Document): Document;
}

/**
 * One entry for each schema after the first, in order. A document is migrated when it is read, so an old library opens at once; a
 * new entry needs a library of the schema before it in `tests/library/schemas`, which `migrations.test.ts` opens.
 */
export const MIGRATIONS: readonly Migration[] = [];

/** What documents are brought to, and how. Tests give their own. */
export interface Schemas {
  schema: number;
  migrations: readonly Migration[];
}

export const SCHEMAS: Schemas = { schema: SCHEMA, migrations: MIGRATIONS };

/** A document written by a newer Winnow: shown as such, and never written over. */
export class NewerSchemaError extends Error {
  override name = 'NewerSchemaError';
}

/** @throws {NewerSchemaError} */
export function migrate(
  kind: 'state' | 'body',
  document: Document,
  { migrations, schema }: Schemas = SCHEMAS,
): Document {
  if (document.schema > schema)
    throw new NewerSchemaError(`Saved with schema ${document.schema}; this one is ${schema}.`);
  let current = document;
  for (const migration of migrations) {
    if (migration.to <= current.schema || migration.to > schema) continue;
    current = { ...(migration[kind]?.(current) ?? current), schema: migration.to };
  }
  return current;
}
