import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Dokumenttabell } from '../../../report/dokument/dokument.ts';
import { composeTabellurklipp } from '../../../report/html/composeUrklipp.ts';
import { rapportText as text } from '../../rapportText.sv.ts';
import { hiddenStyle } from '../hiddenStyle.ts';
import { useViewStyles } from '../viewStyles.ts';
import { useCopy, type Kopierat } from './useCopy.ts';

const useStyles = makeStyles({
  hidden: hiddenStyle,
  rad: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '4px 12px',
    paddingBottom: '8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  namn: { overflowWrap: 'anywhere', flex: '1 1 12em', minWidth: 0 },
});

/** Every table of the report with a button that copies it. */
export function Tabellista({
  tabeller,
}: {
  readonly tabeller: readonly Dokumenttabell[];
}): ReactElement | null {
  const styles = { ...useViewStyles(), ...useStyles() };
  const { kopierat, copy } = useCopy();
  if (tabeller.length === 0) return null;
  return (
    <div>
      <h3 className={styles.subheading}>{text.tables}</h3>
      <p className={styles.note}>{text.tablesHint}</p>
      <ul className={styles.list}>
        {tabeller.map((tabell, at) => {
          const nyckel = `${tabell.rubrik} ${at}`;
          return (
            <li key={nyckel} className={styles.rad}>
              <span className={styles.namn}>{tabell.rubrik}</span>
              <Button
                size="small"
                aria-label={text.copyTableOf(tabell.rubrik)}
                onClick={() => copy(nyckel, () => composeTabellurklipp(tabell))}
              >
                {labelOf(kopierat, nyckel)}
              </Button>
            </li>
          );
        })}
      </ul>
      <div className={styles.hidden} role="status">
        {kopierat === null
          ? ''
          : kopierat.ok
            ? text.copiedSaid(kopierat.nyckel.replace(/ \d+$/u, ''))
            : text.copyFailedSaid}
      </div>
    </div>
  );
}

const labelOf = (kopierat: Kopierat | null, nyckel: string): string => {
  if (kopierat?.nyckel !== nyckel) return text.copyTable;
  return kopierat.ok ? text.copied : text.copyFailed;
};
