import type { DataType } from "../../messages/data-type.ts";
import { type Element, isClass } from "../../messages/element.ts";
import type { MessageDescription } from "../../messages/message.ts";
import { recordNames } from "../../messages/message-record.ts";

/** An element as the reader needs it: its children by name with their place, and which of them must be there. */
export interface Rule {
  readonly name: string;
  /** Its number in the grammar, from 0. */
  readonly number: number;
  readonly namespace: string;
  /** From the class below the root, for instance `Header/Afzender`. */
  readonly path: string;
  readonly occursOften: boolean;
  readonly required: boolean;
  /** The type of its value, undefined for a class. */
  readonly type: DataType | undefined;
  readonly children: readonly Rule[];
  readonly places: ReadonlyMap<string, number>;
  /** Its occurrences are handed on one by one and not kept. */
  readonly isRecord: boolean;
  /** It gathers lines of one kind, which are not kept in it. */
  readonly gathers: boolean;
}

const grammars = new WeakMap<MessageDescription, Rule>();

/** The grammar of a message, made once. */
export function grammarOf(message: MessageDescription): Rule {
  const known = grammars.get(message);
  if (known !== undefined) return known;
  let count = 0;
  const made = compile(message.root, "", { message, next: () => count++ });
  grammars.set(message, made);
  return made;
}

interface Compilation {
  readonly message: MessageDescription;
  /** The number of the next element. */
  readonly next: () => number;
}

function compile(element: Element, path: string, of: Compilation): Rule {
  const { name, occurs, namespace, content } = element;
  const { message } = of;
  const inside = isClass(content) ? content : [];
  const children = inside.map((child) => compile(child, path === "" ? child.name : `${path}/${child.name}`, of));
  return {
    name,
    number: of.next(),
    namespace: namespace === "base" ? message.baseNamespace : message.namespace,
    path: path === "" ? name : path,
    occursOften: occurs === "many",
    required: occurs !== "optional",
    type: isClass(content) ? undefined : content,
    children,
    places: new Map(children.map((child, index) => [child.name, index])),
    isRecord: recordNames.has(name),
    gathers: inside.length === 1 && inside[0]?.occurs === "many" && isClass(inside[0].content),
  };
}
