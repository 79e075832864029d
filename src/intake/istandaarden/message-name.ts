import type { MessageDescription } from "../../messages/message.ts";

/** As people and schemas call a message: WMO323, JW301. */
export function messageName({ law, number }: Pick<MessageDescription, "law" | "number">): string {
  return `${law === "wmo" ? "WMO" : "JW"}${number}`;
}
