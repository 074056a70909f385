import { Button, makeStyles } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import type { Korning } from '../../../application/foljUpp.ts';
import { provaMal } from '../../../application/provaMal.ts';
import type { Riktning } from '../../../domain/mal/malunderlag.ts';
import { malText as text } from '../../malText.sv.ts';
import { ingetMalutkast, isChanged } from '../../state/malutkast.ts';
import type { PaneState } from '../../state/paneState.ts';
import type { PaneActions } from '../../state/paneActions.ts';
import { goalsCount, indicatorsText } from '../result/goalsText.ts';
import { useViewStyles } from '../viewStyles.ts';
import { describeAndringar } from './malandringar.ts';
import { Malandringar } from './Malandringar.tsx';
import { isDecided, malbeslutOf } from './malbeslut.ts';
import { malbladscell } from './malblad.ts';
import { Malfilterval } from './Malfilterval.tsx';
import { Malrad } from './Malrad.tsx';
import { Malregler } from './Malregler.tsx';
import { filterMal, planMal } from './malvy.ts';

const useStyles = makeStyles({ sheet: { marginTop: '6px' } });

/** The goals with their status, what they rest on, and what a person may decide of how they are judged. */
export function MalView({
  korning,
  state,
  actions,
}: {
  readonly korning: Korning;
  readonly state: PaneState;
  readonly actions: PaneActions;
}): ReactElement {
  const styles = useViewStyles();
  const own = useStyles();
  const { malfilter, malutkast, blad } = state;
  const { uppfoljning } = korning;
  const { regler } = uppfoljning;
  const vyer = useMemo(() => planMal(korning), [korning]);
  const shown = filterMal(vyer, malfilter);
  const beslut = malbeslutOf(malutkast, regler);
  const andringar = useMemo(() => {
    const tried = malbeslutOf(malutkast, regler);
    if (tried === null || !isDecided(tried)) return [];
    const skala = tried.regler.malskala ?? regler.malskala;
    return describeAndringar(uppfoljning.mal, provaMal(korning, tried), regler.malskala, skala);
  }, [korning, malutkast, regler, uppfoljning]);
  const onJump = (cell: string) => void actions.jump(cell);
  const sheet = malbladscell(blad, null);
  const onTurn = (rattas: string, riktning: Riktning | null) => {
    const riktningar = new Map(malutkast.riktningar);
    if (riktning === null) riktningar.delete(rattas);
    else riktningar.set(rattas, riktning);
    actions.editMal({ ...malutkast, riktningar });
  };
  return (
    <section className={styles.view} aria-labelledby="mal-heading">
      <div>
        <h2 id="mal-heading" className={styles.heading}>
          {text.heading}
        </h2>
        <p className={styles.sum}>{goalsCount(uppfoljning)}</p>
        <p className={styles.note}>{indicatorsText(uppfoljning)}</p>
        {sheet === null ? (
          <p className={styles.note}>{text.noSheet}</p>
        ) : (
          <Button className={own.sheet} size="small" onClick={() => onJump(sheet)}>
            {text.showSheet}
          </Button>
        )}
      </div>
      <Malregler utkast={malutkast} regler={regler} onChange={actions.editMal} />
      <Malfilterval
        vyer={vyer}
        shown={shown}
        chosen={malfilter}
        onChoose={actions.chooseMalfilter}
      />
      <ul className={styles.list}>
        {shown.map((vy) => (
          <li key={`${malfilter} ${vy.nr}`}>
            <Malrad
              vy={vy}
              skala={regler.malskala}
              isOpen={malfilter !== 'alla'}
              cell={malbladscell(blad, vy.delar[0]?.plats ?? null, vyer)}
              riktningar={malutkast.riktningar}
              onTurn={onTurn}
              onJump={onJump}
            />
          </li>
        ))}
      </ul>
      {isChanged(malutkast) && (
        <Malandringar
          andringar={andringar}
          canSave={state.work === null && beslut !== null && isDecided(beslut)}
          onSave={() => {
            if (beslut !== null) void actions.saveMal(beslut);
          }}
          onDiscard={() => actions.editMal(ingetMalutkast)}
        />
      )}
    </section>
  );
}
