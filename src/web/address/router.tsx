import { Link } from "@nl-design-system-candidate/link-react";
import type { MouseEvent, ReactNode } from "react";
import { createContext, useCallback, useContext, useEffect, useMemo, useState } from "react";
import type { Address, Intent, Place } from "./address.ts";
import { figureOnPage, readAddress, samePlace, writeAddress } from "./address.ts";

/** What a component may know and do about the address. */
export interface Router {
  readonly address: Address;
  /** True from the first change of page on: the browser itself takes care of the focus of the first. */
  readonly moved: boolean;
  /** Goes to another page, as a link does. */
  readonly go: (
    place: Place,
    to?: { readonly anchor?: string; readonly figure?: string; readonly choices?: Intent["choices"] },
  ) => void;
  /**
   * Keeps a choice on this page in the address: in place of the present entry of the history, or after it where the page becomes another, so
   * that the back button undoes the choice.
   */
  readonly choose: (change: Partial<{ [K in keyof Intent]: Intent[K] | undefined }>, how?: "push" | "replace") => void;
  /** Opens the details of a figure; the back button closes them. */
  readonly openFigure: (ref: string) => void;
  /** Closes the details, however many figures were followed in between. */
  readonly closeFigure: () => void;
}

const RouterContext = createContext<Router | undefined>(undefined);

/** How many entries of the history the open details have added. */
function depth(): number {
  const state: unknown = history.state;
  if (typeof state !== "object" || state === null || !("depth" in state)) return 0;
  return typeof state.depth === "number" ? state.depth : 0;
}

function fromBrowser(): Address {
  return readAddress(location.pathname, location.search, location.hash);
}

/** Drops the choices that were withdrawn, so that an absent choice and a withdrawn one read alike. */
function withChoice(intent: Intent, change: Readonly<Record<string, unknown>>): Intent {
  const kept: Readonly<Record<string, unknown>> = { ...intent, ...change };
  return Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== undefined));
}

/** Holds the address on the History API. */
export function RouterProvider({ children }: { readonly children: ReactNode }) {
  const [{ address, moved }, setState] = useState(() => ({ address: fromBrowser(), moved: false }));

  const show = useCallback((next: Address) => {
    setState((now) => ({ address: next, moved: now.moved || !samePlace(now.address.place, next.place) }));
  }, []);

  useEffect(() => {
    const onPop = () => show(fromBrowser());
    window.addEventListener("popstate", onPop);
    return () => window.removeEventListener("popstate", onPop);
  }, [show]);

  const router = useMemo<Router>(() => {
    const write = (next: Address, how: "push" | "replace", level: number) => {
      const url = writeAddress(next);
      if (how === "push") history.pushState({ depth: level }, "", url);
      else history.replaceState({ depth: level }, "", url);
      show(next);
    };
    return {
      address,
      moved,
      go(place, { anchor, figure, choices } = {}) {
        // Within a page what was chosen on it stays, unless the link itself says what is chosen.
        const kept = samePlace(place, address.place) ? address.intent : {};
        const intent = withChoice(kept, choices === undefined ? { figure } : { figure, choices });
        write({ place, intent, ...(anchor === undefined ? {} : { anchor }) }, "push", 0);
        if (anchor === undefined) window.scrollTo(0, 0);
        else bringTo(anchor);
      },
      choose(change, how = "replace") {
        const next = { ...address, intent: withChoice(address.intent, change) };
        write(next, how, how === "push" ? 0 : depth());
      },
      openFigure(ref) {
        const figure = figureOnPage(address, ref);
        if (figure === address.intent.figure) return;
        write({ ...address, intent: { ...address.intent, figure } }, "push", depth() + 1);
      },
      closeFigure() {
        const level = depth();
        if (level > 0) history.go(-level);
        else write({ ...address, intent: withChoice(address.intent, { figure: undefined }) }, "replace", 0);
      },
    };
  }, [address, moved, show]);

  return <RouterContext value={router}>{children}</RouterContext>;
}

/**
 * Brings the reader to a part of the page, opening what it is folded in and, of a part of which only the beginning shows, the
 * rest; it gets the focus as a page's title would. Nothing while it is not there yet.
 */
export function bringTo(anchor: string): void {
  const part = document.getElementById(anchor);
  for (let fold = part?.closest("details"); fold; fold = fold.parentElement?.closest("details")) fold.open = true;
  const rest = part?.parentElement?.querySelector<HTMLDetailsElement>(
    `:scope[aria-labelledby="${CSS.escape(anchor)}"] > details`,
  );
  if (rest) rest.open = true;
  part?.scrollIntoView();
  part?.focus({ preventScroll: true });
}

/** The router of the application. */
export function useRouter(): Router {
  const router = useContext(RouterContext);
  if (router === undefined) throw new Error("useRouter was called outside RouterProvider");
  return router;
}

/** A link to a page of this application; the middle button, a new tab and copying work as with any link. */
export function PageLink(props: {
  readonly place: Place;
  readonly anchor?: string;
  /** What is chosen on that page. */
  readonly choices?: Intent["choices"];
  readonly current?: boolean;
  readonly children: ReactNode;
}) {
  const { go } = useRouter();
  const { place, anchor, choices } = props;
  const follow = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    go(place, {
      ...(anchor === undefined ? {} : { anchor }),
      ...(choices === undefined ? {} : { choices }),
    });
  };
  const intent = choices === undefined ? {} : { choices };
  const href = writeAddress({ place, intent, ...(anchor === undefined ? {} : { anchor }) });
  return (
    <Link href={href} onClick={follow} {...(props.current ? { current: "page" as const } : {})}>
      {props.children}
    </Link>
  );
}

/** A link to an address of this application as it is written: `/gemeenten/GM9912/monitor?keuze=wet:wmo#cijfers`. */
export function AddressLink({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  const { pathname, search, hash } = new URL(href, location.origin);
  const { place, anchor, intent } = readAddress(pathname, search, hash);
  return (
    <PageLink
      place={place}
      {...(anchor === undefined ? {} : { anchor })}
      {...(intent.choices === undefined ? {} : { choices: intent.choices })}
    >
      {children}
    </PageLink>
  );
}
