import { useEffect, useMemo } from "react";
import { t } from "../../../text/catalogue.ts";
import { type MunicipalityPage, writeChoices } from "../../address/address.ts";
import { useRouter } from "../../address/router.tsx";
import type { LakePageList, LakePageView } from "../../api/contract.ts";
import { paths } from "../../api/contract.ts";
import { useForget, useResource } from "../../api/resource.tsx";
import { partsOfBlocks } from "../../app/contents.tsx";
import { Loaded } from "../../app/loading.tsx";
import { Page } from "../../app/page.tsx";
import { Blocks } from "../../blocks/blocks.tsx";
import { foldedParts } from "../../blocks/folded-parts.ts";
import { RunningText } from "../../blocks/running-text.tsx";
import { Controls } from "./controls.tsx";
import { Downloads } from "./downloads.tsx";
import { MonthNotes } from "./month-notes.tsx";
import { Seeing } from "./seeing.tsx";
import { TieOutExplanation } from "./tie-out-explanation.tsx";

/** A page that the server makes of the data of a municipality: what can be chosen, how the numbers are seen, and the parts. */
export function LakePage({ code, name }: { readonly code: string; readonly name: MunicipalityPage }) {
  const { address } = useRouter();
  const path = paths.lakePage(code, name, writeChoices(address.intent));
  const resource = useResource<LakePageView>(path);
  const list = useResource<LakePageList>(paths.lakePages(code));
  const known = list.state === "ready" ? list.value.municipality.name : "";
  const forget = useForget();
  // New data may have come in since: who comes back sees what was there until the new answer is.
  useEffect(() => () => forget(path), [forget, path]);
  const view = resource.state === "ready" ? resource.value : undefined;
  const folded = useMemo(() => foldedParts(view?.blocks ?? []), [view]);
  const seen = () => {
    forget(paths.lakePages(code));
    if (resource.state === "ready") resource.refresh();
  };
  const short = t("nl", `page.${name}`);
  return (
    <Page
      title={view?.title ?? short}
      name={short}
      municipality={{
        code,
        name: view?.municipality.name ?? known,
        ...(view === undefined ? {} : { asOf: view.asOf }),
      }}
      {...(view === undefined ? {} : { lead: <RunningText content={view.lead} /> })}
      contents={{ parts: view === undefined ? [] : partsOfBlocks(view.blocks), folded }}
    >
      <Loaded resource={resource} shape="page">
        {({ controls, adjusted, seeing, blocks, isSynthetic, notable, explainable, downloads }) => (
          <>
            <Controls controls={controls} />
            {adjusted === undefined ? null : (
              <p className="slu-alert" role="status">
                {adjusted}
              </p>
            )}
            <Seeing code={code} seeing={seeing} changed={seen} />
            {isSynthetic ? <p className="slu-quiet">{t("nl", "ui.data.synthetic")}.</p> : null}
            <Blocks blocks={blocks} folded={folded} />
            {downloads === undefined ? null : <Downloads code={code} documents={downloads} />}
            {notable === undefined ? null : (
              <MonthNotes key={notable.indicator} code={code} notable={notable} changed={seen} />
            )}
            {explainable === undefined ? null : (
              <TieOutExplanation
                key={`${explainable.product} ${explainable.period}`}
                code={code}
                explainable={explainable}
                changed={seen}
              />
            )}
          </>
        )}
      </Loaded>
    </Page>
  );
}
