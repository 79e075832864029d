import { relative, sep } from "node:path";
import type { Rule } from "eslint";
import { importsOf } from "./imports.ts";
import type { Room } from "./rooms.ts";
import { objection } from "./wall.ts";

/** A lint rule that refuses every import which the table of rooms does not allow. `source` is the path of `src/`. */
export function wallRule(rooms: readonly Room[], source: string): Rule.RuleModule {
  return {
    meta: { type: "problem", messages: { wall: "{{why}}" }, schema: [] },
    create: (context) => ({
      Program() {
        const file = relative(source, context.filename).split(sep).join("/");
        for (const one of importsOf(file, context.sourceCode.text)) {
          const why = objection(rooms, one);
          if (why !== undefined)
            context.report({ loc: { line: one.line, column: 0 }, messageId: "wall", data: { why } });
        }
      },
    }),
  };
}
