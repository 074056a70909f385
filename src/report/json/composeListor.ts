import type { Overforingstabell } from '../../domain/listor/overforing.ts';
import type { Bidragssumma, Statsbidrag } from '../../domain/listor/statsbidrag.ts';
import type { Uppfoljning } from '../../domain/uppfoljning/uppfoljning.ts';
import { composeResurs } from './composeResurs.ts';
import { composeBelopp, composeRad } from './composeRad.ts';
import type {
  BidragssummaJson,
  BidragSumsJson,
  ListorJson,
  OverforingJson,
  ReservtabellJson,
  StatsbidragJson,
} from './listJsonTypes.ts';

/** The lists as the JSON has them, rows in the order of the source. */
export function composeListor({
  listor,
  tabeller,
}: Pick<Uppfoljning, 'listor' | 'tabeller'>): ListorJson {
  const { statsbidrag, internkontroll, handlingsplan } = listor;
  return {
    statsbidrag: statsbidrag === null ? [] : composeBidrag(statsbidrag),
    statsbidragSummor: statsbidrag && composeSummor(statsbidrag),
    resursfordelning: listor.resursfordelning.map(composeResurs),
    reserver: composeReserver({ listor, tabeller }),
    internkontroll: (internkontroll?.risker ?? []).map((risk) => ({
      id: risk.id,
      risk: risk.risk,
      kvalitetsfaktor: risk.kvalitetsfaktor,
      cell: risk.cell,
      sannolikhet: risk.sannolikhet.varde,
      allvarlighet: risk.allvarlighet.varde,
      riskvarde: risk.riskvarde,
      niva: risk.niva,
      angivenNiva: risk.angivenNiva?.text ?? null,
      status: risk.status,
      kontroller: risk.kontroller,
      atgarder: risk.atgarder,
      delar: risk.delar,
      helar: risk.helar,
    })),
    handlingsplan: (handlingsplan?.atgarder ?? []).map((one) => ({
      atgard: one.atgard,
      cell: one.cell,
      mal: one.mal,
      omrade: one.omrade,
      planeradStart: one.planeradStart.text,
      status: one.lage,
      sen: one.sen,
      ansvarig: one.ansvarig,
      effekt: one.effekt,
    })),
    overforing: listor.overforing.map(composeOverforing),
  };
}

const composeBidrag = ({ bidrag }: Statsbidrag): readonly StatsbidragJson[] =>
  bidrag.map((one) => ({
    namn: one.namn,
    cell: one.cell,
    beslut: one.lage,
    belopp: one.belopp.varde,
    verksamhet: one.verksamhet,
    forbrukat: one.forbrukat.varde,
    aterstar: one.aterstar,
    ingarIPrognosen: one.ingar,
    antaget: one.ingarSkal === 'antaget',
  }));

function composeSummor({ summor, prognos }: Statsbidrag): BidragSumsJson {
  const summa = ({ antal, belopp, forbrukat, aterstar }: Bidragssumma): BidragssummaJson => ({
    antal,
    belopp,
    forbrukat,
    aterstar,
  });
  return {
    beslutat: summa(summor.beslutat),
    vantat: summa(summor.vantat),
    okant: summa(summor.okant),
    totalt: summa(summor.totalt),
    prognos: prognos && {
      prognos: prognos.prognos,
      budget: prognos.budget,
      med: prognos.med,
      utan: prognos.utan,
      avvikelseMed: prognos.avvikelseMed,
      avvikelseUtan: prognos.avvikelseUtan,
    },
  };
}

const composeReserver = ({
  listor,
  tabeller,
}: Pick<Uppfoljning, 'listor' | 'tabeller'>): readonly ReservtabellJson[] =>
  listor.reserver.map(({ tabell, titel, rader, reserver, verksamheter, totalt }) => {
    const tecken = tabeller.find(({ nyckel }) => nyckel === tabell)?.tecken.varde ?? 'nettokostnad';
    return {
      tabell,
      titel,
      rader: rader.map((rad) => ({ ...composeRad(rad, tecken), slag: rad.slag })),
      reserver: composeBelopp(reserver, tecken),
      verksamheter: composeBelopp(verksamheter, tecken),
      totalt: composeBelopp(totalt, tecken),
    };
  });

const composeOverforing = (one: Overforingstabell): OverforingJson => ({
  tabell: one.tabell,
  titel: one.titel,
  projekt: one.projekt.map(
    ({ namn, cell, budget, forbrukat, kvar, foreslagen, tryckt, orsak }) => ({
      namn,
      cell,
      budget,
      forbrukat,
      kvar,
      foreslagen,
      tryckt,
      orsak,
    }),
  ),
  foreslagen: one.foreslagen,
  tryckt: one.tryckt,
});
