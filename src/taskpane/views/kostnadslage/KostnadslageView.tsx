import { Button } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import type { Korning } from '../../../application/foljUpp.ts';
import { andelText, periodText, STRECK } from '../../../report/text/number.ts';
import { ledgerText as text } from '../../ledgerText.sv.ts';
import type { PaneState } from '../../state/paneState.ts';
import type { PaneActions } from '../../state/paneActions.ts';
import { Choice } from '../Choice.tsx';
import { Figures } from '../Figures.tsx';
import { tkrText } from '../tkrText.ts';
import { useViewStyles } from '../viewStyles.ts';
import { Underskott } from './Underskott.tsx';
import { cellOfRad, lagesbladOf, sheetStart } from './lagesblad.ts';
import { cellOfPost } from './postCell.ts';
import { choosableAnsvar, sumOf, worstLagesrader } from './lagesrader.ts';

const SHOWN = 8;

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
  const styles = useViewStyles();
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
      <Choice
        label={text.chef}
        chosen={{ key: ansvar ?? WHOLE, name: chosen?.namn ?? text.whole }}
        options={[
          { key: WHOLE, name: text.whole },
          ...choices.map(({ ansvar: kod, namn }) => ({ key: kod ?? WHOLE, name: namn })),
        ]}
        onChoose={(key) => actions.chooseAnsvar(key === WHOLE ? null : key)}
      />
      <div>
        <h2 id="lage-heading" className={styles.heading}>
          {text.deviation}
        </h2>
        <p className={styles.sum}>
          {sum.avvikelseAck === null ? STRECK : tkrText(sum.avvikelseAck)}
        </p>
        <p className={styles.note}>
          {sum.avvikelseAck === null
            ? text.noBudget
            : period === null
              ? ''
              : capital(periodText(period))}
        </p>
        <Figures
          figures={[
            { label: text.utfall, value: tkrText(sum.utfallAck) },
            { label: text.ackBudget, value: tkrText(sum.budgetAck) },
            { label: text.riktpunkt, value: shareText(sum.utfallAck, sum.budgetHelar) },
          ]}
        />
        {start !== null && (
          <Button size="small" onClick={() => onJump(start)}>
            {text.showSheet}
          </Button>
        )}
        {start === null && sheet !== null && <p className={styles.note}>{text.noSheet}</p>}
      </div>
      <div>
        <h3 className={styles.subheading}>{text.worst}</h3>
        {worst.length === 0 && text.noDeficit}
        <ol className={styles.list}>
          {worst.map((rad) => (
            <li key={`${rad.del} ${rad.kontogrupp}`}>
              <Underskott
                rad={rad}
                cell={cellOfRad(sheet, state.blad, rad)}
                cellOfPost={(post) => cellOfPost(korning.ekonomi, post)}
                onJump={onJump}
              />
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
