import { isAscii } from "node:buffer";
import { type Problem, problem } from "../../figure/problem.ts";
import type { MessageDescription } from "../../messages/message.ts";
import type { DeliveredFile } from "./delivery.ts";
import { type MessageHandler, readMessage, Unreadable } from "./message-reader.ts";

/** What came of reading one file. */
export interface FileReading {
  readonly message: MessageDescription | undefined;
  /** False when something in it was wrong, so that nothing of it may be used. */
  readonly isWhole: boolean;
  readonly remarks: readonly Problem[];
}

/** At most this many mistakes of one message are told; of the others only how many there are. */
const mostMistakes = 50;

/** Files may be 25 MB (OP179). */
const largest = 25_000_000;

/**
 * Reads one file and tells what is wrong with it. `pause` is waited for now and then, to write away what was handed on. Memory does not depend on its size: lines are handed on while it is
 * read, and what was handed on must be dropped when the file turns out not to be whole.
 */
export async function readFile(
  file: DeliveredFile,
  handler: MessageHandler & { readonly pause?: () => Promise<void> },
): Promise<FileReading> {
  let mistakes = 0;
  const mistake = (found: Problem): void => {
    mistakes += 1;
    if (mistakes <= mostMistakes) handler.mistake(found);
  };
  const remarks: Problem[] = [];
  const reader = readMessage(file.name, { ...handler, mistake });
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  const whole = { file: file.name };
  let bytes = 0;
  try {
    for await (const chunk of file.open()) {
      const text = decode(decoder, chunk, whole);
      reader.write(bytes === 0 && text.startsWith("\ufeff") ? text.slice(1) : text, isAscii(chunk) ? chunk : undefined);
      if (bytes === 0 && text.startsWith("\ufeff")) {
        remarks.push(problem("message.file", { reason: "byte-order-mark" }, whole));
      }
      bytes += chunk.length;
      await handler.pause?.();
    }
    if (bytes === 0) throw new Unreadable(problem("message.file", { reason: "empty" }, whole));
    reader.write(decode(decoder, undefined, whole));
    reader.close();
    await handler.pause?.();
  } catch (error) {
    if (error instanceof Unreadable) mistake(error.mistake);
    else if (isSystemError(error)) mistake(problem("file.unreadable", { path: file.name, reason: error.code }, whole));
    else throw error;
  }
  if (bytes > largest) remarks.push(problem("message.file", { reason: "large" }, whole));
  if (mistakes > mostMistakes) handler.mistake(problem("message.more", { count: mistakes - mostMistakes }, whole));
  return { message: reader.message(), isWhole: mistakes === 0, remarks };
}

function decode(decoder: TextDecoder, chunk: Uint8Array | undefined, where: { readonly file: string }): string {
  try {
    return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
  } catch {
    throw new Unreadable(problem("message.file", { reason: "encoding" }, where));
  }
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException & { readonly code: string } {
  return error instanceof Error && "code" in error && typeof error.code === "string";
}
