import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Riktning, Trend } from '../../../domain/mal/malunderlag.ts';
import type { BedomdIndikator } from '../../../domain/mal/maluppfyllelse.ts';
import type { Regler } from '../../../domain/regler/regler.ts';
import { indikatorangivna } from '../../../report/mal/malrader.ts';
import {
  indikatorstatus,
  malSkalText,
  olastSkalText,
  trendText,
} from '../../../report/text/malText.ts';
import { malvardeText, matvardeText } from '../../../report/text/matvardeText.ts';
import { malText as text } from '../../malText.sv.ts';
import { useViewStyles } from '../viewStyles.ts';
import { Angivetrad } from './Angivetrad.tsx';
import type { Indikatorvy } from './malvy.ts';
import { Riktningsrad } from './Riktningsrad.tsx';
import { Statusmarke } from './Statusmarke.tsx';
import { Vantatmarke } from './Vantatmarke.tsx';

const useStyles = makeStyles({
  name: { textAlign: 'left', overflowWrap: 'anywhere' },
  values: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: '10px',
    margin: '2px 0',
    fontVariantNumeric: 'tabular-nums',
  },
  term: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** An indicator: what it came to, what was wanted, how it is judged and why, and what a person wrote. */
export function Indikatorrad({
  vy,
  skala,
  vald,
  onTurn,
  onJump,
}: {
  readonly vy: Indikatorvy;
  readonly skala: Regler['malskala'];
  readonly vald: Riktning | null;
  readonly onTurn: (riktning: Riktning | null) => void;
  readonly onJump: (cell: string) => void;
}): ReactElement {
  const styles = { ...useViewStyles(), ...useStyles() };
  const { indikator, namn } = vy;
  const { status, trend, franEkonomin } = indikator;
  const angivna = indikatorangivna(indikator);
  return (
    <>
      <Link
        as="button"
        className={styles.name}
        aria-label={text.showIndicator(namn)}
        onClick={() => onJump(indikator.cell)}
      >
        {namn}
      </Link>
      <div className={styles.values}>
        <Statusmarke status={status} ord={indikatorstatus[status]} />
        <Vantatmarke angivet={angivna} skala={skala} />
        <Value term={text.utfall} value={matvardeText(indikator.bedomtUtfall)} />
        <Value term={text.mal} value={malvardeText(indikator.mal.varde)} />
        {indikator.foregaende.varde !== null && (
          <Value term={text.foregaende} value={matvardeText(indikator.foregaende.varde)} />
        )}
        {trend !== null && <Trendpil trend={trend} />}
      </div>
      {status === 'ejBedomd' && <p className={styles.note}>{text.why(whyNot(indikator))}</p>}
      {franEkonomin !== null && (
        <p className={styles.note}>
          {text.fromEconomy(franEkonomin)}{' '}
          <Link as="button" inline onClick={() => onJump(franEkonomin)}>
            {text.showCell(franEkonomin)}
          </Link>
        </p>
      )}
      {angivna.map((angivet) => (
        <Angivetrad
          key={`${angivet.cell} ${String(angivet.vantat)}`}
          angivet={angivet}
          status={status}
          regel={indikatorstatus[status].toLowerCase()}
          onJump={onJump}
        />
      ))}
      <Riktningsrad vy={vy} vald={vald} onTurn={onTurn} />
    </>
  );
}

function Value({ term, value }: { readonly term: string; readonly value: string }): ReactElement {
  const styles = useStyles();
  return (
    <span>
      <span className={styles.term}>{term} </span>
      {value}
    </span>
  );
}

/** The arrow alone is seen; the word is heard. */
function Trendpil({ trend }: { readonly trend: Trend }): ReactElement {
  const [arrow = '', word = ''] = trendText[trend].split(' ');
  return (
    <span role="img" aria-label={text.trend(word)} title={word}>
      {arrow}
    </span>
  );
}

/** Every reason, the values' with what stands in their cells. */
function whyNot({ skal, utfall, mal }: BedomdIndikator): string {
  return skal
    .map((one) => {
      const cell = one.startsWith('utfall') ? utfall : one.startsWith('mal') ? mal : null;
      const why = cell?.skal == null || cell.skal === 'tom' ? '' : ` (${olastSkalText[cell.skal]})`;
      return malSkalText[one] + why;
    })
    .join(', ');
}
