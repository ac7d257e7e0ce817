import { formatNumber } from '../../platform/i18n.ts';

const WIDTH = 640;
const HEIGHT = 56;
/** Months shown at most; earlier ones go together into the first. */
const MOST = 36;

/** How many articles each month has, as a row of bars. `dates`: ISO 8601. */
export function Timeline({ dates, label }: { dates: string[]; label: string }) {
  const counts = new Map<string, number>();
  for (const date of dates) {
    const month = date.slice(0, 7);
    if (/^\d{4}-\d{2}$/.test(month)) counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  const known = [...counts.keys()].sort();
  if (known.length < 2) return null;
  const months: string[] = [];
  for (let at = known[0]!; at <= known.at(-1)!; at = nextMonth(at)) months.push(at);
  const shown = months.slice(-MOST);
  const most = Math.max(...shown.map((month) => counts.get(month) ?? 0));
  const step = WIDTH / shown.length;
  return (
    <figure class="timeline">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT + 16}`} role="img" aria-label={label}>
        {shown.map((month, i) => {
          const count = counts.get(month) ?? 0;
          const height = (count / most) * HEIGHT;
          return (
            <rect key={month} x={i * step + 1} y={HEIGHT - height} width={Math.max(1, step - 2)} height={height}>
              <title>{`${month}: ${formatNumber(count)}`}</title>
            </rect>
          );
        })}
        <text x="0" y={HEIGHT + 14}>
          {shown[0]}
        </text>
        <text x={WIDTH} y={HEIGHT + 14} text-anchor="end">
          {shown.at(-1)}
        </text>
      </svg>
    </figure>
  );
}

/** `2025-12` → `2026-01` */
function nextMonth(month: string): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}
