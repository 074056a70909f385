import { Tab, TabList, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { ledgerText } from '../ledgerText.sv.ts';
import type { Flik } from '../state/paneState.ts';
import { PANEL, tabId } from '../state/tabIds.ts';

const flikar: readonly Flik[] = ['berakna', 'kostnadslage', 'prognos'];

// So that the first word stands above the text below it.
const useStyles = makeStyles({ tabs: { padding: '0 6px' } });

/** The views of the pane, one of them chosen. */
export function PaneTabs({
  chosen,
  onChoose,
}: {
  readonly chosen: Flik;
  readonly onChoose: (flik: Flik) => void;
}): ReactElement {
  const styles = useStyles();
  return (
    <nav className={styles.tabs} aria-label={ledgerText.tabs}>
      <TabList
        size="small"
        selectedValue={chosen}
        onTabSelect={(_, { value }) => onChoose(value as Flik)}
      >
        {flikar.map((flik) => (
          <Tab key={flik} id={tabId(flik)} value={flik} aria-controls={PANEL}>
            {ledgerText.flikar[flik]}
          </Tab>
        ))}
      </TabList>
    </nav>
  );
}
