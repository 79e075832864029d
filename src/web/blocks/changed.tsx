import { createContext, useContext } from "react";

const ChangedContext = createContext<() => void>(() => undefined);

/** Gives the parts of a page what to call when somebody changed something that the page shows. */
export const Changed = ChangedContext.Provider;

/** What to call when something that the page shows was changed on the server. */
export function useChanged(): () => void {
  return useContext(ChangedContext);
}
