import { isMissing } from "../figure/missing.ts";
import { t } from "../text/catalogue.ts";
import type { Amount } from "./export-line.ts";
import type { OpenedDossier } from "./opened-dossier.ts";
import type { ChoicePackage, ChoicesExport, ChoiceView } from "./optimise-choices.ts";
import { money, whole } from "./told-amount.ts";

/** Which posts above the legal floor fit, as text for the terminal. */
export function explainChoices({ dossier }: OpenedDossier, made: ChoicesExport): string {
  const goals = new Map(dossier.goals.map(({ id, title }) => [id, title]));
  const blocks = [
    [
      t("nl", "optimise.choices.question", { year: String(made.question.balancedBy) }),
      t("nl", "optimise.choices.proof", { count: whole(made.proof.looked) }),
      t("nl", "optimise.choices.order"),
    ].join("\n"),
    ...made.views.map((view) => viewText(view, made, goals)),
    lacking(made),
    menuText(made),
    t("nl", "optimise.source.plain", { version: made.version.slice(0, 12) }),
  ];
  return blocks.filter((block) => block !== "").join("\n\n");
}

function viewText(view: ChoiceView, made: ChoicesExport, goals: ReadonlyMap<string, string>): string {
  const { title, picks, floor, available, balance, rounding, fits, undecided } = view;
  const room = isMissing(available) || isMissing(floor) ? available : available - floor;
  const sets = made.packages.filter(({ variant }) => variant === view.variant);
  return [
    title,
    t("nl", "optimise.choices.view", { available: money(available), floor: money(floor), left: money(room) }),
    ...(picks.length === 0
      ? [t("nl", "optimise.choices.picks.none")]
      : [
          t("nl", "optimise.choices.picks"),
          ...picks.map(
            (pick) => `  - ${t("nl", "optimise.choices.menu.post", { post: pick.title, levels: money(pick.amount) })}`,
          ),
        ]),
    t("nl", fits ? "optimise.choices.fits" : "optimise.choices.fits-not", { balance: balanceText(balance) }),
    ...(undecided && !("missing" in rounding)
      ? [t("nl", "optimise.choices.undecided", { low: money(rounding[0]), high: money(rounding[1]) })]
      : []),
    ...(fits || sets.length === 0 ? [] : setsText(view, sets, goals)),
  ].join("\n");
}

function setsText(
  { picks, looked, fitting, sets: all }: ChoiceView,
  sets: readonly ChoicePackage[],
  goals: ReadonlyMap<string, string>,
): readonly string[] {
  const titleOf = (post: string) => `“${picks.find((pick) => pick.post === post)?.title ?? post}”`;
  const lines = sets.map(({ dropped, balance, undecided, lostGoals }) => {
    const notes = [
      ...(undecided === undefined ? [] : [t("nl", "optimise.choices.set.undecided")]),
      ...(lostGoals.length === 0
        ? []
        : [
            t("nl", "optimise.choices.set.goals", {
              goals: lostGoals.map((goal) => `“${goals.get(goal) ?? goal}”`).join(", "),
            }),
          ]),
    ];
    const words = t("nl", "optimise.choices.set", {
      dropped: dropped.map(titleOf).join(", "),
      balance: balanceText(balance[0]),
    });
    return `  - ${notes.length === 0 ? words : `${words} (${notes.join("; ")})`}`;
  });
  const counts = { shown: whole(sets.length), sets: whole(all), looked: whole(looked), fitting: whole(fitting) };
  return [t("nl", "optimise.choices.sets", counts), ...lines];
}

function lacking({ gap = [], relaxations = [] }: ChoicesExport): string {
  if (gap.length === 0) return "";
  return [
    ...gap.map(({ amount }) => t("nl", "optimise.choices.none", { amount: money(amount) })),
    t("nl", "optimise.relaxations"),
    ...relaxations.map(({ words }) => `  - ${words}`),
  ].join("\n");
}

function menuText({ menu, views }: ChoicesExport): string {
  if (menu === undefined) return "";
  const titleOf = (variant: string) => views.find((view) => view.variant === variant)?.title ?? variant;
  return [
    t("nl", "optimise.choices.menu"),
    t("nl", "optimise.choices.menu.text", { looked: whole(menu.looked), fitting: whole(menu.fitting) }),
    ...menu.posts.map(({ title, levels }) => {
      const words = levels.map(({ amount, variants }) => `${money(amount)} (${variants.map(titleOf).join(", ")})`);
      return `  - ${t("nl", "optimise.choices.menu.post", { post: title, levels: words.join("; ") })}`;
    }),
    t("nl", "optimise.choices.menu.lowest", { balance: balanceText(menu.allAtLowest) }),
  ].join("\n");
}

function balanceText(amount: Amount | undefined): string {
  if (amount === undefined || isMissing(amount)) return money(amount);
  if (amount === 0) return t("nl", "scenario.amount.zero");
  const size = money(Math.abs(amount));
  return t("nl", amount > 0 ? "scenario.amount.surplus" : "scenario.amount.deficit", { amount: size });
}
