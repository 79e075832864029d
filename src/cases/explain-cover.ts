import type { Gate } from "../disclosure/gate.ts";
import { coverState } from "../evaluation/cover-state.ts";
import { t } from "../text/catalogue.ts";
import { writeAmount } from "./amounts.ts";
import { partWords, testedName, usedUpWords, verdictWords } from "./cover-words.ts";
import { isWhole, type ScenarioCover } from "./open-cover.ts";
import type { OpenedDossier } from "./opened-dossier.ts";
import type { Principal } from "./principal.ts";

/** What a scenario asks of reserve and general funds, and whether it is in balance within the term: lines for the terminal. */
export function explainCover(opened: OpenedDossier, principal: Principal, scenario: string): readonly string[] {
  const own = opened.cover.scenarios.find(({ result }) => result.scenario.id === scenario);
  return own === undefined ? [] : coverLines(own, opened, opened.gate(principal));
}

/** The same for any balances with their verdicts. */
function coverLines(
  { tested, needed, lasting }: Pick<ScenarioCover, "tested" | "needed" | "lasting">,
  { dossier, cover: { term } }: OpenedDossier,
  gate: Gate,
): readonly string[] {
  const last = needed.at(-1);
  const year = last?.year ?? "";
  return [
    ...tested.map(({ id, verdict }) =>
      isWhole({ id })
        ? t("nl", "cover.said.balance", { term, line: testedName(id, dossier), verdict: verdictWords(verdict) })
        : t("nl", "cover.said.part", { line: testedName(id, dossier), verdict: partWords(verdict) }),
    ),
    ...(last === undefined
      ? []
      : [t("nl", "cover.said.needed", { year, amount: writeAmount(gate.release(last.figure)) })]),
    ...lasting.map(({ stated, usedUp, claim }) =>
      t("nl", "cover.said.opening", {
        opening: writeAmount(gate.release(stated.opening.figure)),
        moment: usedUpWords(usedUp, year),
        claim: writeAmount(gate.release(claim.figure)),
      }),
    ),
  ];
}

/** The costs of a dossier that return every year on money that does not, or whose cover has ended; nothing when there are none. */
export function explainCosts({ dossier }: OpenedDossier): string | undefined {
  const costs = dossier.covers.flatMap((cover) => {
    const state = coverState(cover);
    const isWrong = state === "one-off-cover" || state === "lost" || state === "partly";
    return isWrong && cover.partOf === undefined ? [`${cover.title} (${t("nl", `cover.said.state.${state}`)})`] : [];
  });
  return costs.length === 0 ? undefined : t("nl", "cover.said.costs", { costs: costs.join("; ") });
}
