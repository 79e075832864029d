import type { ReactNode } from "react";
import { createContext, useCallback, useContext, useState } from "react";

const AnnounceContext = createContext<(text: string) => void>(() => undefined);

/** A polite live region: says aloud what a sighted reader sees change (loading, saved, chosen). */
export function AnnounceProvider({ children }: { readonly children: ReactNode }) {
  const [text, setText] = useState("");
  const announce = useCallback((next: string) => setText(next), []);
  return (
    <AnnounceContext value={announce}>
      {children}
      <div className="slu-only-heard" role="status" aria-live="polite">
        {text}
      </div>
    </AnnounceContext>
  );
}

/** Says a sentence to who listens to the page. */
export function useAnnounce(): (text: string) => void {
  return useContext(AnnounceContext);
}
