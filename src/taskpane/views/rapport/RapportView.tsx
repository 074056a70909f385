import { useMemo, useRef, useState, type ReactElement } from 'react';
import { planWord } from '../../../application/exportWord.ts';
import type { Korning } from '../../../application/foljUpp.ts';
import { egnaTabeller } from '../../../domain/tidigare/egnaTabeller.ts';
import { rapportText as text } from '../../rapportText.sv.ts';
import { cellOf } from '../../state/cellOf.ts';
import type { PaneState } from '../../state/paneState.ts';
import type { PaneActions } from '../../state/paneActions.ts';
import { useViewStyles } from '../viewStyles.ts';
import { Exportresultat } from './Exportresultat.tsx';
import { planExport, type Exportvy, type Fragevy } from './exportvy.ts';
import { Fragekort, type Fragekortval } from './Fragekort.tsx';
import { Luckor } from './Luckor.tsx';
import { Tabellista } from './Tabellista.tsx';
import { Wordval } from './Wordval.tsx';

/** What is to be seen to before the report leaves, the report in Word, and its tables for the clipboard. */
export function RapportView({
  korning,
  state,
  actions,
}: {
  readonly korning: Korning;
  readonly state: PaneState;
  readonly actions: PaneActions;
}): ReactElement {
  const styles = useViewStyles();
  const top = useRef<HTMLParagraphElement>(null);
  const vy = useMemo(() => planExport(korning), [korning]);
  const dokument = useMemo(() => planWord(korning), [korning]);
  const [isAsked, setIsAsked] = useState(false);
  const isBusy = state.work !== null;
  const mayLeave = (): boolean => {
    const [first] = vy.obesvarade;
    setIsAsked(first !== undefined);
    if (first !== undefined) focusQuestion(first);
    return first === undefined;
  };
  const save = async (one: Fragevy, svar: string, orsak: string) => {
    await actions.saveExport({ fraga: one.fraga, svar, orsak, rader: one.rader });
    // The form had the focus and is gone.
    setTimeout(() => {
      if (document.activeElement === document.body) top.current?.focus();
    });
  };
  const valOf = (one: Fragevy): Fragekortval => ({
    utkast: state.exportutkast?.fraga === one.fraga ? state.exportutkast : null,
    isBusy,
    onEdit: actions.editExport,
    onSave: ({ svar, orsak }) => void save(one, svar, orsak),
    onJump: (cell) => void actions.jump(cell),
    onShowFaults: () => actions.chooseFlik('avstamning'),
  });
  const analys = state.blad.get(egnaTabeller.analys);
  const { export: exporterat } = state;
  return (
    <section className={styles.view} aria-labelledby="rapport-heading">
      <div>
        <h2 id="rapport-heading" className={styles.heading}>
          {text.heading}
        </h2>
        <p ref={top} tabIndex={-1} className={styles.sum} aria-live="polite">
          {vy.obesvarade.length === 0 ? text.ready : text.toAnswer(vy.obesvarade.length)}
        </p>
        <p className={styles.note}>{noteOf(vy)}</p>
      </div>
      {vy.fragor.map((one) => (
        <Fragekort key={one.fraga} vy={one} val={valOf(one)} />
      ))}
      <Luckor
        vy={vy}
        onShowAnalys={
          analys === undefined ? null : () => void actions.jump(cellOf(analys.namn, 'A1'))
        }
      />
      <Wordval
        isBusy={isBusy}
        isRefused={isAsked && vy.obesvarade.length > 0}
        onCreate={() => {
          if (mayLeave()) void actions.skapaWord(korning);
        }}
        onFill={{
          mayChoose: mayLeave,
          choose: (fil) => void actions.fyllMall(korning, fil),
        }}
      />
      {exporterat !== null && (
        <Exportresultat
          key={exporterat.fil.namn}
          exporterat={exporterat}
          dokument={dokument}
          onSaveAgain={() => actions.saveAgain(exporterat.fil)}
        />
      )}
      <Tabellista
        tabeller={dokument.block.flatMap((block) =>
          block.slag === 'tabell' ? [block.tabell] : [],
        )}
      />
    </section>
  );
}

const noteOf = ({ fragor, attKommentera, luckor }: Exportvy): string => {
  if (fragor.length > 0) return text.answersStand;
  return attKommentera.length + luckor.length === 0 ? text.nothingOpen : '';
};

/** To the button that answers, or the form that is open already. */
const focusQuestion = (fraga: string): void =>
  document
    .querySelector(`[data-fraga="${fraga}"]`)
    ?.querySelector<HTMLElement>('[data-svara], form [type=radio]')
    ?.focus();
