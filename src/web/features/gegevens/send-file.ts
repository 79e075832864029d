import { t } from "../../../text/catalogue.ts";
import { ApiError, ask, type Request, sendBytes } from "../../api/client.ts";
import { type ImportPreview, type ImportView, paths, type UploadView } from "../../api/contract.ts";
import type { ChosenFiles } from "./chosen-files.ts";

/** As large as the server takes at once; a connection that breaks costs one part. */
const partSize = 8 * 1024 * 1024;
const tries = 3;
const patienceMs = 1500;

/** How is asked and waited: passed in, so that a test answers itself. */
export interface Wire {
  readonly ask: <T>(path: string, request: Request) => Promise<T>;
  readonly sendBytes: <T>(path: string, bytes: ArrayBuffer, signal: AbortSignal) => Promise<T>;
  readonly wait: (milliseconds: number) => Promise<void>;
}

const realWire: Wire = {
  ask,
  sendBytes,
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};

/** Who looks on while files are sent, and may stop it. */
export interface Sending {
  /** Told the bytes that arrived since the last time. */
  readonly sent: (bytes: number) => void;
  readonly signal: AbortSignal;
  readonly wire?: Wire;
}

/** Sends the files of a delivery and puts it in the queue. What was sent is taken away again when it does not come to that. Throws {@link ApiError}. */
export async function sendDelivery(
  code: string,
  source: string,
  { data, mapping }: ChosenFiles,
  { sent, signal, wire = realWire }: Sending,
): Promise<ImportView> {
  const ids: string[] = [];
  try {
    for (const file of [...data, ...(mapping === undefined ? [] : [mapping])])
      ids.push(await sendFile(code, file, { sent, signal, wire }));
    const uploads = ids.slice(0, data.length);
    const body = { source, uploads, ...(mapping === undefined ? {} : { mapping: ids[data.length] }) };
    return await wire.ask<ImportView>(paths.imports(code), { method: "POST", body });
  } catch (error) {
    await takeAway(code, ids, wire);
    throw error;
  }
}

/** A csv file is cut here: its first rows are enough to show how they come in. */
const sampleSize = 1024 * 1024;

/**
 * Sends the beginning of the first file of a delivery, and gives how its rows would come in. What was sent is taken away again. Throws
 * {@link ApiError}.
 */
export async function previewFile(
  code: string,
  source: string,
  { data: [first], mapping }: ChosenFiles,
  { signal, wire = realWire }: Pick<Sending, "signal" | "wire">,
): Promise<ImportPreview> {
  const ids: string[] = [];
  const send = async (file: File): Promise<void> => {
    ids.push(await sendFile(code, file, { sent: () => undefined, signal, wire }));
  };
  try {
    if (first !== undefined) await send(await sampleOf(first));
    if (mapping !== undefined) await send(mapping);
    const [upload = "", own] = ids;
    const body = { source, uploads: [upload], ...(own === undefined ? {} : { mapping: own }) };
    return await wire.ask<ImportPreview>(paths.previews(code), { method: "POST", body });
  } finally {
    await takeAway(code, ids, wire);
  }
}

/** The first whole lines of a csv file; any other file as it is. */
async function sampleOf(file: File): Promise<File> {
  if (file.size <= sampleSize || !/\.csv$/i.test(file.name)) return file;
  const bytes = new Uint8Array(await partOf(file, 0)).subarray(0, sampleSize);
  const newline = "\n".charCodeAt(0);
  return new File([bytes.slice(0, bytes.lastIndexOf(newline) + 1)], file.name);
}

/** Sends a file in parts and gives the name under which it waits. The signal stops it; what came is then taken away again. */
async function sendFile(code: string, file: File, { sent, signal, wire }: Required<Sending>): Promise<string> {
  const body = { name: file.name, bytes: file.size };
  const { id } = await wire.ask<UploadView>(paths.uploads(code), { method: "POST", body });
  try {
    for (let offset = 0; offset < file.size; ) {
      signal.throwIfAborted();
      const part = await partOf(file, offset);
      const { received } = await sendPart(paths.uploadPart(code, id, offset), part, signal, wire);
      sent(received - offset);
      offset = received;
    }
    return id;
  } catch (error) {
    await takeAway(code, [id], wire);
    throw error;
  }
}

/** Takes files away again that are not to be loaded after all; what is gone already is no matter. */
async function takeAway(code: string, ids: readonly string[], wire: Wire): Promise<void> {
  for (const id of ids) {
    try {
      await wire.ask<unknown>(paths.upload(code, id), { method: "DELETE" });
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
async function sendPart(path: string, part: ArrayBuffer, signal: AbortSignal, wire: Wire): Promise<UploadView> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await wire.sendBytes<UploadView>(path, part, signal);
    } catch (error) {
      const isBroken = error instanceof ApiError && error.status === 0;
      if (!isBroken || tried >= tries) throw error;
      await wire.wait(patienceMs);
    }
  }
}
