import { t } from "../../../text/catalogue.ts";
import { ApiError, ask, sendBytes } from "../../api/client.ts";
import { type ImportView, paths, type UploadView } from "../../api/contract.ts";
import type { ChosenFiles } from "./chosen-files.ts";

/** As large as the server takes at once; a connection that breaks costs one part. */
const partSize = 8 * 1024 * 1024;
const tries = 3;
const patienceMs = 1500;

/** Who looks on while files are sent, and may stop it. */
export interface Sending {
  /** Told the bytes that arrived since the last time. */
  readonly sent: (bytes: number) => void;
  readonly signal: AbortSignal;
}

/** Sends the files of a delivery and puts it in the queue. What was sent is taken away again when it does not come to that. */
export async function sendDelivery(
  code: string,
  source: string,
  { data, mapping }: ChosenFiles,
  { sent, signal }: Sending,
): Promise<ImportView> {
  const ids: string[] = [];
  try {
    for (const file of [...data, ...(mapping === undefined ? [] : [mapping])])
      ids.push(await sendFile(code, file, sent, signal));
    const uploads = ids.slice(0, data.length);
    const body = { source, uploads, ...(mapping === undefined ? {} : { mapping: ids[data.length] }) };
    return await ask<ImportView>(paths.imports(code), { method: "POST", body });
  } catch (error) {
    await takeAway(code, ids);
    throw error;
  }
}

/**
 * Sends a file in parts and gives the name under which it waits. `sent` is told the bytes that arrived since the last time. The signal
 * stops it; what came is then taken away again. Throws {@link ApiError}.
 */
async function sendFile(code: string, file: File, sent: (bytes: number) => void, signal: AbortSignal): Promise<string> {
  const body = { name: file.name, bytes: file.size };
  const { id } = await ask<UploadView>(paths.uploads(code), { method: "POST", body });
  try {
    for (let offset = 0; offset < file.size; ) {
      signal.throwIfAborted();
      const part = await partOf(file, offset);
      const { received } = await sendPart(paths.uploadPart(code, id, offset), part, signal);
      sent(received - offset);
      offset = received;
    }
    return id;
  } catch (error) {
    await takeAway(code, [id]);
    throw error;
  }
}

/** Takes files away again that are not to be loaded after all; what is gone already is no matter. */
async function takeAway(code: string, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    try {
      await ask<unknown>(paths.upload(code, id), { method: "DELETE" });
    } catch (error) {
      // The server clears away by itself what nobody loads.
      if (!(error instanceof ApiError)) throw error;
    }
  }
}

async function partOf(file: File, offset: number): Promise<ArrayBuffer> {
  try {
    return await file.slice(offset, offset + partSize).arrayBuffer();
  } catch {
    throw new ApiError(0, t("nl", "ui.data.changed"), "");
  }
}

/** Sends one part, again when the connection broke before an answer came. */
async function sendPart(path: string, part: ArrayBuffer, signal: AbortSignal): Promise<UploadView> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await sendBytes<UploadView>(path, part, signal);
    } catch (error) {
      const isBroken = error instanceof ApiError && error.status === 0;
      if (!isBroken || tried >= tries) throw error;
      await new Promise((resolve) => setTimeout(resolve, patienceMs));
    }
  }
}
