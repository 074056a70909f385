import type {
  EjTolkadSkal,
  EnhetSkal,
  PeriodSkal,
  TeckenSkal,
  TypSkal,
} from '../../domain/fynd/skal.ts';
import type { SaknasSkal } from '../../domain/underlag/tabell.ts';
import type { EjBeraknatSkal } from '../../domain/uppfoljning/uppfoljning.ts';

/** Why an amount is missing, as words after a dash. */
export const saknasText: Readonly<Record<SaknasSkal, string>> = {
  tom: 'cellen är tom',
  ejRedovisat: 'ej redovisat',
  felvarde: 'cellen visar ett fel',
  ejTal: 'cellen innehåller text',
  felAr: 'beloppet gäller ett annat år',
};

/** Why an avvikelse or a share is not computed, as words after a dash. */
export const ejBeraknatText: Readonly<Record<EjBeraknatSkal, string>> = {
  saknarBudget: 'budget saknas',
  saknarUtfall: 'utfall saknas',
  saknarPrognos: 'prognos saknas',
  budgetNoll: 'budgeten är 0',
  felAr: 'kolumnerna gäller olika år',
  ofullstandigaRader: 'någon rad saknar belopp',
};

/** Why a sign convention was chosen, as the end of a sentence: "…, eftersom …". */
export const teckenSkalText: Readonly<Record<TeckenSkal, string>> = {
  avvikelsekolumnen: 'det stämmer med tabellens egen avvikelse',
  intakterOchKostnader: 'raderna heter intäkter och kostnader',
  intaktskolumner: 'kolumnerna har bara intäkter',
  overvaganPlus: 'de flesta beloppen är plus',
  overvaganMinus: 'de flesta beloppen är minus',
  rattelse: 'du har angett det i bladet Regler',
};

/** Why a unit was chosen, as the end of a sentence: "…, eftersom …". */
export const enhetSkalText: Readonly<Record<EnhetSkal, string>> = {
  rubrik: 'det står i kolumnrubriken',
  titel: 'det står i titeln',
  bladet: 'det står på bladet',
  annatBlad: 'det står på ett annat blad',
  talformat: 'cellernas talformat visar det',
  sammaBok: 'en annan tabell i arbetsboken har den',
  storlek: 'beloppens storlek tyder på det',
  rattelse: 'du har angett det i bladet Regler',
};

/** Why a period was chosen, as the end of a sentence: "…, eftersom …". */
export const periodSkalText: Readonly<Record<PeriodSkal, string>> = {
  kolumnrubrik: 'det står i kolumnrubriken',
  titel: 'det står i titeln',
  bladnamn: 'bladet heter så',
  annanTabell: 'en annan tabell anger den',
  helar: 'tabellen visar hela året',
  val: 'du har valt den',
  rattelse: 'du har angett det i bladet Regler',
};

/** Why a table was given its type, as the end of a sentence: "…, eftersom …". */
export const typSkalText: Readonly<Record<TypSkal, string>> = {
  titel: 'det står i titeln',
  bladnamn: 'bladet heter så',
  rubriker: 'kolumnerna visar det',
  koder: 'raderna har verksamhetskoder',
  summanStammer: 'summan stämmer med raden som delas upp',
  rader: 'raderna visar det',
  rattelse: 'du har angett det i bladet Regler',
};

/** Why something that looks like a table is not used, as a sentence. */
export const ejTolkadText: Readonly<Record<EjTolkadSkal, string>> = {
  ingaBelopp: 'Den har ingen kolumn med belopp.',
  ingaRader: 'Den har rubriker men inga rader.',
  annatSlag: 'Den är av ett slag som inte räknas här.',
  malUnderVarandra:
    'Indikator, utfall och mål står under varandra. Skriv dem som en tabell med rubrikerna Nämndmål, Indikator, Utfall och Målvärde bredvid varandra och en rad för varje indikator, och räkna om.',
  nivaerIEnKolumn:
    'Den har flera nivåer i en kolumn. Välj Visa i tabellformat under Design i Excel och räkna om.',
  bortvald: 'Du har valt bort den.',
};

/** Why a row is outside the sum, after "är inte med i tabellens summa". */
export const utanforText = {
  underSumman: ', eftersom den står under den',
  utanKod: '. Summan stämmer bara utan raderna som saknar kod',
  indragen: '. Summan stämmer bara utan de indragna raderna',
} as const;
