import { t } from "../../text/catalogue.ts";
import type { MunicipalityPage, Place } from "../address/address.ts";
import { samePlace } from "../address/address.ts";
import { PageLink, useRouter } from "../address/router.tsx";
import type { LakePageList, StartView } from "../api/contract.ts";
import { paths } from "../api/contract.ts";
import { useResource } from "../api/resource.tsx";

type Step = StartView["pages"][number]["step"];

/** A page in the navigation, wherever it is made from. */
interface Item {
  readonly step: Step;
  readonly text: string;
  readonly place: Place;
}

/**
 * The cycle with the pages of a municipality, of its dossier and of its data: to the reader they are one. Under it what belongs to the data;
 * a word without a page stays away. A page of data names its municipality, a page of a dossier its dossier; the other follows.
 */
export function Navigation({ dossier, code }: { readonly dossier?: string; readonly code?: string }) {
  const ofDossier = useDossier(dossier);
  const known = code ?? ofDossier?.dossier.municipality.code;
  const list = useResource<LakePageList>(known === undefined ? undefined : paths.lakePages(known));
  const data = list.state === "ready" ? list.value : undefined;
  const [first] = data?.municipality.dossiers ?? [];
  const other = useDossier(dossier === undefined ? first : undefined);
  const items = itemsOf(ofDossier ?? other, data);
  const steps = [...new Set(items.map(({ step }) => step))].toSorted((a, b) => order.indexOf(a) - order.indexOf(b));
  const item = (step: Step) => <StepItem key={step} step={step} items={items.filter((one) => one.step === step)} />;
  return (
    <nav className="slu-navigation" aria-label={t("nl", "ui.cycle")}>
      {steps.every((step) => step === "gegevens") ? null : (
        <ul>{steps.filter((step) => step !== "gegevens").map(item)}</ul>
      )}
      {steps.includes("gegevens") ? <ul className="slu-navigation__below">{item("gegevens")}</ul> : null}
    </nav>
  );
}

const order: readonly Step[] = [
  "begin",
  "meten",
  "verklaren",
  "voorspellen",
  "kiezen",
  "volgen",
  "beoordelen",
  "verantwoorden",
  "gegevens",
];

function useDossier(dossier: string | undefined): StartView | undefined {
  const start = useResource<StartView>(dossier === undefined ? undefined : paths.dossier(dossier));
  return start.state === "ready" ? start.value : undefined;
}

function itemsOf(start: StartView | undefined, data: LakePageList | undefined): readonly Item[] {
  const own = (start?.pages ?? []).map(({ id, step }): Item => {
    const place = { page: "dossier", dossier: start?.dossier.id ?? "", name: id } as const;
    return { step, text: t("nl", `page.${id}`), place };
  });
  // A dossier has the page *Gegevens* of its municipality in its own frame.
  const more = (data?.pages ?? []).filter(({ id }) => start === undefined || id !== "gegevens");
  return [...own, ...more.map(({ id, step }) => dataItem(data?.municipality.code ?? "", id, step))];
}

function dataItem(code: string, name: MunicipalityPage, step: Step): Item {
  return { step, text: t("nl", `page.${name}`), place: { page: "municipality", code, name } };
}

function StepItem({ step, items }: { readonly step: Step; readonly items: readonly Item[] }) {
  const { place } = useRouter().address;
  const word = t("nl", `step.${step}`);
  return (
    <li>
      {word === "" ? null : <span className="slu-navigation__word">{word}</span>}
      <ul>
        {items.map(({ text, place: target }) => (
          <li key={text}>
            <PageLink place={target} current={samePlace(place, target)}>
              {text}
            </PageLink>
          </li>
        ))}
      </ul>
    </li>
  );
}
