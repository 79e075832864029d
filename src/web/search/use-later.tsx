import { useEffect, useState } from "react";

/** A value once it has stood still for a while, in milliseconds: who types is not asked after every letter. */
export function useLater<T>(value: T, pause: number): T {
  const [later, setLater] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setLater(value), pause);
    return () => clearTimeout(timer);
  }, [value, pause]);
  return later;
}
