/** The lines of a stream of UTF-8, as they come: the stream waits while a line is worked on. */
export async function* lines(stream: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let parts: string[] = [];
  for await (const chunk of stream) {
    const pieces = (typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })).split('\n');
    parts.push(pieces[0]!);
    for (const piece of pieces.slice(1)) {
      yield parts.join('');
      parts = [piece];
    }
  }
  parts.push(decoder.decode());
  const last = parts.join('');
  if (last) yield last;
}
