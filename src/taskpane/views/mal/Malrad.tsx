import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Riktning } from '../../../domain/mal/malunderlag.ts';
import type { Regler } from '../../../domain/regler/regler.ts';
import { malstatus } from '../../../report/text/malText.ts';
import { malText as text } from '../../malText.sv.ts';
import { useViewStyles } from '../viewStyles.ts';
import { Angivetrad } from './Angivetrad.tsx';
import { Antalrad } from './Antalrad.tsx';
import { Indikatorrad } from './Indikatorrad.tsx';
import type { Malvy } from './malvy.ts';
import { Statusmarke } from './Statusmarke.tsx';
import { Vantatmarke } from './Vantatmarke.tsx';

const useStyles = makeStyles({
  summary: {
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    marginLeft: '16px',
    listStylePosition: 'outside',
  },
  top: { display: 'inline-flex', flexWrap: 'wrap', columnGap: '8px', alignItems: 'baseline' },
  name: { display: 'block', marginTop: '2px', fontWeight: tokens.fontWeightSemibold },
  count: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  inner: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '12px',
    margin: '8px 0 8px 4px',
    paddingLeft: '12px',
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** A goal with its status and count, which folds out its indicators. */
export function Malrad({
  vy,
  skala,
  isOpen,
  cell,
  riktningar,
  onTurn,
  onJump,
}: {
  readonly vy: Malvy;
  readonly skala: Regler['malskala'];
  /** Whether it is folded out from the beginning. */
  readonly isOpen: boolean;
  /** Where its first indicator stands in "Måluppfyllelse"; null while there is no such sheet. */
  readonly cell: string | null;
  /** The directions that are turned and not saved. */
  readonly riktningar: ReadonlyMap<string, Riktning>;
  readonly onTurn: (rattas: string, riktning: Riktning | null) => void;
  readonly onJump: (cell: string) => void;
}): ReactElement {
  const styles = { ...useViewStyles(), ...useStyles() };
  const { mal, namn, omrade, delar } = vy;
  const { uppnadd, delvis, ej, ejBedomd } = mal.antal;
  const counted = text.ofGoal(uppnadd, uppnadd + delvis + ej + ejBedomd);
  const ord = malstatus[skala][mal.status];
  return (
    <details open={isOpen}>
      <summary className={styles.summary}>
        <span className={styles.top}>
          <Statusmarke status={mal.status} ord={ord} />
          <Vantatmarke angivet={mal.angivet} skala={skala} />
          <span className={styles.count}>
            {counted}
            {mal.utelamnade > 0 && `, ${text.leftOut(mal.utelamnade)}`}
          </span>
        </span>
        <span className={styles.name}>{namn}</span>
      </summary>
      <div className={styles.inner}>
        {[mal.kfMal, omrade].map((above) =>
          above === null || above === '' ? null : (
            <p key={above} className={styles.note}>
              {above}
            </p>
          ),
        )}
        {mal.angivet.map((angivet) => (
          <Angivetrad
            key={`${angivet.cell} ${String(angivet.vantat)} ${angivet.text}`}
            angivet={angivet}
            status={mal.status}
            regel={`${ord.toLowerCase()} (${counted})`}
            onJump={onJump}
          />
        ))}
        <Antalrad mal={mal} onJump={onJump} />
        {mal.indikatorer.length === 0 && <p className={styles.note}>{text.ingen}</p>}
        <ul className={styles.list}>
          {delar.map((del) => (
            <li key={del.plats}>
              <Indikatorrad
                vy={del}
                skala={skala}
                vald={riktningar.get(del.rattas) ?? null}
                onTurn={(riktning) => onTurn(del.rattas, riktning)}
                onJump={onJump}
              />
            </li>
          ))}
        </ul>
        <p className={styles.note}>
          <Link as="button" inline onClick={() => onJump(mal.cell)}>
            {text.showCell(mal.cell)}
          </Link>
          {cell !== null && ' · '}
          {cell !== null && (
            <Link as="button" inline aria-label={text.showRowOf(namn)} onClick={() => onJump(cell)}>
              {text.showRow}
            </Link>
          )}
        </p>
      </div>
    </details>
  );
}
