import { opendir, readFile as readWhole } from "node:fs/promises";
import { join } from "node:path";
import type { XmlDocument, XsdValidator } from "libxml2-wasm";
import { type Problem, problem, UserError } from "../../figure/problem.ts";
import type { MessageDescription } from "../../messages/message.ts";
import type { DeliveredFile } from "./delivery.ts";
import { messageName } from "./message-name.ts";

/** The official schemas of a municipality, against which messages are validated to the letter. */
export interface StrictSchemas {
  /** What the schema of its message has against a file, or why it could not be asked. */
  readonly validate: (file: DeliveredFile, message: MessageDescription) => Promise<Validation>;
}

/** What came of a validation. */
export interface Validation {
  readonly mistakes: readonly Problem[];
  readonly remarks: readonly Problem[];
}

/** A message is validated in memory: beyond what the standard allows (OP179) only our own check is done. */
const largest = 25_000_000;

/** At most this many objections of one schema are told. */
const mostObjections = 50;

/** Folders below the one that is named, so that both standards may lie in one place. */
const deepest = 3;

/** The validator is a megabyte, which only those load who have schemas. */
type Validators = typeof import("libxml2-wasm");

/** So that schemas of two folders in one process do not take each other's place. */
let opened = 0;

/**
 * Reads the schemas of a folder and the folders in it. They are kept in memory under names of our own: the validator never
 * opens a file, whatever a schema or a message asks for. UserError `message.schemas` when there are none.
 */
export async function openSchemas(folder: string): Promise<StrictSchemas> {
  opened += 1;
  const root = `schema:/${opened}`;
  const files = await schemasIn(folder, root, 0);
  if (files.size === 0) throw new UserError([problem("message.schemas", { folder })]);
  const library = await import("libxml2-wasm");
  library.xmlRegisterInputProvider(new library.XmlBufferInputProvider(Object.fromEntries(files)));
  const validators = new Map<string, XsdValidator | undefined>();
  const validatorOf = (name: string): XsdValidator | undefined => {
    if (validators.has(name)) return validators.get(name);
    const made = compile(library, folder, name, files);
    validators.set(name, made);
    return made;
  };
  return {
    validate: async (file, message) => {
      const name = messageName(message);
      const validator = validatorOf(name);
      const reason = validator === undefined ? "missing" : file.bytes > largest ? "large" : undefined;
      if (validator === undefined || reason !== undefined) {
        const remark = problem(
          "message.not-strict",
          { message: name, reason: reason ?? "missing" },
          { file: file.name },
        );
        return { mistakes: [], remarks: [remark] };
      }
      return { mistakes: objections(library, validator, await bytesOf(file), file.name), remarks: [] };
    },
  };
}

async function schemasIn(folder: string, url: string, depth: number): Promise<Map<string, Uint8Array>> {
  const found = new Map<string, Uint8Array>();
  const entries = await opendir(folder).catch(() => undefined);
  if (entries === undefined || depth > deepest) return found;
  for await (const entry of entries) {
    const [path, name] = [join(folder, entry.name), `${url}/${entry.name.toLowerCase()}`];
    if (entry.isDirectory())
      for (const [inner, bytes] of await schemasIn(path, name, depth + 1)) found.set(inner, bytes);
    else if (entry.name.toLowerCase().endsWith(".xsd")) found.set(name, await readWhole(path));
  }
  return found;
}

/** The validator of a message; undefined when the folder has no schema of it. UserError for a schema that is damaged. */
function compile(
  { XmlDocument, XmlLibError, XsdValidator }: Validators,
  folder: string,
  name: string,
  files: ReadonlyMap<string, Uint8Array>,
): XsdValidator | undefined {
  const found = [...files].find(([url]) => url.endsWith(`/${name.toLowerCase()}.xsd`));
  if (found === undefined) return undefined;
  const [url, bytes] = found;
  try {
    return XsdValidator.fromDoc(XmlDocument.fromBuffer(bytes, { url }));
  } catch (error) {
    if (error instanceof XmlLibError) throw new UserError([problem("message.schemas", { folder, schema: name })]);
    throw error;
  }
}

async function bytesOf(file: DeliveredFile): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of file.open()) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

/** Objections of a schema: only the place and the name of the element, for its words repeat what stands there. */
function objections(
  { XmlDocument, XmlLibError, XmlValidateError }: Validators,
  validator: XsdValidator,
  bytes: Uint8Array,
  file: string,
): readonly Problem[] {
  let document: XmlDocument | undefined;
  try {
    document = XmlDocument.fromBuffer(bytes);
    validator.validate(document);
    return [];
  } catch (error) {
    if (!(error instanceof XmlLibError)) throw error;
    const details =
      error instanceof XmlValidateError ? error.details.slice(0, mostObjections) : [{ message: "", line: 1 }];
    return details.map(({ message, line }) => {
      const element = /^Element '\{http:\/\/www\.istandaarden\.nl\/[^}]*\}([A-Za-z0-9]{1,40})'/.exec(message)?.[1];
      return problem("message.schema", element === undefined ? {} : { element }, { file, line });
    });
  } finally {
    document?.dispose();
  }
}
