import { NodeCompiler, type NodeError } from "@myriaddreamin/typst-ts-node-compiler";
import { charactersOf } from "./printable-text.ts";

/** A document to make: a template of ours, and data that it reads as strings. */
export interface TypstJob {
  readonly template: string;
  /** Values of `sys.inputs`; data only, never source. */
  readonly inputs: Readonly<Record<string, string>>;
}

/** A compiler with its fonts loaded. A server opens one and keeps it; each new one costs some 8 MB that never come back. */
export interface TypstCompiler {
  /** The characters that can be printed: those of the first font. */
  readonly characters: ReadonlySet<number>;
  /**
   * Compiles a template with its data to PDF/UA-1, tagged, with the date that the template states.
   *
   * @throws Error with the compiler's messages, at a warning too: a font that is not there is only a warning to it.
   */
  compilePdf(job: TypstJob): Uint8Array;
}

/** Opens a compiler that knows these fonts and no other. @throws Error when there is none. */
export function openTypst(fonts: readonly Uint8Array[]): TypstCompiler {
  const [first] = fonts;
  if (first === undefined) throw new Error("A document needs at least one font.");
  const characters = charactersOf(first);
  const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs: fonts.map((font) => Buffer.from(font)) }] });

  function compilePdf({ template, inputs }: TypstJob): Uint8Array {
    try {
      const compiled = compiler.compile({ mainFileContent: template, inputs: { ...inputs } });
      const document = compiled.result;
      const troubles = compiled.takeError() ?? compiled.takeWarnings();
      if (document === null || troubles !== null) throw new Error(describe(troubles));
      return compiler.pdf(document, { pdfStandard: "ua-1" });
    } finally {
      // The compiler remembers the layout of every document that it made; a server would carry them along for ever.
      compiler.evictCache(0);
    }
  }

  function describe(troubles: NodeError | null): string {
    const details: readonly unknown[] = troubles === null ? [] : compiler.fetchDiagnostics(troubles);
    return `The document could not be made: ${details.map((detail) => JSON.stringify(detail)).join("; ")}`;
  }

  return { characters, compilePdf };
}
