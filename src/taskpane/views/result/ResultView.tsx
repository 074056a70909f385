import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement } from 'react';
import { cellOf } from '../../state/cellOf.ts';
import type { RunResult } from '../../state/paneState.ts';
import { text } from '../../text.sv.ts';
import { FyndList } from './FyndList.tsx';
import { WorstRows } from './WorstRows.tsx';
import { TableChoice } from './TableChoice.tsx';
import { ledgerSum } from './ledgerSum.ts';
import { amountText, comparedFigures } from './resultFigures.ts';
import { choosableTables, nameAmong, shownTableOf, titleText } from './shownTable.ts';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', rowGap: '16px' },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  title: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  sum: {
    margin: '2px 0',
    fontSize: '32px',
    lineHeight: '40px',
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  figures: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: '24px',
    rowGap: '4px',
    margin: '4px 0 0',
  },
  label: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  value: { margin: 0, fontVariantNumeric: 'tabular-nums' },
  subheading: {
    margin: '0 0 4px',
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  others: { listStyleType: 'none', margin: 0, padding: 0 },
  other: { display: 'flex', justifyContent: 'space-between', columnGap: '12px', padding: '2px 0' },
  otherName: { textAlign: 'left', minWidth: 0, lineHeight: tokens.lineHeightBase300 },
  amount: { whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  bottom: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '12px' },
  clock: { color: tokens.colorNeutralForeground2 },
});

/** What a run gave: the sum first, what it compares, the worst rows, and what to look at. */
export function ResultView({
  result,
  chosenTable,
  onChooseTable,
  onJump,
}: {
  readonly result: RunResult;
  readonly chosenTable: string | null;
  readonly onChooseTable: (tabell: string) => void;
  readonly onJump: (cell: string) => void;
}): ReactElement {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [result]);
  const { uppfoljning } = result.korning;
  const { regler, tabeller } = uppfoljning;
  const shown = shownTableOf(uppfoljning, chosenTable);
  const ofLedger = shown === null ? ledgerSum(result.korning) : null;
  const choices = choosableTables(uppfoljning);
  const others = tabeller.filter((tabell) => tabell !== shown);
  return (
    <section className={styles.view} aria-labelledby="result-heading">
      <div>
        <h2 id="result-heading" ref={heading} tabIndex={-1} className={styles.heading}>
          {ofLedger === null ? text.deviation : text.ledgerDeviation}
        </h2>
        <p className={styles.sum}>
          {shown
            ? amountText(shown.summa.avvikelse, shown, regler)
            : (ofLedger ?? text.noDeviation)}
        </p>
        {shown && choices.length === 1 && <p className={styles.title}>{titleText(shown)}</p>}
        {shown && choices.length > 1 && (
          <TableChoice shown={shown} tables={choices} all={tabeller} onChoose={onChooseTable} />
        )}
        {shown && (
          <dl className={styles.figures}>
            {comparedFigures(shown, regler).map(({ label, value }) => (
              <div key={label}>
                <dt className={styles.label}>{label}</dt>
                <dd className={styles.value}>{value}</dd>
              </div>
            ))}
          </dl>
        )}
      </div>
      <div className={styles.bottom}>
        <Button size="small" onClick={() => onJump(cellOf(result.sheet, 'A1'))}>
          {text.showReport}
        </Button>
        <span className={styles.clock}>{text.lastRun(result.clock)}</span>
      </div>
      {shown && <WorstRows tabell={shown} regler={regler} onJump={onJump} />}
      {others.length > 0 && (
        <div>
          <h3 className={styles.subheading}>{text.otherSums}</h3>
          <ul className={styles.others}>
            {others.map((tabell) => (
              <li key={tabell.nyckel} className={styles.other}>
                <Link
                  as="button"
                  className={styles.otherName}
                  onClick={() => onJump(tabell.nyckel)}
                >
                  {nameAmong(tabell, tabeller)}
                </Link>
                <span className={styles.amount}>
                  {amountText(tabell.summa.avvikelse, tabell, regler)}
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
      <FyndList fynd={uppfoljning.fynd} onJump={onJump} />
    </section>
  );
}
