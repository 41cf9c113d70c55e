import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** Whether an element is on screen or within `margin` px of it. True until the browser has said otherwise. */
export function useNear<E extends HTMLElement>(margin: number): [RefObject<E | null>, boolean] {
  const element = useRef<E | null>(null);
  const [near, setNear] = useState(true);
  useEffect(() => {
    if (!element.current || typeof IntersectionObserver === 'undefined') return;
    const observer = new IntersectionObserver(
      (entries) => setNear(entries[entries.length - 1]?.isIntersecting === true),
      { rootMargin: `${margin}px 0px` },
    );
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [margin]);
  return [element, near];
}
