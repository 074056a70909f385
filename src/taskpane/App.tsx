import { FluentProvider, Spinner } from '@fluentui/react-components';
import { useEffect, useState, type ReactElement } from 'react';
import { Pane } from './Pane.tsx';
import { themeOf } from './look/themes.ts';
import { useBrightness } from './look/useBrightness.ts';
import type { Brightness, PanePorts } from './panePorts.ts';
import { text } from './text.sv.ts';
import { NoExcel } from './views/NoExcel.tsx';

/** What Office's start gives: the workbook's ports, or why there is no workbook to work with. */
export type Started = PanePorts | 'tooOld' | 'noExcel';

/** The page: in Office's colours, waiting until Office has started, then the pane or a calm sentence. */
export function App({
  start,
  officeBrightness,
}: {
  readonly start: () => Promise<Started>;
  readonly officeBrightness: () => Brightness | null;
}): ReactElement {
  const [started, setStarted] = useState<Started | null>(null);
  useEffect(() => void start().then(setStarted), [start]);
  const brightness = useBrightness(started === null ? unknownBrightness : officeBrightness);
  return (
    <FluentProvider theme={themeOf(brightness)} lang="sv">
      <Started started={started} />
    </FluentProvider>
  );
}

function Started({ started }: { readonly started: Started | null }): ReactElement {
  if (started === null) return <Spinner label={text.opening} />;
  if (typeof started === 'string') return <NoExcel reason={started} />;
  return <Pane ports={started} />;
}

/** Office can't be asked before it has started. */
const unknownBrightness = () => null;
