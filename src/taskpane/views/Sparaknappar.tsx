import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';

const useStyles = makeStyles({ buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' } });

/** The buttons below a short form: what saves it, and what closes it without. */
export function Sparaknappar({
  save,
  cancel,
  isBusy,
  onCancel,
}: {
  readonly save: string;
  readonly cancel: string;
  readonly isBusy: boolean;
  readonly onCancel: () => void;
}): ReactElement {
  return (
    <div className={useStyles().buttons}>
      <Button type="submit" appearance="primary" size="small" disabledFocusable={isBusy}>
        {save}
      </Button>
      <Button size="small" onClick={onCancel}>
        {cancel}
      </Button>
    </div>
  );
}
