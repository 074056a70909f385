import { egnaTabeller } from '../../domain/tidigare/egnaTabeller.ts';
import type { Tidigare } from '../../domain/tidigare/tidigare.ts';
import type { Tabelltyp } from '../../domain/underlag/tabell.ts';
import type { BeraknadTabell, Uppfoljning } from '../../domain/uppfoljning/uppfoljning.ts';
import type { Rapport } from '../rapport.ts';
import { nameTabeller } from '../tabellblad/bladnamn.ts';
import { bindTabell } from './bindText.ts';
import { composeAvstamningsdel } from './composeAvstamningsdel.ts';
import { composeBelopptabell } from './composeBelopptabell.ts';
import { composeDiagrambild } from './composeDiagrambild.ts';
import { composeLagestabellen, composePrognostabell } from './composeLagestabeller.ts';
import { composeIndikatortabell, composeMalKorthetstabell } from './composeMaltabeller.ts';
import type { Diagrambild } from './diagrambild.ts';
import type { Block, Dokumenttabell } from './dokument.ts';
import { findKommentarer, type Verksamhetskommentar } from './findKommentarer.ts';

/** What a document is made of: the follow-up, and its sheets with what a person has written in them. */
export interface Dokumentunderlag {
  readonly uppfoljning: Uppfoljning;
  readonly rapport: Rapport;
  readonly tidigare: Pick<Tidigare, 'blad'>;
}

/** A table of amounts with what it was made of. */
export interface Beloppsdel {
  readonly kalla: BeraknadTabell;
  readonly tabell: Dokumenttabell;
}

/** The parts of a document, each once, whatever asks for them. */
export interface Dokumentdelar {
  readonly belopp: (typ: Tabelltyp) => readonly Beloppsdel[];
  readonly prognos: Dokumenttabell | null;
  readonly kostnadslage: Dokumenttabell | null;
  readonly diagram: readonly Diagrambild[];
  readonly malKorthet: Dokumenttabell | null;
  readonly indikatorer: Dokumenttabell | null;
  readonly avstamning: readonly Block[];
  readonly kommentarer: readonly Verksamhetskommentar[];
}

/** Makes every part of a document of what a run gave. */
export function composeDelar({ uppfoljning, rapport, tidigare }: Dokumentunderlag): Dokumentdelar {
  const { sheets } = rapport;
  const belopp = nameTabeller(uppfoljning.tabeller, tidigare).map(({ tabell, bladnamn }) => ({
    kalla: tabell,
    tabell: bindTabell(composeBelopptabell(tabell, bladnamn.titel, uppfoljning)),
  }));
  const charts = sheets.filter(({ tables: [{ name }] }) => name === egnaTabeller.diagram);
  return {
    belopp: (typ) => belopp.filter(({ kalla }) => kalla.typ.varde === typ),
    prognos: bindKnown(composePrognostabell(sheets, uppfoljning)),
    kostnadslage: bindKnown(composeLagestabellen(sheets, uppfoljning)),
    diagram: charts.flatMap((sheet) =>
      (sheet.charts ?? []).map((chart) => composeDiagrambild(chart, sheet)),
    ),
    malKorthet: bindKnown(composeMalKorthetstabell(sheets, uppfoljning)),
    indikatorer: bindKnown(composeIndikatortabell(uppfoljning)),
    avstamning: composeAvstamningsdel(uppfoljning),
    kommentarer: findKommentarer(sheets, uppfoljning),
  };
}

const bindKnown = (tabell: Dokumenttabell | null): Dokumenttabell | null =>
  tabell && bindTabell(tabell);
