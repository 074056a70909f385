import type {
  Indikator,
  Malunderlag,
  Malvarde,
  Matvarde,
} from '../../../src/domain/mal/malunderlag.ts';

/**
 * The goals as a person would note them: "# Trygg omsorg", with its kind, what stands above it and what is
 * said of it, and "Nöjda: 84 % >= 85 % (82 %)" for its indicators; "–" and the reason where there is no value.
 */
export const goalsAsText = ({ mal }: Malunderlag): string =>
  mal
    .flatMap(({ namn, slag, malomrade, kfMal, angivet, angivnaAntal, indikatorer }) => [
      [
        `# ${slag === 'namndmal' ? '' : `${slag}: `}${namn}`,
        malomrade && ` < ${malomrade}`,
        kfMal && ` < KF ${kfMal}`,
        ...angivet.map(({ status, vantat }) => ` = ${status}${vantat ? ' väntat' : ''}`),
        ...angivnaAntal.map(({ totalt, uppnadda }) => ` = ${uppnadda ?? '?'} av ${totalt ?? '?'}`),
      ].join(''),
      ...indikatorer.map(indikatorAsText),
    ])
    .join('\n');

function indikatorAsText(indikator: Indikator): string {
  const {
    namn,
    utfall,
    mal,
    foregaende,
    riktning,
    angivet,
    vantat,
    angivenTrend,
    kommentar,
    matt,
  } = indikator;
  const arrow = riktning.varde === 'lagre' ? ' ↓' : '';
  return [
    `${namn}: ${valueAsText(utfall.varde) ?? `–${utfall.skal}`} ${targetAsText(mal.varde) ?? `–${mal.skal}`}${arrow}`,
    foregaende.varde && ` (${valueAsText(foregaende.varde)})`,
    angivet && ` = ${angivet.status}`,
    vantat && ` = ${vantat.status} väntat`,
    angivenTrend && ` ~ ${angivenTrend}`,
    matt && ` [${matt}]`,
    kommentar && ` "${kommentar}"`,
  ].join('');
}

function valueAsText(value: Matvarde | null): string | null {
  if (value === null) return null;
  if (value.ja !== null) return value.ja ? 'ja' : 'nej';
  return [value.varde, value.enhet].filter((part) => part !== null).join(' ');
}

function targetAsText(value: Malvarde | null): string | null {
  if (value === null) return null;
  const { villkor, strikt, varde, till, enhet } = value;
  const sign = strikt ? villkor.replace('=', '') : villkor;
  const bound = till === null ? varde : `${varde}–${till}`;
  return [sign, bound, villkor === 'ja' ? null : enhet].filter((part) => part !== null).join(' ');
}
