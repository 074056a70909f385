import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Month } from '../../../domain/period/month.ts';
import { ledgerText } from '../../ledgerText.sv.ts';
import { diagramSentence, planLinjer, type Punkt } from './diagramlinjer.ts';
import type { Prognosrad } from './prognosrader.ts';

const WIDTH = 288;
const HEIGHT = 124;
/** Room for the names of the lines to the right, and of the months below. */
const RIGHT = 58;
const BOTTOM = 18;
const TOP = 8;
const LINE_HEIGHT = 13;

const useStyles = makeStyles({
  chart: {
    display: 'block',
    width: '100%',
    height: 'auto',
    maxWidth: '420px',
    overflow: 'visible',
  },
  axis: { stroke: tokens.colorNeutralStroke1, strokeWidth: '1px' },
  budget: { fill: 'none', stroke: tokens.colorNeutralForeground3, strokeWidth: '1.25px' },
  utfall: { fill: 'none', stroke: tokens.colorBrandForeground1, strokeWidth: '2.25px' },
  prognos: {
    fill: 'none',
    stroke: tokens.colorBrandForeground1,
    strokeWidth: '2.25px',
    strokeDasharray: '5 4',
  },
  label: { fill: tokens.colorNeutralForeground2, fontSize: '11px' },
});

/** The year's course as a small chart: utfall solid, budget thin and grey, the way to the prognos dashed. */
export function PrognosDiagram({
  rad,
  period,
}: {
  readonly rad: Prognosrad;
  readonly period: Month;
}): ReactElement | null {
  const styles = useStyles();
  const lines = planLinjer(rad, period);
  const amounts = [...lines.utfall, ...lines.budget, ...lines.prognos].map(([, amount]) => amount);
  if (amounts.length === 0) return null;
  const [low, high] = [Math.min(0, ...amounts), Math.max(0, ...amounts)];
  const x = (manad: number): number => (manad / 12) * (WIDTH - RIGHT);
  const y = (amount: number): number =>
    TOP + ((high - amount) / (high - low || 1)) * (HEIGHT - TOP - BOTTOM);
  const path = (points: readonly Punkt[]): string =>
    points.map(([manad, amount]) => `${x(manad).toFixed(1)},${y(amount).toFixed(1)}`).join(' ');
  const named = [
    { name: ledgerText.budget, points: lines.budget },
    lines.prognos.length > 0
      ? { name: ledgerText.prognos, points: lines.prognos }
      : { name: ledgerText.utfall, points: lines.utfall },
  ].flatMap(({ name, points }) => {
    const last = points.at(-1);
    return last === undefined ? [] : [{ name, at: y(last[1]) }];
  });
  return (
    <svg
      className={styles.chart}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={diagramSentence(rad, period)}
    >
      <line className={styles.axis} x1={0} x2={x(12)} y1={y(0)} y2={y(0)} />
      <polyline className={styles.budget} points={path(lines.budget)} />
      <polyline className={styles.utfall} points={path([[0, 0], ...lines.utfall])} />
      <polyline className={styles.prognos} points={path(lines.prognos)} />
      {apart(named).map(({ name, at }) => (
        <text key={name} className={styles.label} x={x(12) + 6} y={at + 4}>
          {name}
        </text>
      ))}
      <text className={styles.label} x={0} y={HEIGHT - 2}>
        jan
      </text>
      <text className={styles.label} x={x(12)} y={HEIGHT - 2} textAnchor="end">
        dec
      </text>
    </svg>
  );
}

interface Name {
  readonly name: string;
  readonly at: number;
}

/** The names of two lines that end close to each other are moved apart. */
function apart(names: readonly Name[]): readonly Name[] {
  const [upper, lower] = names.toSorted((a, b) => a.at - b.at);
  if (upper === undefined || lower === undefined) return names;
  const missing = Math.max(0, LINE_HEIGHT - (lower.at - upper.at)) / 2;
  return [
    { ...upper, at: upper.at - missing },
    { ...lower, at: lower.at + missing },
  ];
}
