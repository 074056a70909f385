import { Button, Card, Link, makeStyles, tokens } from '@fluentui/react-components';
import { EditRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { areaName } from '../../domain/address/area.ts';
import type { BeraknadTabell } from '../../domain/uppfoljning/uppfoljning.ts';
import { cellOf } from '../state/cellOf.ts';
import { text } from '../text.sv.ts';
import { assumptionsOf, missingOf } from './tableRemarks.ts';

const useStyles = makeStyles({
  card: { rowGap: '4px', padding: '12px' },
  top: { display: 'flex', alignItems: 'flex-start', justifyContent: 'space-between' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  place: { textAlign: 'left', overflowWrap: 'anywhere' },
  facts: { margin: 0, color: tokens.colorNeutralForeground2 },
  remark: { margin: '4px 0 0', paddingLeft: '8px', borderLeft: '2px solid' },
  assumed: { borderLeftColor: tokens.colorNeutralStrokeAccessible },
  missing: { borderLeftColor: tokens.colorStatusDangerForeground1 },
});

/** A table that was found: its name and place, what it holds, what was assumed, and what it lacks. */
export function TableCard({
  tabell,
  isBusy,
  onJump,
  onCorrect,
}: {
  readonly tabell: BeraknadTabell;
  readonly isBusy: boolean;
  readonly onJump: (cell: string) => void;
  readonly onCorrect: () => void;
}): ReactElement {
  const styles = useStyles();
  const { blad, area } = tabell.kalla;
  const title = tabell.titel || text.noTitle;
  const place = `${blad}!${areaName(area)}`;
  return (
    <Card className={styles.card} role="group" aria-label={title}>
      <div className={styles.top}>
        <h3 className={styles.title}>{title}</h3>
        <Button
          id={correctButtonId(tabell.nyckel)}
          appearance="subtle"
          size="small"
          icon={<EditRegular />}
          aria-label={text.correct(title)}
          disabled={isBusy}
          onClick={onCorrect}
        />
      </div>
      <Link
        as="button"
        className={styles.place}
        aria-label={`${text.showTable(title)}, ${place}`}
        onClick={() => onJump(cellOf(blad, areaName(area)))}
      >
        {text.sources(place, tabell.fler.length)}
      </Link>
      <p className={styles.facts}>
        {[
          text.rows(tabell.rader.length),
          tabell.enhet.varde,
          text.shortTecken[tabell.tecken.varde],
        ].join(' · ')}
      </p>
      {assumptionsOf(tabell).map((assumption) => (
        <p key={assumption} className={`${styles.remark} ${styles.assumed}`}>
          <strong>{text.assumed}:</strong> {assumption}
        </p>
      ))}
      {missingOf(tabell).map((missing) => (
        <p key={missing} className={`${styles.remark} ${styles.missing}`}>
          <strong>{text.missing}:</strong> {missing}
        </p>
      ))}
    </Card>
  );
}

/** The id of a card's pencil, which takes the focus back when its form closes. */
export const correctButtonId = (nyckel: string): string => `correct-${encodeURIComponent(nyckel)}`;
