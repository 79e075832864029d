import type { Shape } from "./data-type.ts";
import type { CheckedRule } from "./rule-list.ts";

/**
 * What can be wrong with a message, and what its reader must know. A value is only repeated where it cannot point at a
 * person. Declared here; the catalogue of sentences does not compile while one has no sentence.
 */
declare module "../figure/problem.ts" {
  interface ProblemFacts {
    /** The file cannot be used as a message. */
    "message.file": { readonly reason: FileReason; readonly found?: string };
    /** An element is not where the standard has it. */
    "message.structure": { readonly reason: StructureReason; readonly element: string; readonly other?: string };
    /** A value is not of its type. */
    "message.value": {
      readonly reason: ValueReason;
      readonly element: string;
      /** The value itself, where it may be shown. */
      readonly value?: string;
      /** The most that it may be, or the number of its code list. */
      readonly limit?: string;
    };
    /** A rule of the standard is not kept. */
    "message.rule": { readonly rule: CheckedRule };
    /** The message is of another municipality than the lake is filled for. */
    "message.municipality": { readonly found: string; readonly wanted: string };
    /** A remark: the same message, by its sender and number, was delivered before; it counts once. */
    "message.repeated": { readonly first: string };
    /** A remark: of an allocation only this many lines were compared, and a thousand of everything else. */
    "message.across-limited": { readonly limit: number };
    /** The official schema has an objection that our own check did not have. */
    "message.schema": { readonly element?: string };
    /** The folder of the official schemas has none, or one that cannot be used. */
    "message.schemas": { readonly folder: string; readonly schema?: string };
    /** A remark: a message was not validated by the official schema. */
    "message.not-strict": { readonly message: string; readonly reason: "missing" | "large" };
    /** There was more wrong with this message than is listed. */
    "message.more": { readonly count: number };
    /** A remark: the structure was checked by that of the other law, for no schema was published. */
    "message.unverified": { readonly message: string };
  }
}

/** Why a file is no message that can be read. */
export type FileReason =
  | "xml"
  | "cut-off"
  | "document-type"
  | "encoding"
  | "declared-encoding"
  | "release"
  | "not-istandaarden"
  | "envelope"
  | "extension"
  | "zip"
  | "zip-in-zip"
  | "zip-name"
  | "zip-locked"
  | "zip-inflates"
  | "empty"
  | "byte-order-mark"
  | "large";

/** How an element can be in the wrong place. */
export type StructureReason =
  | "missing"
  | "unknown"
  | "order"
  | "repeated"
  | "text"
  | "attribute"
  | "namespace"
  | "long";

/** How a value can be wrong: a shape that it does not have, or a bound that it passes. */
export type ValueReason =
  | Shape
  | "empty"
  | "too-long"
  | "integer"
  | "negative"
  | "too-large"
  | "date"
  | "time"
  | "code"
  | "fixed";
