/** A name of a place while its text is being read, in offsets of the reading. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly level: 'province' | 'district' | 'commune';
  /** "huyện", "xã"; of a province "tỉnh" or "thành phố" where printed, else empty. */
  readonly unit: string;
  /** True where the unit is printed beside this very name, not at the head of a list. */
  readonly ownUnit: boolean;
  readonly name: string;
  /** Key of the name; of a province its key in the tables, or null for one of before the 63. */
  readonly nameKey: string;
}

export function exec(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

export const squeezed = (name: string) => name.replace(/\s+/g, ' ').replace(/\s*-\s*/g, ' - ');
