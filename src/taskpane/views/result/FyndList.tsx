import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { Allvar, Fynd } from '../../../domain/fynd/fynd.ts';
import { fyndText } from '../../../report/text/fyndText.ts';
import { platsText } from '../../../report/text/platsText.ts';
import { cellOf } from '../../state/cellOf.ts';
import { text } from '../../text.sv.ts';

/** So many findings of a weight are shown before the person asks for the rest. */
const SHOWN_AT_FIRST = 5;

const weights: readonly Allvar[] = ['fel', 'varning', 'upplysning'];
const symbols: Readonly<Record<Allvar, string>> = { fel: '▲', varning: '◆', upplysning: '○' };

const useStyles = makeStyles({
  heading: {
    margin: '0 0 4px',
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  weight: {
    margin: '8px 0 4px',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: '8px',
  },
  item: { overflowWrap: 'anywhere' },
  more: { margin: '8px 0 0' },
});

/** The findings by weight, worst first, each with a jump to its cell. */
export function FyndList({
  fynd,
  onJump,
}: {
  readonly fynd: readonly Fynd[];
  readonly onJump: (cell: string) => void;
}): ReactElement {
  const styles = useStyles();
  return (
    <div>
      <h3 className={styles.heading}>{text.findings}</h3>
      {fynd.length === 0 && text.noFindings}
      {weights.map((allvar) => (
        <FyndOfWeight
          key={allvar}
          allvar={allvar}
          fynd={fynd.filter((found) => found.allvar === allvar)}
          onJump={onJump}
        />
      ))}
    </div>
  );
}

function FyndOfWeight({
  allvar,
  fynd,
  onJump,
}: {
  readonly allvar: Allvar;
  readonly fynd: readonly Fynd[];
  readonly onJump: (cell: string) => void;
}): ReactElement | null {
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  if (fynd.length === 0) return null;
  const shown = isOpen ? fynd : fynd.slice(0, SHOWN_AT_FIRST);
  return (
    <>
      <h4 className={styles.weight}>
        <span aria-hidden>{symbols[allvar]} </span>
        {text.findingsOf[allvar](fynd.length)}
      </h4>
      <ul className={styles.list}>
        {shown.map((found, index) => (
          <li key={index} className={styles.item}>
            {fyndText(found)} <FyndLink fynd={found} onJump={onJump} />
          </li>
        ))}
      </ul>
      {shown.length < fynd.length && (
        <p className={styles.more}>
          <Link as="button" onClick={() => setIsOpen(true)}>
            {text.allFindings(fynd.length)}
          </Link>
        </p>
      )}
    </>
  );
}

function FyndLink({
  fynd,
  onJump,
}: {
  readonly fynd: Fynd;
  readonly onJump: (cell: string) => void;
}): ReactElement | null {
  const { blad, cell } = fynd;
  if (blad === null) return null;
  return (
    <Link as="button" inline onClick={() => onJump(cellOf(blad, cell ?? 'A1'))}>
      {cell === null ? text.showSheet(blad) : text.showCell(platsText(fynd))}
    </Link>
  );
}
