/** What the small forms over a text share: Escape leaves them, and they take the focus when they appear. */

export const leaveOnEscape = (leave: () => void) => (event: KeyboardEvent) => {
  if (event.key !== 'Escape') return;
  event.stopPropagation();
  leave();
};

/** For `ref`: focuses the first of its own elements that fits, once. */
export const focusOnMeeting =
  (selector: string) =>
  (root: HTMLElement | null): void => {
    if (!root || root.dataset.met) return;
    root.dataset.met = 'yes';
    root.querySelector<HTMLElement>(selector)?.focus();
  };
