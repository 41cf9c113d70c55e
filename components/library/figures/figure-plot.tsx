/** Scores by year as dots. The table below it says the same in words, so the drawing is one image with a name. */
import { i18n } from '#i18n';
import type { FigureIn } from '../../doors';
import { formatNumber } from '../../text/format';
import { figureText } from './figure-text';
import { HEIGHT, plotOf, WIDTH } from './plot';

export function FigurePlot({ figures, title }: { figures: readonly FigureIn[]; title: string }) {
  const plot = plotOf(figures);
  if (!plot) return null;
  return (
    <figure class="figure-plot">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-labelledby="plot-title">
        <title id="plot-title">{title}</title>
        {plot.levels.map(({ value, y }) => (
          <g key={value}>
            <line x1="48" x2={WIDTH - 16} y1={y} y2={y} class="plot-level" />
            <text x="42" y={y + 4} text-anchor="end">
              {formatNumber(value)}
            </text>
          </g>
        ))}
        {plot.years.map(({ year, x }) => (
          <text key={year} x={x} y={HEIGHT - 10} text-anchor="middle">
            {year}
          </text>
        ))}
        {plot.dots.map(({ figure, x, y }) => (
          <circle key={figure.id} cx={x} cy={y} r="5">
            <title>
              {i18n.t('figure.point', [
                figure.subject ?? i18n.t('figure.noSubject'),
                String(figure.year),
                figureText(figure),
              ])}
            </title>
          </circle>
        ))}
      </svg>
      <figcaption class="hint">{i18n.t('figure.plotHint')}</figcaption>
    </figure>
  );
}
