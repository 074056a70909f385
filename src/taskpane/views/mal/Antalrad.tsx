import { Link } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { findMalFynd } from '../../../domain/mal/findMalFynd.ts';
import type { BedomtMal } from '../../../domain/mal/maluppfyllelse.ts';
import { fyndText } from '../../../report/text/fyndText.ts';
import { platsText } from '../../../report/text/platsText.ts';
import { malText as text } from '../../malText.sv.ts';
import { cellOf } from '../../state/cellOf.ts';
import { useViewStyles } from '../viewStyles.ts';

/** The counts that a person wrote of a goal's indicators and that are others than those counted. */
export function Antalrad({
  mal,
  onJump,
}: {
  readonly mal: BedomtMal;
  readonly onJump: (cell: string) => void;
}): ReactElement {
  const styles = useViewStyles();
  const told = findMalFynd({ ...mal, indikatorer: [] }, true).filter(
    ({ typ }) => typ === 'antalMotRegel',
  );
  return (
    <>
      {told.map((fynd, at) => (
        <p key={at} className={styles.note}>
          <strong>≠ </strong>
          {fyndText(fynd)}{' '}
          {fynd.blad !== null && (
            <Link
              as="button"
              inline
              onClick={() => onJump(cellOf(fynd.blad ?? '', fynd.cell ?? 'A1'))}
            >
              {text.showCell(platsText(fynd))}
            </Link>
          )}
        </p>
      ))}
    </>
  );
}
