import { Tab, TabList, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { ledgerText } from '../ledgerText.sv.ts';
import type { Flik } from '../state/paneState.ts';
import { PANEL, tabId } from '../state/tabIds.ts';
import { Olostmarke } from './avstamning/Olostmarke.tsx';

// So that the first word stands above the text below it.
// In a narrow pane five words go on two lines.
const useStyles = makeStyles({
  tabs: { flexShrink: 0, padding: '0 6px' },
  list: { flexWrap: 'wrap' },
});

/** The views of the pane, one of them chosen. */
export function PaneTabs({
  flikar,
  chosen,
  olosta,
  onChoose,
}: {
  readonly flikar: readonly Flik[];
  readonly chosen: Flik;
  /** How many faults nobody has looked at. */
  readonly olosta: number;
  readonly onChoose: (flik: Flik) => void;
}): ReactElement {
  const styles = useStyles();
  return (
    <nav className={styles.tabs} aria-label={ledgerText.tabs}>
      <TabList
        className={styles.list}
        size="small"
        selectedValue={chosen}
        onTabSelect={(_, { value }) => onChoose(value as Flik)}
      >
        {flikar.map((flik) => (
          <Tab key={flik} id={tabId(flik)} value={flik} aria-controls={PANEL}>
            {ledgerText.flikar[flik]}
            {flik === 'avstamning' && <Olostmarke antal={olosta} />}
          </Tab>
        ))}
      </TabList>
    </nav>
  );
}
