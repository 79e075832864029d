import { z } from "zod";

/**
 * A field that is text in a file and something richer in memory, such as a citation or a period. `name` is its form in the
 * documentation and in messages; `parse` gives undefined for text that is none.
 */
export function textField<T extends object>(
  name: string,
  parse: (text: string) => T | undefined,
  format: (value: T) => string,
) {
  const reject = (input: unknown, context: z.core.ParsePayload): never => {
    context.issues.push({ code: "custom", input, message: name });
    return z.NEVER;
  };
  return z
    .codec(
      z.string(),
      z.custom<T>((value) => typeof value === "object"),
      {
        decode: (text, context) => parse(text) ?? reject(text, context),
        // When encoding, zod also asks for absent optional keys and drops what goes wrong with them.
        encode: (value: T | undefined, context) => (value === undefined ? reject(value, context) : format(value)),
      },
    )
    .describe(name);
}
