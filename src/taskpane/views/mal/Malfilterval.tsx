import { ToggleButton, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { malText as text } from '../../malText.sv.ts';
import type { Malfilter } from '../../state/malutkast.ts';
import { useViewStyles } from '../viewStyles.ts';
import { filterMal, type Malvy } from './malvy.ts';

const filters: readonly Malfilter[] = ['alla', 'ej', 'ejBedomd', 'avvikande'];

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '6px', marginBottom: '6px' },
});

/** Which goals are shown: each choice with how many it shows, and in words what is shown now. */
export function Malfilterval({
  vyer,
  shown,
  chosen,
  onChoose,
}: {
  readonly vyer: readonly Malvy[];
  readonly shown: readonly Malvy[];
  readonly chosen: Malfilter;
  readonly onChoose: (filter: Malfilter) => void;
}): ReactElement {
  const styles = { ...useViewStyles(), ...useStyles() };
  const indicators = shown.reduce((sum, { delar }) => sum + delar.length, 0);
  return (
    <div>
      <div className={styles.buttons} role="group" aria-label={text.filter}>
        {filters.map((filter) => (
          <ToggleButton
            key={filter}
            size="small"
            checked={filter === chosen}
            onClick={() => onChoose(filter)}
          >
            {text.filterWith(text.filters[filter], filterMal(vyer, filter).length)}
          </ToggleButton>
        ))}
      </div>
      <p className={styles.note} aria-live="polite">
        {shown.length === 0 ? text.noneShown : text.shown(shown.length, vyer.length, indicators)}
      </p>
    </div>
  );
}
