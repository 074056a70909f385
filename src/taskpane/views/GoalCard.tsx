import { Card, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { areaName } from '../../domain/address/area.ts';
import type { Maltabell } from '../../domain/mal/malunderlag.ts';
import type { Maluppfyllelse } from '../../domain/mal/maluppfyllelse.ts';
import type { Tabellkalla } from '../../domain/underlag/tabell.ts';
import { isWithin } from '../../report/lasning/malrader.ts';
import { cellOf } from '../state/cellOf.ts';
import { text } from '../text.sv.ts';

const useStyles = makeStyles({
  card: { rowGap: '4px', padding: '12px' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  place: { textAlign: 'left', overflowWrap: 'anywhere' },
  facts: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** A table of goals or volumes that was found: its name, its place, and how much it holds. */
export function GoalCard({
  titel,
  kalla: { blad, area },
  facts,
  onJump,
}: {
  readonly titel: string;
  readonly kalla: Tabellkalla;
  readonly facts: string;
  readonly onJump: (cell: string) => void;
}): ReactElement {
  const styles = useStyles();
  const place = `${blad}!${areaName(area)}`;
  return (
    <Card className={styles.card} role="group" aria-label={titel}>
      <h3 className={styles.title}>{titel}</h3>
      <Link
        as="button"
        className={styles.place}
        aria-label={`${text.showTable(titel)}, ${place}`}
        onClick={() => onJump(cellOf(blad, areaName(area)))}
      >
        {place}
      </Link>
      <p className={styles.facts}>{facts}</p>
    </Card>
  );
}

/** How many goals and indicators stand in a table. @example "6 mål · 25 indikatorer" */
export function goalFacts({ kalla }: Maltabell, { mal }: Maluppfyllelse): string {
  const goals = mal.filter((one) => isWithin(one, kalla));
  const indicators = mal.flatMap(({ indikatorer }) => indikatorer);
  return text.goalTable(goals.length, indicators.filter((one) => isWithin(one, kalla)).length);
}
