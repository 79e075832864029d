import { useMemo } from "react";
import { t } from "../../text/catalogue.ts";
import type { PageView, StartView } from "../api/contract.ts";
import { paths } from "../api/contract.ts";
import { useForget, useResource } from "../api/resource.tsx";
import { partsOfBlocks } from "../app/contents.tsx";
import { Loaded } from "../app/loading.tsx";
import { Page } from "../app/page.tsx";
import { Blocks } from "./blocks.tsx";
import { Changed } from "./changed.tsx";
import { foldedParts } from "./folded-parts.ts";
import { RunningText } from "./running-text.tsx";

/** Any page that the server makes of blocks: its title, the sentence that answers it, and the parts. */
export function BlockPage({ dossier, name }: { readonly dossier: string; readonly name: string }) {
  const resource = useResource<PageView>(paths.page(dossier, name));
  const start = useResource<StartView>(paths.dossier(dossier));
  const forget = useForget();
  const changed = () => {
    forget(paths.dossier(dossier));
    if (resource.state === "ready") resource.refresh();
  };
  const view = resource.state === "ready" ? resource.value : undefined;
  const folded = useMemo(() => foldedParts(view?.blocks ?? []), [view]);
  const known = start.state === "ready" ? start.value.pages.find(({ id }) => id === name) : undefined;
  const short = known === undefined ? undefined : t("nl", `page.${known.id}`);
  return (
    <Page
      title={view?.title ?? short ?? t("nl", resource.state === "failed" ? "ui.unknown.title" : "ui.loading.title")}
      dossier={dossier}
      {...(short === undefined ? {} : { name: short })}
      {...(view === undefined ? {} : { lead: <RunningText content={view.lead} /> })}
      contents={{ parts: view === undefined ? [] : partsOfBlocks(view.blocks), folded }}
    >
      <Loaded resource={resource} shape="page">
        {({ blocks }) => (
          <Changed value={changed}>
            <Blocks blocks={blocks} folded={folded} />
          </Changed>
        )}
      </Loaded>
    </Page>
  );
}
