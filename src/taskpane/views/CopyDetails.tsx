import { Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { text } from '../text.sv.ts';

/** Copies details to the clipboard and says so on the button. */
export function CopyDetails({ details }: { readonly details: string }): ReactElement {
  const [label, setLabel] = useState<string>(text.copyDetails);
  const copy = async () => {
    setLabel((await copyText(details)) ? text.copied : text.copyFailed);
  };
  return (
    <Button size="small" onClick={() => void copy()}>
      {label}
    </Button>
  );
}

/** Office may refuse the clipboard to a pane; the older way by selection is let through. */
async function copyText(value: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(value);
    return true;
  } catch {
    return copyBySelection(value);
  }
}

function copyBySelection(value: string): boolean {
  const area = document.createElement('textarea');
  area.value = value;
  document.body.append(area);
  area.select();
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- works where navigator.clipboard is refused
  const done = document.execCommand('copy');
  area.remove();
  return done;
}
