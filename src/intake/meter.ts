/** Is told how many bytes were read since it was last told; it may throw, and then the reading stops. */
export type Meter = (bytes: number) => void;

/** Tells nobody. */
export const noMeter: Meter = () => undefined;

/** The same bytes, told to a meter as they pass. */
export async function* metered(content: AsyncIterable<Uint8Array>, meter: Meter): AsyncGenerator<Uint8Array> {
  for await (const chunk of content) {
    meter(chunk.length);
    yield chunk;
  }
}
