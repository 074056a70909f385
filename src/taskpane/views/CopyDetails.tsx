import { Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { copyToClipboard } from '../clipboard/copyToClipboard.ts';
import { text } from '../text.sv.ts';

/** Copies details to the clipboard and says so on the button. */
export function CopyDetails({ details }: { readonly details: string }): ReactElement {
  const [label, setLabel] = useState<string>(text.copyDetails);
  const copy = async () => {
    setLabel((await copyToClipboard({ text: details })) ? text.copied : text.copyFailed);
  };
  return (
    <Button size="small" onClick={() => void copy()}>
      {label}
    </Button>
  );
}
