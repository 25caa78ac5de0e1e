import { IngestError } from '../ingest-error.ts';

/**
 * The body of an answer as UTF-8 text. Throws 'too-large' as soon as its decoded size passes `maxBytes`; the rest is not read.
 * `onBytes` hears what was read, also of an answer that breaks off.
 */
export async function readCapped(
  response: Response,
  maxBytes: number,
  onBytes: (bytes: number) => void = () => {},
): Promise<string> {
  if (response.body === null) return '';
  const decoder = new TextDecoder();
  let bytes = 0;
  let text = '';
  for await (const chunk of response.body) {
    bytes += chunk.byteLength;
    onBytes(chunk.byteLength);
    if (bytes > maxBytes) {
      throw new IngestError('too-large', `the answer is larger than ${Math.floor(maxBytes / 1024 / 1024)} MB`);
    }
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}
