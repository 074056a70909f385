import { Button, Dropdown, Field, Option, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import type { Korning } from '../../../application/foljUpp.ts';
import { andelText, periodText, STRECK } from '../../../report/text/number.ts';
import { ledgerText as text } from '../../ledgerText.sv.ts';
import type { PaneState } from '../../state/paneState.ts';
import type { PaneActions } from '../../state/usePane.ts';
import { tkrText } from '../tkrText.ts';
import { Underskott } from './Underskott.tsx';
import { cellOfRad, lagesbladOf, sheetStart } from './lagesblad.ts';
import { choosableAnsvar, sumOf, worstLagesrader } from './lagesrader.ts';

const SHOWN = 8;

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', rowGap: '16px' },
  dropdown: { minWidth: 0, width: '100%', '> button': { whiteSpace: 'normal' } },
  option: { overflowWrap: 'anywhere' },
  label: { margin: 0, color: tokens.colorNeutralForeground2 },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  sum: {
    margin: '2px 0',
    fontSize: '32px',
    lineHeight: '40px',
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  figures: { display: 'flex', flexWrap: 'wrap', columnGap: '24px', rowGap: '4px', margin: '4px 0' },
  term: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  value: { margin: 0, fontVariantNumeric: 'tabular-nums' },
  subheading: {
    margin: '0 0 4px',
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: '10px',
  },
});

/** Where the costs of one chef stand: the sum first, then the worst rows, each a way to its cells. */
export function KostnadslageView({
  korning,
  state,
  actions,
}: {
  readonly korning: Korning;
  readonly state: PaneState;
  readonly actions: PaneActions;
}): ReactElement {
  const styles = useStyles();
  const choices = useMemo(() => choosableAnsvar(korning), [korning]);
  const chosen = choices.find(({ ansvar }) => ansvar === state.ansvar);
  const ansvar = chosen?.ansvar ?? null;
  const sum = useMemo(() => sumOf(korning, ansvar), [korning, ansvar]);
  const worst = useMemo(() => worstLagesrader(korning, ansvar, SHOWN), [korning, ansvar]);
  const { period } = korning.uppfoljning.ekonomi;
  const sheet = lagesbladOf(korning.rapport, ansvar);
  const start = sheetStart(sheet, state.blad);
  const onJump = (cell: string) => void actions.jump(cell);
  return (
    <section className={styles.view} aria-labelledby="lage-heading">
      <Field label={text.chef}>
        <Dropdown
          className={styles.dropdown}
          inlinePopup
          value={chosen?.namn ?? text.whole}
          selectedOptions={[ansvar ?? WHOLE]}
          onOptionSelect={(_, { optionValue = WHOLE }) =>
            actions.chooseAnsvar(optionValue === WHOLE ? null : optionValue)
          }
        >
          <Option value={WHOLE}>{text.whole}</Option>
          {choices.map(({ ansvar: kod, namn }) => (
            <Option key={kod} value={kod ?? WHOLE} text={namn}>
              <span className={styles.option}>{namn}</span>
            </Option>
          ))}
        </Dropdown>
      </Field>
      <div>
        <h2 id="lage-heading" className={styles.heading}>
          {text.deviation}
        </h2>
        <p className={styles.sum}>
          {sum.avvikelseAck === null ? STRECK : tkrText(sum.avvikelseAck)}
        </p>
        <p className={styles.label}>
          {sum.avvikelseAck === null
            ? text.noBudget
            : period === null
              ? ''
              : capital(periodText(period))}
        </p>
        <dl className={styles.figures}>
          {[
            [text.utfall, tkrText(sum.utfallAck)],
            [text.ackBudget, tkrText(sum.budgetAck)],
            [text.riktpunkt, shareText(sum.utfallAck, sum.budgetHelar)],
          ].map(([term, value]) => (
            <div key={term}>
              <dt className={styles.term}>{term}</dt>
              <dd className={styles.value}>{value}</dd>
            </div>
          ))}
        </dl>
        {start !== null && (
          <Button size="small" onClick={() => onJump(start)}>
            {text.showSheet}
          </Button>
        )}
        {start === null && sheet !== null && <p className={styles.label}>{text.noSheet}</p>}
      </div>
      <div>
        <h3 className={styles.subheading}>{text.worst}</h3>
        {worst.length === 0 && text.noDeficit}
        <ol className={styles.list}>
          {worst.map((rad) => (
            <li key={`${rad.del} ${rad.kontogrupp}`}>
              <Underskott rad={rad} cell={cellOfRad(sheet, state.blad, rad)} onJump={onJump} />
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}

/** Stands for no ansvar among the options; no code is blank. */
const WHOLE = '';

const shareText = (utfall: number, budget: number | null): string =>
  budget === null || budget === 0 ? STRECK : andelText(utfall / budget);

const capital = (sentence: string): string =>
  `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`;
