import { type NodeError, NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";

/** A document to make: a template of ours, and data that it reads as strings. */
export interface TypstJob {
  readonly template: string;
  /** Values of `sys.inputs`; data only, never source. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly fonts: readonly Uint8Array[];
}

/**
 * Compiles a template with its data to PDF/UA-1, tagged, with the date that the template states.
 *
 * A new compiler for each document and an emptied cache after it: the compiler keeps layouts of earlier documents, which
 * a server would carry along for ever.
 *
 * @throws Error with the compiler's messages, at a warning too: a font that is not there is only a warning to it.
 */
export function compilePdf({ template, inputs, fonts }: TypstJob): Uint8Array {
  const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs: fonts.map((font) => Buffer.from(font)) }] });
  try {
    const compiled = compiler.compile({ mainFileContent: template, inputs: { ...inputs } });
    const document = compiled.result;
    const troubles = compiled.takeError() ?? compiled.takeWarnings();
    if (document === null || troubles !== null) throw new Error(describe(compiler, troubles));
    return compiler.pdf(document, { pdfStandard: "ua-1" });
  } finally {
    compiler.evictCache(0);
  }
}

function describe(compiler: NodeCompiler, error: NodeError | null): string {
  const details: readonly unknown[] = error === null ? [] : compiler.fetchDiagnostics(error);
  return `The document could not be made: ${details.map((detail) => JSON.stringify(detail)).join("; ")}`;
}
