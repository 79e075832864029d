import { Button } from "@nl-design-system-candidate/button-react";
import { Heading } from "@nl-design-system-candidate/heading-react";
import { Paragraph } from "@nl-design-system-candidate/paragraph-react";
import type { ReactNode } from "react";
import { useEffect, useState } from "react";
import { t } from "../../text/catalogue.ts";
import { bringTo, PageLink, useRouter } from "../address/router.tsx";
import type { ApiError } from "../api/client.ts";
import type { Resource } from "../api/resource.tsx";
import { useAnnounce } from "./announce.tsx";

/** After so long a reader wants to know whether it still works. */
const patienceMs = 4000;

/** The structure of what is coming, in place of a spinner; after a while with what takes so long. */
function Skeleton({ shape }: { readonly shape: "page" | "table" | "panel" }) {
  const announce = useAnnounce();
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      setSlow(true);
      announce(t("nl", "ui.loading.slow"));
    }, patienceMs);
    return () => clearTimeout(timer);
  }, [announce]);
  useEffect(() => {
    announce(t("nl", "ui.loading"));
    return () => announce(t("nl", "ui.loaded"));
  }, [announce]);
  const bars =
    shape === "page"
      ? ["lead", "line", "chart", "line", "line"]
      : shape === "table"
        ? ["line", "line", "line", "line", "line"]
        : ["lead", "line", "line", "line"];
  return (
    <>
      {isSlow ? <p className="slu-quiet">{t("nl", "ui.loading.slow")}</p> : null}
      <div className="slu-skeleton" aria-hidden="true">
        {bars.map((bar, at) => (
          // The bars have no identity but their place.
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
          <span key={at} className={`slu-skeleton__bar slu-skeleton__bar--${bar}`} />
        ))}
      </div>
    </>
  );
}

/** What is wrong and what to do, with a way to try again. */
function Failure({ error, retry }: { readonly error: ApiError; readonly retry: () => void }) {
  return (
    <section className="slu-alert" role="alert">
      <Heading level={2} appearance="level-4">
        {error.message}
      </Heading>
      <Paragraph>{error.remedy}</Paragraph>
      {error.status === 404 ? (
        <PageLink place={{ page: "home" }}>{t("nl", "ui.to-dossiers")}</PageLink>
      ) : (
        <Button purpose="secondary" onClick={retry}>
          {t("nl", "ui.retry")}
        </Button>
      )}
    </section>
  );
}

/** Shows structure while loading, a remedy after a failure, and the content once it is there. */
export function Loaded<T>(props: {
  readonly resource: Resource<T>;
  readonly shape: "page" | "table" | "panel";
  readonly children: (value: T) => ReactNode;
}) {
  const { resource, shape, children } = props;
  if (resource.state === "loading") return <Skeleton shape={shape} />;
  if (resource.state === "failed") return <Failure error={resource.error} retry={resource.retry} />;
  return (
    <>
      {children(resource.value)}
      {shape === "panel" ? null : <Arrival />}
    </>
  );
}

/** Once the content stands, brings the reader to the part to which the address leads. */
function Arrival() {
  const { anchor } = useRouter().address;
  useEffect(() => {
    if (anchor !== undefined) bringTo(anchor);
  }, [anchor]);
  return null;
}
