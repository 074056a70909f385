import { Field, Input, Select, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Regler } from '../../../domain/regler/regler.ts';
import { malstatus } from '../../../report/text/malText.ts';
import { malText as text } from '../../malText.sv.ts';
import type { Malutkast } from '../../state/malutkast.ts';
import { useViewStyles } from '../viewStyles.ts';
import { parseTolerans, typedTolerans } from './malbeslut.ts';

const useStyles = makeStyles({
  summary: { cursor: 'pointer', fontWeight: tokens.fontWeightSemibold },
  form: { display: 'flex', flexDirection: 'column', rowGap: '12px', marginTop: '8px' },
  // The words of a scale are longer than a narrow pane.
  long: { gridTemplateColumns: 'minmax(0, 1fr)', '& select': { minWidth: 0 } },
});

const choices = ['raknas', 'raknasInte'] as const;

const skalor = Object.keys(malstatus) as readonly Regler['malskala'][];

/** The words of a scale, the best first. */
const scaleText = (skala: Regler['malskala']): string =>
  text.scaleOf((['uppnadd', 'delvis', 'ej'] as const).map((status) => malstatus[skala][status]));

/** The rule that the goals are judged by, and what a person may set of it. */
export function Malregler({
  utkast,
  regler,
  onChange,
}: {
  readonly utkast: Malutkast;
  readonly regler: Regler;
  readonly onChange: (utkast: Malutkast) => void;
}): ReactElement {
  const styles = { ...useViewStyles(), ...useStyles() };
  const tolerans = utkast.tolerans ?? typedTolerans(regler.maltolerans);
  return (
    <details>
      <summary className={styles.summary}>{text.rules}</summary>
      <div className={styles.form}>
        <p className={styles.note}>{text.rule}</p>
        <Field
          label={text.tolerance}
          hint={text.toleranceHint}
          {...(parseTolerans(tolerans) === null ? { validationMessage: text.noTolerance } : {})}
        >
          <Input
            inputMode="decimal"
            autoComplete="off"
            value={tolerans}
            onChange={(_, { value }) =>
              onChange({
                ...utkast,
                tolerans: value === typedTolerans(regler.maltolerans) ? null : value,
              })
            }
          />
        </Field>
        <Field label={text.yearly} hint={text.yearlyHint}>
          <Select
            value={utkast.arsmatt ?? regler.arsmatt}
            onChange={(_, { value }) => {
              const chosen = choices.find((one) => one === value) ?? 'raknas';
              onChange({ ...utkast, arsmatt: chosen === regler.arsmatt ? null : chosen });
            }}
          >
            {choices.map((choice) => (
              <option key={choice} value={choice}>
                {text.yearlyChoices[choice]}
              </option>
            ))}
          </Select>
        </Field>
        <Field className={styles.long} label={text.scale} hint={text.scaleHint}>
          <Select
            value={utkast.skala ?? regler.malskala}
            onChange={(_, { value }) => {
              const skala = skalor.find((one) => one === value) ?? regler.malskala;
              onChange({ ...utkast, skala: skala === regler.malskala ? null : skala });
            }}
          >
            {skalor.map((skala) => (
              <option key={skala} value={skala}>
                {scaleText(skala)}
              </option>
            ))}
          </Select>
        </Field>
      </div>
    </details>
  );
}
