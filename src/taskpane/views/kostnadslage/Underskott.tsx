import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Post } from '../../../domain/kostnadslage/kostnadslage.ts';
import { manadsnamn } from '../../../report/text/number.ts';
import { ledgerText as text } from '../../ledgerText.sv.ts';
import { DeficitRow } from '../DeficitRow.tsx';
import { tkrText } from '../tkrText.ts';
import type { Lagesrad } from './lagesrader.ts';

const useStyles = makeStyles({
  posts: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: '4px 0 0', padding: '0 0 0 12px' },
  post: { padding: '2px 0', overflowWrap: 'anywhere' },
});

/** A row with a deficit: its bar, the way to its row on the sheet, and the largest postings behind it. */
export function Underskott({
  rad,
  cell,
  cellOfPost,
  onJump,
}: {
  readonly rad: Lagesrad;
  /** Where it stands; null while there is no sheet. */
  readonly cell: string | null;
  /** Where a posting's amount stands. */
  readonly cellOfPost: (post: Post) => string;
  readonly onJump: (cell: string) => void;
}): ReactElement {
  const styles = useStyles();
  const { avvikelse, andel, bar, isPastThreshold, poster } = rad;
  return (
    <>
      <DeficitRow
        name={nameOf(rad)}
        amount={tkrText(avvikelse)}
        andel={andel}
        bar={bar}
        isPastThreshold={isPastThreshold}
        onShow={cell === null ? null : () => onJump(cell)}
      />
      {poster.length > 0 && (
        <details className={styles.posts}>
          <summary>{text.posts}</summary>
          <ul className={styles.list}>
            {poster.map((post) => (
              <li key={`${post.blad} ${post.rad} ${post.konto}`} className={styles.post}>
                <Link
                  as="button"
                  inline
                  aria-label={text.showPost(placeOf(post))}
                  onClick={() => onJump(cellOfPost(post))}
                >
                  {placeOf(post)}
                </Link>{' '}
                {describe(post)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** @example "51 Äldreomsorg/LSS, personal" */
const nameOf = ({ del, delnamn, kontogrupp }: Lagesrad): string =>
  [[del, delnamn].filter((part) => part !== '').join(' '), kontogrupp]
    .filter((part) => part !== '')
    .join(', ');

const placeOf = ({ blad, rad }: Post): string => `${blad}, rad ${rad}`;

/** @example "januari · konto 5011 · Timlön · 152 tkr" */
const describe = ({ manad, konto, text: words, belopp }: Post): string =>
  [manadsnamn[manad - 1], konto === '' ? null : `konto ${konto}`, words, tkrText(belopp)]
    .filter((part) => part != null && part !== '')
    .join(' · ');
