import { useEffect, useState } from 'react';
import type { Brightness } from '../panePorts.ts';

const darkScheme = window.matchMedia('(prefers-color-scheme: dark)');

/**
 * The brightness of Office, or of the system where Office doesn't tell. Office gives no event when its
 * theme is changed in Excel, so it is asked again whenever the person comes back to the pane.
 */
export function useBrightness(readOffice: () => Brightness | null): Brightness {
  const [brightness, setBrightness] = useState<Brightness>(() => readBrightness(readOffice));
  useEffect(() => {
    const update = () => setBrightness(readBrightness(readOffice));
    update();
    darkScheme.addEventListener('change', update);
    window.addEventListener('focus', update);
    return () => {
      darkScheme.removeEventListener('change', update);
      window.removeEventListener('focus', update);
    };
  }, [readOffice]);
  return brightness;
}

const readBrightness = (readOffice: () => Brightness | null): Brightness =>
  readOffice() ?? (darkScheme.matches ? 'dark' : 'light');
