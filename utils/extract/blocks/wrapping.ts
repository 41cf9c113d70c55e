/**
 * Sentences broken over lines by `<br>`: text pasted from mail, PDF or old editors. A next line in lower case goes on for
 * certain; one that begins with a number or a capital does when the lines around it show where this text is broken.
 */

/** Lines shorter than this end where their writer wanted them to: addresses, verses, labels. */
const WIDE = 45;
/** Begins an item or a point of its own. */
const POINT = /^(?:[-–—+•*]|\d{1,3}[.)/]|[IVX]{1,5}[.)]|\p{L}[.)])/u;
const UNFINISHED = /[\p{L}\p{N},]$/u;

export class Wrapping {
  private last = '';
  /** Length of a line known to be broken in this element. */
  private width: number | null = null;

  /** A new element: what was learnt of the one before does not count. */
  start(): void {
    this.last = '';
    this.width = null;
  }

  line(text: string): void {
    this.last = text;
  }

  /** True when `text`, one line break after the line before, continues its sentence. */
  goesOn(text: string): boolean {
    const before = this.last;
    if (!UNFINISHED.test(before) || POINT.test(text)) return false;
    if (/^\p{Ll}/u.test(text)) {
      if (before.length >= WIDE) this.width = before.length;
      return true;
    }
    if (before.length < WIDE) return false;
    if (/^\d/.test(text) && /\p{Ll}$/u.test(before)) return true;
    return this.width !== null && before.length >= this.width * 0.75;
  }
}
