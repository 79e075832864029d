import { type Element, isClass, one } from "./element.ts";
import { returnCodesOf } from "./message-header.ts";

/**
 * The class of an answer: the class of the message itself, which may be absent, with return codes at the end of every
 * class in it. An element that only gathers others (StartProducten) and the shared types have none.
 */
export function withReturnCodes(element: Element): Element {
  return { ...coded(element), occurs: "optional" };
}

function coded(element: Element): Element {
  const { content } = element;
  if (!isClass(content) || content.some(({ namespace }) => namespace === "base")) return element;
  const inside = content.map(coded);
  const gathers = content.length === 1 && content[0]?.occurs === "many";
  return { ...element, content: gathers ? inside : [...inside, returnCodesOf(one)] };
}
