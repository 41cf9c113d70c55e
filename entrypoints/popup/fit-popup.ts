/**
 * Browsers size a popup by its document, and cut it where their window is small. A document that is cut gets a scroll bar
 * and, in Chromium, 30 px of width for it; one that takes the height it was given does not.
 */
export function fitPopup(): void {
  const fit = () => {
    const { clientHeight, scrollHeight, style } = document.documentElement;
    if (clientHeight > 200 && clientHeight < scrollHeight)
      style.setProperty('--popup-height', `${clientHeight}px`);
  };
  window.addEventListener('resize', fit);
}
