import type { DataType } from "./data-type.ts";

/** How often an element stands in its parent: once, at most once, or once and more. */
export type Occurrence = "one" | "optional" | "many";

/**
 * One element of a message: its name, how often it comes, and what is in it. Elements of a message's own classes are in
 * the namespace of the message, elements of shared types (Product, Omvang, …) in that of the base schema.
 */
export interface Element {
  readonly name: string;
  readonly occurs: Occurrence;
  readonly namespace: "message" | "base";
  /** A value of a type, or elements in their fixed order. */
  readonly content: DataType | readonly Element[];
}

/** Elements that several messages share under one name of the base schema, such as Omvang. */
export interface SharedType {
  readonly name: string;
  readonly elements: readonly Element[];
}

type Content = DataType | SharedType | readonly Element[];

/** An element that must stand there once. */
export function one(name: string, content: Content): Element {
  return make(name, "one", content);
}

/** An element that may be absent. */
export function optional(name: string, content: Content): Element {
  return make(name, "optional", content);
}

/** An element that stands there once or more. */
export function many(name: string, content: Content): Element {
  return make(name, "many", content);
}

/** A type of the base schema; everything in it is in the base namespace. */
export function sharedType(name: string, elements: readonly Element[]): SharedType {
  return { name, elements: elements.map((element) => ({ ...element, namespace: "base" })) };
}

/** Tells a value from a class with elements. */
export function isClass(content: Element["content"]): content is readonly Element[] {
  return Array.isArray(content);
}

function make(name: string, occurs: Occurrence, content: Content): Element {
  const inside = "elements" in content ? content.elements : content;
  return { name, occurs, namespace: "message", content: inside };
}
