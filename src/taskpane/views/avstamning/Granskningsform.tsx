import { Field, Input, makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { avstamningText as text } from '../../avstamningText.sv.ts';
import { Sparaknappar } from '../Sparaknappar.tsx';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: '8px', marginTop: '4px' },
});

/** Why a difference may stand: asked for before it is marked. Enter saves, Escape closes. */
export function Granskningsform({
  orsak,
  isBusy,
  onChange,
  onSave,
  onCancel,
}: {
  readonly orsak: string;
  readonly isBusy: boolean;
  readonly onChange: (orsak: string) => void;
  readonly onSave: () => void;
  readonly onCancel: () => void;
}): ReactElement {
  const styles = useStyles();
  const form = useRef<HTMLFormElement>(null);
  const focusInput = () => form.current?.querySelector('input')?.focus();
  const [isAsked, setIsAsked] = useState(false);
  useEffect(focusInput, []);
  const isEmpty = orsak.trim() === '';
  return (
    <form
      ref={form}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        setIsAsked(true);
        if (isEmpty) focusInput();
        else if (!isBusy) onSave();
      }}
    >
      <Field
        label={text.orsak}
        hint={text.orsakHint}
        {...(isAsked && isEmpty ? { validationMessage: text.noOrsak } : {})}
      >
        <Input
          autoComplete="off"
          value={orsak}
          onChange={(_, { value }) => onChange(value)}
          onKeyDown={({ key }) => {
            if (key === 'Escape') onCancel();
          }}
        />
      </Field>
      <Sparaknappar save={text.save} cancel={text.cancel} isBusy={isBusy} onCancel={onCancel} />
    </form>
  );
}
