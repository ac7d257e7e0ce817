/** The part of PouchDB 9 that is used. Its published types replace Node's `Buffer` everywhere. https://pouchdb.com/api.html */
declare module 'pouchdb-browser' {
  interface Row<T> {
    id: string;
    key: string;
    error?: string;
    value?: { rev: string; deleted?: boolean };
    doc?: (T & DocumentMeta) | null;
  }

  export interface DocumentMeta {
    _id: string;
    _rev: string;
    _conflicts?: string[];
    _attachments?: unknown;
  }

  export interface WriteResult {
    ok?: boolean;
    id: string;
    rev?: string;
    error?: unknown;
    status?: number;
  }

  export default class PouchDB {
    constructor(name: string, options: { adapter: 'idb'; auto_compaction: boolean; revs_limit: number });
    bulkDocs(documents: object[], options?: { new_edits: boolean }): Promise<WriteResult[]>;
    put(document: object): Promise<WriteResult>;
    get<T>(id: string, options?: { rev: string }): Promise<T & DocumentMeta>;
    getAttachment(id: string, name: string): Promise<Blob>;
    allDocs<T>(options: {
      keys?: string[];
      startkey?: string;
      endkey?: string;
      include_docs?: boolean;
      conflicts?: boolean;
    }): Promise<{ rows: Row<T>[] }>;
    changes(options: {
      since: number;
      limit: number;
      return_docs: true;
    }): Promise<{ results: { id: string; seq: number; deleted?: boolean }[]; last_seq: number }>;
    id(): Promise<string>;
    info(): Promise<{ update_seq: number; doc_count: number }>;
    close(): Promise<void>;
    destroy(): Promise<void>;
  }
}
