import type { Gate } from "../../disclosure/gate.ts";
import { t } from "../../text/catalogue.ts";
import { writePeriod } from "../../text/write-period.ts";
import { written } from "../figure-words.ts";
import { numbered } from "../numbered.ts";
import type { OpenedDossier } from "../opened-dossier.ts";
import type { Principal } from "../principal.ts";
import { placesOf } from "./places.ts";
import type { DossierHit, Hit } from "./search-view.ts";

/** Something that can be found, with the words under which it is. */
export interface Findable<Found extends Hit = Hit> {
  readonly hit: Found;
  /** Further words beside the title: a description, an answer, another name. */
  readonly words: readonly string[];
}

type InDossier = Findable<DossierHit>;

const known = new WeakMap<OpenedDossier, Map<Principal["audience"], readonly InDossier[]>>();

/** Everything that a reader can find in a dossier; made once for each version and audience. */
export function findablesOf(opened: OpenedDossier, principal: Principal): readonly InDossier[] {
  const byAudience = known.get(opened) ?? new Map<Principal["audience"], readonly InDossier[]>();
  known.set(opened, byAudience);
  const before = byAudience.get(principal.audience);
  if (before !== undefined) return before;
  const made = [...thingsOf(opened, principal), ...figuresOf(opened, opened.gate(principal))];
  byAudience.set(principal.audience, made);
  return made;
}

function thingsOf(opened: OpenedDossier, principal: Principal): readonly InDossier[] {
  const { dossier } = opened;
  const place = placesOf(opened, principal);
  const base = { dossier: dossier.id, municipality: dossier.name };
  const words = (...all: readonly (string | undefined)[]): readonly string[] =>
    all.filter((word) => word !== undefined);
  return [
    ...dossier.measures.map(({ id, number, title, description, basis, aliases = [] }) => ({
      hit: {
        ...base,
        kind: "measure" as const,
        title: numbered({ number, title }),
        detail: "",
        ...place(["maatregel-", ""], id, ["scenarios"]),
      },
      words: words(description, basis, ...aliases),
    })),
    ...dossier.projects.map(({ id, number, title, text, partners, owner }) => ({
      hit: {
        ...base,
        kind: "project" as const,
        title: numbered({ number, title }),
        detail: "",
        ...place(["project-", "", "belofte-"], id, ["plan"]),
      },
      words: words(text, owner, ...partners),
    })),
    ...dossier.pilots.map(({ id, title }) => ({
      hit: { ...base, kind: "project" as const, title, detail: "", ...place(["project-", "pilot-", ""], id, ["plan"]) },
      words: [],
    })),
    ...dossier.goals.map(({ id, number, title, text, soThat, owner }) => ({
      hit: {
        ...base,
        kind: "goal" as const,
        title: numbered({ number, title }),
        detail: "",
        ...place(["doel-", "oordeel-", "signalen-", ""], id, ["doelen"]),
      },
      words: words(text, soThat, owner),
    })),
    ...dossier.questions.map(({ id, party, question, answer, gap }) => ({
      hit: {
        ...base,
        kind: "question" as const,
        title: question,
        detail: party,
        ...place(["vraag-", ""], id, ["vragen"]),
      },
      words: words(answer, gap),
    })),
    ...dossier.decisions.map(({ id, title, status, text }) => ({
      hit: {
        ...base,
        kind: "decision" as const,
        title,
        detail: t("nl", `decision.${status}`),
        ...place(["besluit-"], id, []),
      },
      words: words(text),
    })),
    ...dossier.definitions.map(({ id, title, description }) => ({
      hit: { ...base, kind: "definition" as const, title, detail: "", ...place(["begrip-"], id, []) },
      words: words(description),
    })),
  ];
}

function figuresOf(opened: OpenedDossier, gate: Gate): readonly InDossier[] {
  const { dossier } = opened;
  const base = { kind: "figure", dossier: dossier.id, municipality: dossier.name, page: "bronnen" } as const;
  const cells = dossier.tables.flatMap((table) =>
    table.rows.flatMap((row) =>
      table.columns.flatMap((column) => {
        const figure = row.cells[column.id];
        if (figure === undefined) return [];
        const detail = t("nl", "search.cell", { table: numbered(table), number: written(gate.release(figure)) });
        const title = t("nl", "search.figure", { label: row.label, column: column.title });
        return [
          { hit: { ...base, title, detail, anchor: table.id, ref: `${table.id}/${row.id}/${column.id}` }, words: [] },
        ];
      }),
    ),
  );
  const loose = [...dossier.figures].map(([ref, figure]) => {
    const detail = t("nl", "search.loose", {
      period: writePeriod(figure.period),
      number: written(gate.release(figure)),
    });
    return { hit: { ...base, title: figure.label, detail, anchor: "cijfers", ref }, words: [] };
  });
  return [...loose, ...cells];
}
