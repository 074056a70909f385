import { Button, Field, Select, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { enheter } from '../../domain/amount/enhet.ts';
import type { Tecken } from '../../domain/avvikelse/tecken.ts';
import type { Rattelse } from '../../domain/regler/regler.ts';
import type { Tabelltyp } from '../../domain/underlag/tabell.ts';
import type { BeraknadTabell } from '../../domain/uppfoljning/uppfoljning.ts';
import { enhetText, teckenText, typText } from '../../report/text/ordText.ts';
import { text } from '../text.sv.ts';
import { PeriodFields } from './PeriodFields.tsx';
import { answersOf, rattelserOf, type Answers } from './correctionAnswers.ts';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '12px',
    padding: '12px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    // A list is no wider than the pane, however long its longest choice is in the person's font.
    '& .fui-Field': { gridTemplateColumns: 'minmax(0, 1fr)' },
    '& .fui-Select': { minWidth: 0 },
    '& select': { minWidth: 0, textOverflow: 'ellipsis' },
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, overflowWrap: 'anywhere' },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** Where the person corrects what was read of a table. Only what is changed becomes a correction. */
export function CorrectionForm({
  tabell,
  isBusy,
  onSave,
  onCancel,
}: {
  readonly tabell: BeraknadTabell;
  readonly isBusy: boolean;
  readonly onSave: (rattelser: readonly Rattelse[]) => void;
  readonly onCancel: () => void;
}): ReactElement {
  const styles = useStyles();
  const [answers, setAnswers] = useState(() => answersOf(tabell));
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('select')?.focus(), []);
  const answer = (part: Partial<Answers>) => setAnswers({ ...answers, ...part });
  return (
    <form
      ref={form}
      className={styles.form}
      aria-label={`${text.correctionHeading}: ${tabell.titel}`}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
      onSubmit={(event) => {
        event.preventDefault();
        onSave(rattelserOf(tabell, answers));
      }}
    >
      <h3 className={styles.heading}>{tabell.titel || text.noTitle}</h3>
      <Field label={text.typ}>
        <Select value={answers.typ} onChange={(_, { value }) => answer({ typ: value })}>
          {(Object.keys(typText) as Tabelltyp[]).map((typ) => (
            <option key={typ} value={typ}>
              {typText[typ]}
            </option>
          ))}
          <option value="bortvald">{text.doNotUse}</option>
        </Select>
      </Field>
      <Field label={text.enhet}>
        <Select value={answers.enhet} onChange={(_, { value }) => answer({ enhet: value })}>
          {enheter.map((enhet) => (
            <option key={enhet} value={enhet}>
              {enhetText[enhet]} ({enhet})
            </option>
          ))}
        </Select>
      </Field>
      <Field label={text.tecken}>
        <Select value={answers.tecken} onChange={(_, { value }) => answer({ tecken: value })}>
          {(Object.keys(teckenText) as Tecken[]).map((tecken) => (
            <option key={tecken} value={tecken}>
              {teckenText[tecken]}
            </option>
          ))}
        </Select>
      </Field>
      <PeriodFields period={answers.period} onChange={(period) => answer({ period })} />
      <p className={styles.hint}>{text.correctionHint}</p>
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabled={isBusy}>
          {text.save}
        </Button>
        <Button onClick={onCancel}>{text.cancel}</Button>
      </div>
    </form>
  );
}
