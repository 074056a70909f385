import { Button, Dropdown, Field, Option, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import type { Korning } from '../../../application/foljUpp.ts';
import { calculateAvvikelse } from '../../../domain/avvikelse/avvikelse.ts';
import type { Month } from '../../../domain/period/month.ts';
import { ledgerText as text } from '../../ledgerText.sv.ts';
import type { PaneState } from '../../state/paneState.ts';
import { beslutOf } from '../../state/prognosutkast.ts';
import type { PaneActions } from '../../state/usePane.ts';
import { tkrText } from '../tkrText.ts';
import { PrognosDiagram } from './PrognosDiagram.tsx';
import { PrognosForm } from './PrognosForm.tsx';
import { Prognosdelar } from './Prognosdelar.tsx';
import { planPrognosrader, type Prognosrad } from './prognosrader.ts';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', rowGap: '16px' },
  dropdown: { minWidth: 0, width: '100%', '> button': { whiteSpace: 'normal' } },
  option: { overflowWrap: 'anywhere' },
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
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
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
  const styles = useStyles();
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
      <Field label={text.row}>
        <Dropdown
          className={styles.dropdown}
          inlinePopup
          value={titleOf(rad)}
          selectedOptions={[rad.nyckel]}
          onOptionSelect={(_, { optionValue }) => optionValue && actions.choosePrognos(optionValue)}
        >
          {all.map((one) => (
            <Option key={one.nyckel} value={one.nyckel} text={titleOf(one)}>
              <span className={styles.option}>{titleOf(one)}</span>
            </Option>
          ))}
        </Dropdown>
      </Field>
      <div>
        <h2 id="prognos-heading" className={styles.heading}>
          {text.prognos}
        </h2>
        <p className={styles.sum} aria-live="polite">
          {rad.prognos === null ? text.noPrognos : tkrText(rad.prognos)}
        </p>
        <dl className={styles.figures}>
          {figuresOf(rad).map(([term, value]) => (
            <div key={term}>
              <dt className={styles.term}>{term}</dt>
              <dd className={styles.value}>{value}</dd>
            </div>
          ))}
        </dl>
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

const titleOf = ({ titel, isChanged }: Prognosrad): string =>
  isChanged ? `${titel} (${text.changed})` : titel;

function figuresOf({
  underlag,
  budget,
  prognos,
}: Prognosrad): readonly (readonly [string, string])[] {
  const { forslag, lag, hog } = underlag;
  const avvikelse =
    budget === null || prognos === null ? null : calculateAvvikelse(budget, prognos);
  return [
    [text.forslag, tkrText(forslag)],
    ...(lag === null || hog === null
      ? []
      : [[text.interval, text.between(tkrText(lag), tkrText(hog))] as const]),
    [text.budget, tkrText(budget)],
    [text.avvikelse, tkrText(avvikelse)],
  ];
}
