import { Field, Select, makeStyles } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { month } from '../../domain/period/month.ts';
import { manadsnamn } from '../../report/text/number.ts';
import { text } from '../text.sv.ts';

const useStyles = makeStyles({
  row: { display: 'flex', gap: '8px', '> *': { flex: '1 1 0', minWidth: 0 } },
});

/** The last month with utfall, as a month and a year. `period` is "2025-08", or "" when it is not known. */
export function PeriodFields({
  period,
  onChange,
}: {
  readonly period: string;
  readonly onChange: (period: string) => void;
}): ReactElement {
  const styles = useStyles();
  const thisYear = new Date().getFullYear();
  const [year, setYear] = useState(period === '' ? thisYear : Number(period.slice(0, 4)));
  const [number, setNumber] = useState(period === '' ? 0 : Number(period.slice(5)));
  const choose = (newYear: number, newNumber: number) => {
    setYear(newYear);
    setNumber(newNumber);
    onChange(month(newYear, newNumber) ?? '');
  };
  const years = [...new Set([year, ...[1, 0, -1, -2, -3].map((step) => thisYear + step)])];
  return (
    <div className={styles.row}>
      <Field label={text.month}>
        <Select value={String(number)} onChange={(_, { value }) => choose(year, Number(value))}>
          {number === 0 && <option value="0">{text.notChosen}</option>}
          {manadsnamn.map((name, index) => (
            <option key={name} value={index + 1}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={text.year}>
        <Select value={String(year)} onChange={(_, { value }) => choose(Number(value), number)}>
          {years
            .toSorted((a, b) => b - a)
            .map((value) => (
              <option key={value} value={value}>
                {value}
              </option>
            ))}
        </Select>
      </Field>
    </div>
  );
}
