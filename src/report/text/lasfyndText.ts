import type { Fynd } from '../../domain/fynd/fynd.ts';
import type { Datumordning, Kodslag } from '../../domain/fynd/skal.ts';
import { citat, platsText } from './platsText.ts';

/** What is found of how a table, a ledger or a list of ansvar is written. */
type Lasfynd = Extract<
  Fynd,
  {
    typ:
      | 'ansvarUtanKod'
      | 'arSaknas'
      | 'datumordningAntagen'
      | 'debetKreditOkand'
      | 'kodstrangAntagen'
      | 'kodstrangEjTolkad'
      | 'nettoBeraknat';
  }
>;

/**
 * How a column or a list was read, or why it could not be, in words.
 * @example "Huvudbok!B2: delarna i "5110-51012-4010" läses som verksamhet, ansvar och konto, …"
 */
export function lasfyndText(fynd: Lasfynd): string {
  const plats = platsText(fynd);
  switch (fynd.typ) {
    case 'ansvarUtanKod':
      return `${plats}: ${citat(fynd.enhet)}${fynd.antal === 1 ? '' : ` och ${fynd.antal - 1} till`} har ingen kod, och huvudboken visar inte vilken det är. ${fynd.antal === 1 ? 'Det blir inget eget blad' : 'Det blir inga egna blad'}. Lägg till en kolumn med ansvarets kod och räkna om.`;
    case 'arSaknas':
      return `${plats}: inget säger vilket år beloppen gäller. Beloppen räknas inte med. Skriv året i rubriken eller i bladets namn, till exempel Utfall 2025, och räkna om.`;
    case 'datumordningAntagen':
      return `${plats}: ${citat(fynd.exempel)} läses med ${ordningText[fynd.ordning]}. Alla datum i kolumnen kan läsas på två sätt. Skriv dem som 2025-01-31 om det är fel och räkna om.`;
    case 'debetKreditOkand':
      return `${plats}: ${fynd.varde === '' ? 'cellen är tom' : `${citat(fynd.varde)} är varken debet eller kredit`}. Beloppen räknas som debet. Skriv D eller K och räkna om.`;
    case 'kodstrangAntagen':
      return `${plats}: delarna i ${citat(fynd.exempel)} läses som ${fynd.delar.map(delText).join(', ')}, eftersom koderna finns så i arbetsbokens listor och tabeller. Skriv delarnas ordning i rubriken om det är fel, till exempel konto-ansvar-verksamhet.`;
    case 'kodstrangEjTolkad':
      return `${plats}: ${citat(fynd.exempel)} har flera koder i en cell, men det framgår inte vilken som är konto och vilken som är verksamhet. Raderna räknas inte med. Skriv delarnas ordning i rubriken, till exempel konto-ansvar-verksamhet.`;
    case 'nettoBeraknat':
      return `${plats}: tabellen har ingen kolumn med netto. ${fynd.kolumner.join(', ')} räknas som netto. Lägg till en kolumn med netto om det inte stämmer.`;
  }
}

const ordningText: Readonly<Record<Datumordning, string>> = {
  dagForst: 'dagen före månaden',
  manadForst: 'månaden före dagen',
  arForst: 'året först',
};

const delText = (del: Kodslag | null): string => del ?? 'annat';
