import { Dropdown, Field, Option, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';

const useStyles = makeStyles({
  // A long name is read on two lines rather than cut, and never widens the pane.
  dropdown: { minWidth: 0, width: '100%', '> button': { whiteSpace: 'normal' } },
  option: { overflowWrap: 'anywhere' },
});

/** One of the things that a view can show. */
export interface ChoiceOption {
  readonly key: string;
  readonly name: string;
}

/** Says what a view speaks of, and lets another be chosen. */
export function Choice({
  label,
  chosen,
  options,
  onChoose,
}: {
  readonly label: string;
  readonly chosen: ChoiceOption;
  readonly options: readonly ChoiceOption[];
  readonly onChoose: (key: string) => void;
}): ReactElement {
  const styles = useStyles();
  return (
    <Field label={label}>
      <Dropdown
        className={styles.dropdown}
        // In its place, so that the list belongs to the main part of the page.
        inlinePopup
        value={chosen.name}
        selectedOptions={[chosen.key]}
        onOptionSelect={(_, { optionValue }) => {
          if (optionValue !== undefined) onChoose(optionValue);
        }}
      >
        {options.map(({ key, name }) => (
          <Option key={key} value={key} text={name}>
            <span className={styles.option}>{name}</span>
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}
