import { Dropdown, Field, Option, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { BeraknadTabell } from '../../../domain/uppfoljning/uppfoljning.ts';
import { text } from '../../text.sv.ts';
import { nameAmong } from './shownTable.ts';

const useStyles = makeStyles({
  // A long name is read on two lines rather than cut, and never widens the pane.
  dropdown: { minWidth: 0, width: '100%', '> button': { whiteSpace: 'normal' } },
  option: { overflowWrap: 'anywhere' },
});

/** Says which table the result speaks of, and lets another be chosen. */
export function TableChoice({
  shown,
  tables,
  all,
  onChoose,
}: {
  readonly shown: BeraknadTabell;
  readonly tables: readonly BeraknadTabell[];
  /** Every table of the workbook, that no two be called the same. */
  readonly all: readonly BeraknadTabell[];
  readonly onChoose: (tabell: string) => void;
}): ReactElement {
  const styles = useStyles();
  return (
    <Field label={text.shownTable}>
      <Dropdown
        className={styles.dropdown}
        // In its place, so that the list belongs to the main part of the page.
        inlinePopup
        value={nameAmong(shown, all)}
        selectedOptions={[shown.nyckel]}
        onOptionSelect={(_, { optionValue }) => optionValue && onChoose(optionValue)}
      >
        {tables.map((tabell) => (
          <Option key={tabell.nyckel} value={tabell.nyckel} text={nameAmong(tabell, all)}>
            <span className={styles.option}>{nameAmong(tabell, all)}</span>
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}
