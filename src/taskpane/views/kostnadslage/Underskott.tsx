import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Post } from '../../../domain/kostnadslage/kostnadslage.ts';
import { andelText, manadsnamn } from '../../../report/text/number.ts';
import { ledgerText as text } from '../../ledgerText.sv.ts';
import { cellOf } from '../../state/cellOf.ts';
import { tkrText } from '../tkrText.ts';
import type { Lagesrad } from './lagesrader.ts';

const useStyles = makeStyles({
  line: { display: 'flex', justifyContent: 'space-between', columnGap: '12px' },
  name: { textAlign: 'left', minWidth: 0, overflowWrap: 'anywhere' },
  amount: { whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  past: { color: tokens.colorStatusDangerForeground1 },
  track: {
    height: '6px',
    margin: '4px 0',
    backgroundColor: tokens.colorNeutralStroke3,
    borderRadius: '3px',
    overflow: 'hidden',
  },
  // In forced colours backgrounds are the system's; the bar keeps one that can be seen.
  bar: {
    height: '100%',
    backgroundColor: tokens.colorNeutralForeground3,
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText', forcedColorAdjust: 'none' },
  },
  barPast: { backgroundColor: tokens.colorStatusDangerForeground1 },
  posts: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: '4px 0 0', padding: '0 0 0 12px' },
  post: { padding: '2px 0', overflowWrap: 'anywhere' },
});

/** A row with a deficit: its bar, the way to its row on the sheet, and the largest postings behind it. */
export function Underskott({
  rad,
  cell,
  onJump,
}: {
  readonly rad: Lagesrad;
  /** Where it stands; null while there is no sheet. */
  readonly cell: string | null;
  readonly onJump: (cell: string) => void;
}): ReactElement {
  const styles = useStyles();
  const { avvikelse, andel, bar, isPastThreshold, poster } = rad;
  const name = nameOf(rad);
  const amount = tkrText(avvikelse);
  return (
    <>
      <div className={styles.line}>
        {cell === null ? (
          <span className={styles.name}>{name}</span>
        ) : (
          <Link
            as="button"
            className={styles.name}
            aria-label={text.showRow(name, amount)}
            onClick={() => onJump(cell)}
          >
            {name}
          </Link>
        )}
        <span className={mergeClasses(styles.amount, isPastThreshold && styles.past)}>
          {isPastThreshold && (
            <span role="img" aria-label={text.pastThreshold}>
              {'▼ '}
            </span>
          )}
          {amount}
          {andel !== null && ` (${andelText(andel)})`}
        </span>
      </div>
      <div className={styles.track} aria-hidden>
        <div
          className={mergeClasses(styles.bar, isPastThreshold && styles.barPast)}
          style={{ width: `${bar * 100}%` }}
        />
      </div>
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
                  onClick={() => onJump(cellOf(post.blad, `A${post.rad}`))}
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
