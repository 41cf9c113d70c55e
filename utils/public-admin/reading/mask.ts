/**
 * Stretches that are no prose: addresses, mail, file names. Symbols are read from visible text only, and an address
 * that spells a symbol out ("…nghi-quyet-so-30-2026-qh16…") prints none.
 */
const NO_PROSE =
  /(?:https?:\/\/|www\.)\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\b[\w-]+(?:\.[\w-]+)*\.(?:vn|com|net|org|htm|html|aspx|pdf|docx?)\b\S*/gi;

/** The text with those stretches blanked, offset for offset. */
export function blankAddresses(text: string): string {
  return text.replace(NO_PROSE, (stretch) => ' '.repeat(stretch.length));
}
