import type { Tabelltyp } from '../../domain/underlag/tabell.ts';
import type { Uppfoljning } from '../../domain/uppfoljning/uppfoljning.ts';
import { findNamnd } from '../tabellblad/huvud.ts';
import { periodText } from '../text/number.ts';
import { avrundningOf } from './avrunda.ts';
import { composeSammanfattning } from './composeSammanfattning.ts';
import { composeDelar, type Dokumentdelar, type Dokumentunderlag } from './delar.ts';
import type { Block, Dokument, Dokumenttabell } from './dokument.ts';
import { dokumenttext, spannText } from './dokumenttext.ts';
import type { Verksamhetskommentar } from './findKommentarer.ts';
import { ingaTillagg, type Dokumenttillagg } from './tillagg.ts';

/**
 * The complete document of a run: title, summary, the tables of amounts, kostnadsläge with a chart for
 * each verksamhet, goals, comments, åtgärder and what does not tie. A part with nothing in it is left out.
 */
export function composeDokument(
  underlag: Dokumentunderlag,
  tillagg: Dokumenttillagg = ingaTillagg,
): Dokument {
  const { uppfoljning } = underlag;
  const { period, kallor, enhet } = uppfoljning;
  const delar = composeDelar(underlag);
  const namnd = namndOf(uppfoljning);
  const titel = dokumenttext.titel + (period === null ? '' : ` ${spannText(period)}`);
  return {
    titel,
    undertitlar: [
      ...(namnd === null ? [] : [namnd]),
      ...(period === null ? [] : [capital(periodText(period))]),
      `Belopp i ${avrundningOf(enhet).enhet} · avvikelse: ${dokumenttext.minus}`,
      `Underlag: ${kallor.join(', ')}`,
    ],
    sidfot: namnd === null ? titel : `${namnd} · ${titel}`,
    block: [
      ...section(dokumenttext.sammanfattning, sammanfattning(uppfoljning, tillagg)),
      ...section(dokumenttext.ekonomi, [
        ...tables(delar, 'driftredovisning'),
        ...tables(delar, 'resultat'),
        ...tables(delar, 'verksamhetsanalys'),
        ...tables(delar, 'investeringar'),
      ]),
      ...section(dokumenttext.sarredovisning, tables(delar, 'sarredovisning')),
      ...section(dokumenttext.kostnadslage, [
        ...table(delar.prognos),
        ...table(delar.kostnadslage),
        ...delar.diagram.map((bild): Block => ({ slag: 'bild', bild })),
      ]),
      ...section(dokumenttext.mal, [...table(delar.malKorthet), ...table(delar.indikatorer)]),
      ...section(dokumenttext.kommentarer, kommentarer(delar.kommentarer, tillagg)),
      ...section(dokumenttext.atgarder, table(tillagg.atgarder)),
      ...section(dokumenttext.avstamning, delar.avstamning),
    ],
  };
}

/** A heading with what belongs to it; nothing where there is nothing. */
const section = (text: string, block: readonly Block[]): readonly Block[] =>
  block.length === 0 ? [] : [{ slag: 'rubrik', niva: 1, text }, ...block];

const table = (tabell: Dokumenttabell | null): readonly Block[] =>
  tabell === null ? [] : [{ slag: 'tabell', tabell }];

const tables = (delar: Dokumentdelar, typ: Tabelltyp): readonly Block[] =>
  delar.belopp(typ).flatMap(({ tabell }) => table(tabell));

function sammanfattning(uppfoljning: Uppfoljning, { texter }: Dokumenttillagg): readonly Block[] {
  const first = composeSammanfattning(uppfoljning);
  const total = texter.find(({ nyckel }) => nyckel === 'total');
  return [
    ...(first === '' ? [] : [{ slag: 'stycke', text: first, stil: 'ingress' } as const]),
    ...(total?.stycken ?? []).map(paragraph),
  ];
}

/** What is written of each verksamhet, under its heading; then the comments that none of them has. */
function kommentarer(
  written: readonly Verksamhetskommentar[],
  { texter }: Dokumenttillagg,
): readonly Block[] {
  const delar = texter.filter(({ nyckel }) => nyckel !== 'total');
  const told = new Set(delar.map(({ nyckel }) => nyckel.toLowerCase()));
  const rest = written.filter(({ kod, namn }) => !told.has((kod ?? namn).toLowerCase()));
  return [
    ...delar.flatMap(({ rubrik, niva, stycken }) => [
      heading(rubrik, niva === 'delverksamhet' ? 3 : 2),
      ...stycken.map(paragraph),
    ]),
    ...rest.flatMap(({ namn, text }) => [heading(namn, 2), paragraph(text)]),
  ];
}

const heading = (text: string, niva: 2 | 3): Block => ({ slag: 'rubrik', niva, text });
const paragraph = (text: string): Block => ({ slag: 'stycke', text });

/** The nämnd that the sheet of a table is called after. */
const namndOf = ({ tabeller }: Uppfoljning): string | null =>
  tabeller.map(({ kalla }) => findNamnd(kalla.blad, '')).find((namn) => namn !== null) ?? null;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
