import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/**
 * Calls back when an element comes within `margin` px of what is shown of its scroller (`data-scroll`, or the page),
 * and when it leaves. Returns the way to stop.
 */
export function observeNear(element: Element, margin: number, changed: (near: boolean) => void): () => void {
  if (typeof IntersectionObserver === 'undefined') return () => {};
  const observer = new IntersectionObserver(
    (entries) => changed(entries[entries.length - 1]?.isIntersecting === true),
    { root: element.closest('[data-scroll]'), rootMargin: `${margin}px 0px` },
  );
  observer.observe(element);
  return () => observer.disconnect();
}

/** Whether an element is on screen or within `margin` px of it. True until the browser has said otherwise. */
export function useNear<E extends HTMLElement>(margin: number): [RefObject<E | null>, boolean] {
  const element = useRef<E | null>(null);
  const [near, setNear] = useState(true);
  useEffect(() => (element.current ? observeNear(element.current, margin, setNear) : undefined), [margin]);
  return [element, near];
}
