// IndexedDB for Node, and the browser names that PouchDB asks for besides. Import before anything of the library's.
import 'fake-indexeddb/auto';

class NodeFileReader {
  result: string | ArrayBuffer | null = null;
  onloadend: ((event: { target: NodeFileReader }) => void) | null = null;

  readAsArrayBuffer(blob: Blob): void {
    void blob.arrayBuffer().then((buffer) => this.end(buffer));
  }

  readAsBinaryString(blob: Blob): void {
    void blob.arrayBuffer().then((buffer) => this.end(Buffer.from(buffer).toString('latin1')));
  }

  private end(result: string | ArrayBuffer): void {
    this.result = result;
    this.onloadend?.({ target: this });
  }
}

Object.assign(globalThis, { self: globalThis, FileReader: NodeFileReader });
if (typeof navigator === 'undefined') Object.assign(globalThis, { navigator: { userAgent: 'Node' } });
