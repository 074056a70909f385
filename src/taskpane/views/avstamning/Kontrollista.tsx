import { Link } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { avstamningText as text } from '../../avstamningText.sv.ts';
import { useViewStyles } from '../viewStyles.ts';
import { Kontrollkort, type Kortval } from './Kontrollkort.tsx';
import type { Kontrollvy } from './kontrollvy.ts';

/** So many comparisons are shown before the person asks for the rest. */
const SHOWN_AT_FIRST = 20;

/** Comparisons that don't tie, a card each. */
export function Kontrollista({
  vyer,
  valOf,
}: {
  readonly vyer: readonly Kontrollvy[];
  readonly valOf: (vy: Kontrollvy) => Kortval;
}): ReactElement {
  const styles = useViewStyles();
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? vyer : vyer.slice(0, SHOWN_AT_FIRST);
  return (
    <>
      <ul className={styles.list}>
        {shown.map((vy) => (
          <li key={vy.kontroll.nyckel}>
            <Kontrollkort vy={vy} val={valOf(vy)} />
          </li>
        ))}
      </ul>
      {shown.length < vyer.length && (
        <Link as="button" onClick={() => setIsWhole(true)}>
          {text.showAll(vyer.length)}
        </Link>
      )}
    </>
  );
}
