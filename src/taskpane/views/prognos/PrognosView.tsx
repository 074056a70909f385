import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import type { Korning } from '../../../application/foljUpp.ts';
import { calculateAvvikelse } from '../../../domain/avvikelse/avvikelse.ts';
import type { Month } from '../../../domain/period/month.ts';
import { ledgerText as text } from '../../ledgerText.sv.ts';
import type { PaneState } from '../../state/paneState.ts';
import { beslutOf } from '../../state/prognosutkast.ts';
import type { PaneActions } from '../../state/paneActions.ts';
import { Choice, type ChoiceOption } from '../Choice.tsx';
import { Figures, type Figure } from '../Figures.tsx';
import { tkrText } from '../tkrText.ts';
import { useViewStyles } from '../viewStyles.ts';
import { PrognosDiagram } from './PrognosDiagram.tsx';
import { PrognosForm } from './PrognosForm.tsx';
import { Prognosdelar } from './Prognosdelar.tsx';
import { efterAtgarder } from './efterAtgarder.ts';
import { planPrognosrader, type Prognosrad } from './prognosrader.ts';

const useStyles = makeStyles({
  bottom: {
    position: 'sticky',
    bottom: '-16px',
    margin: '0 -16px -16px',
    padding: '12px 16px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  save: { width: '100%' },
});

/** What the year will end at, by verksamhet: the proposal, and what the person decides of it. */
export function PrognosView({
  korning,
  period,
  state,
  actions,
}: {
  readonly korning: Korning;
  readonly period: Month;
  readonly state: PaneState;
  readonly actions: PaneActions;
}): ReactElement {
  const styles = { ...useViewStyles(), ...useStyles() };
  const { utkast } = state;
  const rader = useMemo(() => planPrognosrader(korning, period, utkast), [korning, period, utkast]);
  const all = [rader.helhet, ...rader.delar];
  const rad = all.find(({ nyckel }) => nyckel === state.prognosrad) ?? rader.helhet;
  const isWhole = rad === rader.helhet;
  const changed = all.filter(({ isChanged }) => isChanged);
  const beslut = changed.flatMap((one) => beslutOf(one, utkast.get(one.nyckel) ?? {}) ?? []);
  const { avHelheten } = rader;
  return (
    <section className={styles.view} aria-labelledby="prognos-heading">
      <Choice
        label={text.row}
        chosen={choiceOf(rad)}
        options={all.map(choiceOf)}
        onChoose={actions.choosePrognos}
      />
      <div>
        <h2 id="prognos-heading" className={styles.heading}>
          {text.prognos}
        </h2>
        <p className={styles.sum} aria-live="polite">
          {rad.prognos === null ? text.noPrognos : tkrText(rad.prognos)}
        </p>
        <Figures
          figures={[...figuresOf(rad), ...efterAtgarder(rad, isWhole, korning.uppfoljning)]}
        />
      </div>
      <PrognosDiagram rad={rad} period={period} />
      {isWhole && avHelheten?.forslag != null && (
        <p className={styles.note}>
          {text.ofWhole(
            tkrText(avHelheten.forslag),
            tkrText(avHelheten.lag),
            tkrText(avHelheten.hog),
          )}
        </p>
      )}
      {isWhole && <Prognosdelar delar={rader.delar} onChoose={actions.choosePrognos} />}
      <PrognosForm
        key={rad.nyckel}
        rad={rad}
        isWhole={isWhole}
        onChange={(change) => actions.editPrognos(rad.nyckel, change)}
      />
      <div className={styles.bottom}>
        <Button
          className={styles.save}
          appearance="primary"
          size="large"
          disabled={state.work !== null || changed.length === 0 || beslut.length < changed.length}
          onClick={() => void actions.savePrognos(beslut)}
        >
          {text.save}
        </Button>
      </div>
    </section>
  );
}

const choiceOf = ({ nyckel, titel, isChanged }: Prognosrad): ChoiceOption => ({
  key: nyckel,
  name: isChanged ? `${titel} (${text.changed})` : titel,
});

function figuresOf({ underlag, budget, prognos }: Prognosrad): readonly Figure[] {
  const { forslag, lag, hog } = underlag;
  const avvikelse =
    budget === null || prognos === null ? null : calculateAvvikelse(budget, prognos);
  return [
    { label: text.forslag, value: tkrText(forslag) },
    ...(lag === null || hog === null
      ? []
      : [{ label: text.interval, value: text.between(tkrText(lag), tkrText(hog)) }]),
    { label: text.budget, value: tkrText(budget) },
    { label: text.avvikelse, value: tkrText(avvikelse) },
  ];
}
