import {
  Checkbox,
  Dropdown,
  Field,
  Input,
  Option,
  Textarea,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { prognosmetoder, type Prognosmetod } from '../../../domain/helarsprognos/helarsprognos.ts';
import { avvikandeText } from '../../../report/text/avvikandeText.ts';
import { metodSkalText, metodText } from '../../../report/text/metodText.ts';
import { manadsnamn } from '../../../report/text/number.ts';
import { ledgerText as text } from '../../ledgerText.sv.ts';
import type { Prognosutkast } from '../../state/prognosutkast.ts';
import { tkrText } from '../tkrText.ts';
import type { Prognosrad } from './prognosrader.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: '12px' },
  dropdown: { minWidth: 0, width: '100%', '> button': { whiteSpace: 'normal' } },
  group: { margin: 0, padding: 0, border: 'none', minWidth: 0 },
  legend: { padding: 0 },
  hint: {
    margin: '2px 0 0',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
  months: { display: 'flex', flexDirection: 'column' },
  lacking: { margin: '4px 0 0', paddingLeft: '18px', color: tokens.colorNeutralForeground2 },
  subheading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** What the person decides of one forecast: the method, the justering, why, and which months don't count. */
export function PrognosForm({
  rad,
  isWhole,
  onChange,
}: {
  readonly rad: Prognosrad;
  /** The whole has no method and leaves out no month: it is the sum of its parts. */
  readonly isWhole: boolean;
  readonly onChange: (utkast: Prognosutkast) => void;
}): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.form}>
      {!isWhole && <Metodval rad={rad} onChange={onChange} />}
      <Field
        label={text.justering}
        hint={text.justeringHint}
        {...(rad.val.justering === null ? { validationMessage: text.noAmount } : {})}
      >
        <Input
          inputMode="text"
          autoComplete="off"
          value={rad.justering}
          onChange={(_, { value }) => onChange({ justering: value })}
        />
      </Field>
      <Field label={text.orsak}>
        <Textarea
          resize="vertical"
          value={rad.orsak}
          onChange={(_, { value }) => onChange({ orsak: value })}
        />
      </Field>
      {!isWhole && <Manadsval rad={rad} onChange={onChange} />}
      {!isWhole && <Lacking rad={rad} />}
    </div>
  );
}

interface Part {
  readonly rad: Prognosrad;
  readonly onChange: (utkast: Prognosutkast) => void;
}

const methods: readonly (Prognosmetod | 'forslag')[] = ['forslag', ...prognosmetoder];

function Metodval({ rad: { val, underlag }, onChange }: Part): ReactElement {
  const styles = useStyles();
  const nameOf = (metod: Prognosmetod | 'forslag'): string =>
    metod === 'forslag' ? text.forslag : metodText[metod];
  const amountOf = (metod: Prognosmetod | 'forslag') =>
    metod === 'forslag' ? underlag.forslag : underlag.metoder[metod];
  const labelOf = (metod: Prognosmetod | 'forslag'): string =>
    text.methodAmount(nameOf(metod), tkrText(amountOf(metod)));
  return (
    <Field
      label={text.metod}
      {...(val.metod === null ? { validationMessage: text.unknownMethod } : {})}
    >
      <Dropdown
        className={styles.dropdown}
        inlinePopup
        value={val.metod === null ? '' : labelOf(val.metod)}
        selectedOptions={val.metod === null ? [] : [val.metod]}
        onOptionSelect={(_, { optionValue }) => {
          const metod = methods.find((one) => one === optionValue);
          if (metod) onChange({ metod });
        }}
      >
        {methods.map((metod) => (
          <Option key={metod} value={metod} text={labelOf(metod)}>
            {labelOf(metod)}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}

/** The months that stand out, and those that are left out already. */
function Manadsval({ rad: { avvikande, val }, onChange }: Part): ReactElement | null {
  const styles = useStyles();
  const { utelamnade } = val;
  const shown = [...new Set([...avvikande.map(({ manad }) => manad), ...utelamnade])];
  if (shown.length === 0) return null;
  const labelOf = (manad: number): string => {
    const found = avvikande.filter((one) => one.manad === manad);
    const name = manadsnamn[manad - 1] ?? '';
    return text.leaveOut(found.length === 0 ? name : avvikandeText(found, 0));
  };
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{text.months}</legend>
      <p className={styles.hint}>{text.monthsHint}</p>
      <div className={styles.months}>
        {shown
          .toSorted((a, b) => a - b)
          .map((manad) => (
            <Checkbox
              key={manad}
              label={labelOf(manad)}
              checked={utelamnade.includes(manad)}
              onChange={(_, { checked }) => {
                const others = utelamnade.filter((one) => one !== manad);
                onChange({
                  utelamnade:
                    checked === true ? [...others, manad].toSorted((a, b) => a - b) : others,
                });
              }}
            />
          ))}
      </div>
    </fieldset>
  );
}

/** What was missing for the methods that give nothing. */
function Lacking({ rad: { underlag } }: Pick<Part, 'rad'>): ReactElement | null {
  const styles = useStyles();
  const lacking = prognosmetoder.flatMap((metod) => {
    const skal = underlag.skal[metod];
    return skal === undefined ? [] : [text.lackingOne(metodText[metod], metodSkalText[skal])];
  });
  if (lacking.length === 0) return null;
  return (
    <div>
      <h3 className={styles.subheading}>{text.lacking}</h3>
      <ul className={styles.lacking}>
        {lacking.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
}
