import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Riktning } from '../../../domain/mal/malunderlag.ts';
import { riktningSkalText, riktningText } from '../../../report/text/malText.ts';
import { malText as text } from '../../malText.sv.ts';
import { useViewStyles } from '../viewStyles.ts';
import type { Indikatorvy } from './malvy.ts';

const useStyles = makeStyles({
  small: { fontSize: tokens.fontSizeBase200 },
  turn: { fontSize: tokens.fontSizeBase200 },
});

/** Which way is better for an indicator and why, and the way to turn it. */
export function Riktningsrad({
  vy: { indikator, namn },
  vald,
  onTurn,
}: {
  readonly vy: Indikatorvy;
  /** The direction that is turned and not saved; null: none. */
  readonly vald: Riktning | null;
  /** null: as it was. */
  readonly onTurn: (riktning: Riktning | null) => void;
}): ReactElement | null {
  const styles = useStyles();
  const small = mergeClasses(useViewStyles().note, styles.small);
  const { riktning, mal, last } = indikator;
  if (mal.varde?.villkor === 'ja') return null;
  const word = capital(riktningText[vald ?? riktning.varde]);
  const isOfSheet = last !== undefined && last.riktning.varde !== riktning.varde;
  if (isOfSheet) return <p className={small}>{text.sheetDirection(word)}</p>;
  return (
    <p className={small}>
      {vald === null
        ? text.direction(word, riktningSkalText[riktning.skal])
        : text.turnedDirection(word)}{' '}
      <Link
        as="button"
        inline
        className={styles.turn}
        aria-label={vald === null ? text.turnOf(namn) : text.turnBackOf(namn)}
        onClick={() =>
          onTurn(vald === null ? (riktning.varde === 'hogre' ? 'lagre' : 'hogre') : null)
        }
      >
        {vald === null ? text.turn : text.turnBack}
      </Link>
    </p>
  );
}

const capital = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
