import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement } from 'react';
import type { BeraknadTabell } from '../../../domain/uppfoljning/uppfoljning.ts';
import { efterlinje } from '../../../report/atgarder/efterlinje.ts';
import { cellOf } from '../../state/cellOf.ts';
import type { RunResult } from '../../state/paneState.ts';
import { text } from '../../text.sv.ts';
import { Choice, type ChoiceOption } from '../Choice.tsx';
import { Figures } from '../Figures.tsx';
import { useViewStyles } from '../viewStyles.ts';
import { FyndList } from './FyndList.tsx';
import { WorstRows } from './WorstRows.tsx';
import { GoalsResult } from './GoalsResult.tsx';
import { goalsCount } from './goalsText.ts';
import { ledgerSum } from './ledgerSum.ts';
import { amountText, comparedFigures } from './resultFigures.ts';
import { choosableTables, nameAmong, shownTableOf, titleText } from './shownTable.ts';

const useStyles = makeStyles({
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
  onShowGoals,
}: {
  readonly result: RunResult;
  readonly chosenTable: string | null;
  readonly onChooseTable: (tabell: string) => void;
  readonly onJump: (cell: string) => void;
  readonly onShowGoals: () => void;
}): ReactElement {
  const styles = { ...useViewStyles(), ...useStyles() };
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [result]);
  const { uppfoljning } = result.korning;
  const { regler, tabeller } = uppfoljning;
  const shown = shownTableOf(uppfoljning, chosenTable);
  const ofLedger = shown === null ? ledgerSum(result.korning) : null;
  const isGoalsOnly = shown === null && ofLedger === null && uppfoljning.mal.mal.length > 0;
  const choices = choosableTables(uppfoljning);
  const others = tabeller.filter((tabell) => tabell !== shown);
  return (
    <section className={styles.view} aria-labelledby="result-heading">
      <div>
        <h2 id="result-heading" ref={heading} tabIndex={-1} className={styles.heading}>
          {isGoalsOnly
            ? text.goalsReached
            : ofLedger === null
              ? text.deviation
              : text.ledgerDeviation}
        </h2>
        <p className={styles.sum}>
          {shown
            ? amountText(shown.summa.avvikelse, shown, regler)
            : (ofLedger ?? (isGoalsOnly ? goalsCount(uppfoljning) : text.noDeviation))}
        </p>
        {shown && choices.length === 1 && <p className={styles.note}>{titleText(shown)}</p>}
        {shown && choices.length > 1 && (
          <Choice
            label={text.shownTable}
            chosen={optionOf(shown, tabeller)}
            options={choices.map((tabell) => optionOf(tabell, tabeller))}
            onChoose={onChooseTable}
          />
        )}
        {shown && <Figures figures={comparedFigures(shown, regler)} />}
        {shown &&
          efterlinje(uppfoljning, shown.nyckel).map((line) => (
            <p key={line} className={styles.note}>
              {line}
            </p>
          ))}
      </div>
      <div className={styles.bottom}>
        <Button size="small" onClick={() => onJump(cellOf(result.sheet, 'A1'))}>
          {text.showReport}
        </Button>
        <span className={styles.clock}>{text.lastRun(result.clock)}</span>
      </div>
      <GoalsResult uppfoljning={uppfoljning} isAlone={isGoalsOnly} onShow={onShowGoals} />
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

/** A table to choose, by a name that no other table has. */
const optionOf = (tabell: BeraknadTabell, tabeller: readonly BeraknadTabell[]): ChoiceOption => ({
  key: tabell.nyckel,
  name: nameAmong(tabell, tabeller),
});
