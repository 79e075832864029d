import { type Problem, problem, type Where } from "../../figure/problem.ts";
import type { MessageDescription } from "../../messages/message.ts";
import { type Fields, textOf } from "../../messages/message-record.ts";
import type { QualifiedName } from "./namespaces.ts";

/** What a file is whose root is none of our messages: another release, an envelope of a gateway, or something else. */
export function rootMistake(root: QualifiedName | undefined, where: Where): Problem {
  const namespace = root?.namespace ?? "";
  const release = /istandaarden\.nl\/i(?:wmo|jw)\/(?:.*\/)?([0-9]{1,2}_[0-9]{1,2})(?:\/|$)/.exec(namespace)?.[1];
  if (release !== undefined && release !== "3_2") {
    return problem("message.file", { reason: "release", found: release.replace("_", ".") }, where);
  }
  if (/stuf|ggk|vecozo|vsp|soap/i.test(namespace)) return problem("message.file", { reason: "envelope" }, where);
  return problem("message.file", { reason: "not-istandaarden" }, where);
}

/** What a header says that contradicts the namespace of the message: another code, version or subversion. */
export function headerMistakes(
  message: MessageDescription,
  header: Fields,
  where: (key: string) => Where,
): readonly Problem[] {
  const [code, version, subversion] = ["BerichtCode", "BerichtVersie", "BerichtSubversie"].map((name) =>
    textOf(header, name),
  );
  const release = `${Number(version)}.${Number(subversion)}`;
  return [
    ...(code === undefined || code === message.code
      ? []
      : [
          problem(
            "message.value",
            { reason: "fixed", element: "BerichtCode", limit: message.code },
            where("Header/BerichtCode"),
          ),
        ]),
    ...(version === undefined || subversion === undefined || release === message.release
      ? []
      : [
          problem(
            "message.file",
            { reason: "release", ...(/^[0-9]{1,2}\.[0-9]{1,2}$/.test(release) ? { found: release } : {}) },
            where("Header/BerichtVersie"),
          ),
        ]),
  ];
}
