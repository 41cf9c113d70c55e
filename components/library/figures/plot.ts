/** Where the dots of a plot stand: years across, scores upward. Pure, in units of the drawing. */
import type { FigureIn } from '../../doors';

export interface Dot {
  readonly figure: FigureIn;
  readonly x: number;
  readonly y: number;
}

export interface Plot {
  readonly dots: readonly Dot[];
  readonly years: readonly { readonly year: number; readonly x: number }[];
  readonly levels: readonly { readonly value: number; readonly y: number }[];
}

export const WIDTH = 560;
export const HEIGHT = 220;
const LEFT = 48;
const RIGHT = 16;
const TOP = 16;
const BOTTOM = 32;

/** A step of 1, 2 or 5 times a power of ten that gives about four lines. */
function stepOf(range: number): number {
  const power = 10 ** Math.floor(Math.log10(range / 4));
  return [1, 2, 5, 10].map((factor) => factor * power).find((step) => range / step <= 5) ?? 10 * power;
}

/** Scores that have a year. Null when fewer than two: a dot alone says nothing a table does not. */
export function plotOf(figures: readonly FigureIn[]): Plot | null {
  const plotted = figures.filter((one) => one.kind === 'score' && one.year !== null && one.value !== null);
  if (plotted.length < 2) return null;
  const values = plotted.map((one) => one.value!);
  const years = [...new Set(plotted.map((one) => one.year!))].sort((a, b) => a - b);
  const spread = Math.max(...values) - Math.min(...values) || Math.max(1, Math.abs(values[0]!) / 10);
  const step = stepOf(spread);
  const low = Math.floor(Math.min(...values) / step) * step;
  const high = Math.max(low + step, Math.ceil(Math.max(...values) / step) * step);
  const first = years[0]!;
  const span = Math.max(1, years.at(-1)! - first);
  const xOf = (year: number) =>
    years.length === 1 ? (LEFT + WIDTH - RIGHT) / 2 : LEFT + ((year - first) / span) * (WIDTH - LEFT - RIGHT);
  const yOf = (value: number) => TOP + (1 - (value - low) / (high - low)) * (HEIGHT - TOP - BOTTOM);
  const levels = Array.from({ length: Math.round((high - low) / step) + 1 }, (_, i) => low + i * step);
  return {
    dots: plotted.map((figure) => ({ figure, x: xOf(figure.year!), y: yOf(figure.value!) })),
    years: years.map((year) => ({ year, x: xOf(year) })),
    // Adding steps leaves crumbs (0.30000000000000004): round them off.
    levels: levels.map((value) => ({ value: Number(value.toPrecision(10)), y: yOf(value) })),
  };
}
