import { Field, Input, Radio, RadioGroup, makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { exportval } from '../../../domain/tidigare/exportord.ts';
import { rapportText as text } from '../../rapportText.sv.ts';
import type { Exportutkast } from '../../state/exportutkast.ts';
import { Sparaknappar } from '../Sparaknappar.tsx';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: '8px', marginTop: '4px' },
});

/** What a person answers before the report leaves, and why. Enter saves, Escape closes. */
export function Svarsform({
  utkast,
  isBusy,
  onChange,
  onSave,
  onCancel,
}: {
  readonly utkast: Exportutkast;
  readonly isBusy: boolean;
  readonly onChange: (utkast: Exportutkast) => void;
  readonly onSave: () => void;
  readonly onCancel: () => void;
}): ReactElement {
  const styles = useStyles();
  const form = useRef<HTMLFormElement>(null);
  const focusOn = (selector: string) => form.current?.querySelector<HTMLElement>(selector)?.focus();
  const [isAsked, setIsAsked] = useState(false);
  useEffect(() => focusOn(':checked, [type=radio]'), []);
  const lacksSvar = utkast.svar === '';
  const lacksOrsak = utkast.orsak.trim() === '';
  const choices = exportval[utkast.fraga];
  const own = utkast.svar === '' || choices.includes(utkast.svar) ? [] : [utkast.svar];
  return (
    <form
      ref={form}
      className={styles.form}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onCancel();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        setIsAsked(true);
        if (lacksSvar) focusOn('[type=radio]');
        else if (lacksOrsak) focusOn('input:not([type=radio])');
        else if (!isBusy) onSave();
      }}
    >
      <Field
        label={text.choice}
        {...(isAsked && lacksSvar ? { validationMessage: text.noChoice } : {})}
      >
        <RadioGroup
          value={utkast.svar}
          onChange={(_, { value }) => onChange({ ...utkast, svar: value })}
        >
          {[...choices, ...own].map((choice) => (
            <Radio key={choice} value={choice} label={choice} />
          ))}
        </RadioGroup>
      </Field>
      <Field
        label={text.reason}
        hint={text.reasonHint}
        {...(isAsked && lacksOrsak ? { validationMessage: text.noReason } : {})}
      >
        <Input
          autoComplete="off"
          value={utkast.orsak}
          onChange={(_, { value }) => onChange({ ...utkast, orsak: value })}
        />
      </Field>
      <Sparaknappar save={text.save} cancel={text.cancel} isBusy={isBusy} onCancel={onCancel} />
    </form>
  );
}
