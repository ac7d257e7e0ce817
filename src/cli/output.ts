import type { Writable } from 'node:stream';

/** Nobody reads on, as after `… | head -1`: not a fault, but a reason to stop. */
export class ReaderLeft extends Error {
  override name = 'ReaderLeft';
}

/** Writes to a stream no faster than it is read. */
export class Output {
  private failure: Error | undefined;

  constructor(private readonly stream: Writable) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      this.failure = error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED' ? new ReaderLeft() : error;
    });
  }

  /**
   * Resolves when the text is handed on.
   *
   * @throws {ReaderLeft} where nobody takes it
   */
  async write(text: string): Promise<void> {
    if (!this.failure) {
      await new Promise<void>((resolve) => {
        this.stream.write(text, () => resolve());
      });
    }
    // The error event comes after the write's own answer.
    await new Promise((resolve) => setImmediate(resolve));
    if (this.failure) throw this.failure;
  }
}
