import { riktningOf } from '../../../../src/reading/mal/ord/riktningOf.ts';
import { parseMalvarde } from '../../../../src/reading/mal/varden/parseMalvarde.ts';

const direction = (indikator: string, mal = '', namndmal = ''): string =>
  riktningOf(parseMalvarde(mal).varde, indikator, namndmal).varde;

describe('the målvärde tells the direction', () => {
  it.each([
    ['≥ 85 %', 'hogre'],
    ['minst 80', 'hogre'],
    ['> 80', 'hogre'],
    ['öka från29', 'hogre'],
    ['Ja', 'hogre'],
    ['≤ 6 %', 'lagre'],
    ['högst 6 %', 'lagre'],
    ['under 10', 'lagre'],
    ['minska från14 månader', 'lagre'],
    ['minska till 10', 'lagre'],
  ])('"%s": %s, whatever the indicator', (mal, varde) => {
    for (const namn of ['Sjukfrånvaro', 'Andel nöjda brukare', 'Antal X', 'Antalet ska minska'])
      expect(riktningOf(parseMalvarde(mal).varde, namn, '')).toEqual({
        varde,
        skal: 'malvarde',
        sakerhet: 1,
      });
  });

  it.each([
    ['0 %', 'Andel med olika hjälp', 'lagre'],
    ['0 st', 'Antal skrivelser', 'lagre'],
    ['100 %', 'Andel skrivelser', 'hogre'],
    ['100 %', 'Andel klagomål med svar', 'hogre'],
    ['0 tkr', 'Nämnden håller sin budgetram', 'hogre'],
    ['0 tkr', 'Nettoavvikelse mot budget', 'hogre'],
    ['0', 'Avvikelse, tkr', 'hogre'],
    ['100 %', 'Nettokostnad i förhållande till budget', 'lagre'],
  ])('an end of the scale, "%s" for "%s": %s', (mal, namn, varde) => {
    expect(direction(namn, mal)).toBe(varde);
  });
});

describe('less is better where the indicator says so', () => {
  it.each([
    'Sjukfrånvaro',
    'Total sjukfrånvaro i procent',
    'Långtidssjukfrånvaro',
    'Kortidssjukfrånvaro',
    'Sjukfrånvaron ska minska',
    'Personalomsättning',
    'Personalomsättning tillsvidareanställda',
    'Genomsnittlig bidragstid',
    'Väntetid till särskilt boende, dagar',
    'Genomsnittlig handläggningstid ekonomiskt bistånd',
    'Utredningstid barn och unga',
    'Kötid till förskola',
    'Antal personer i kö till särskilt boende',
    'Tid från ansökan till beslut',
    'Antal personal en brukare möter under 14 dagar',
    'Antal olika personal hos brukare',
    'Personalkontinuitet, antal personal en brukare möter',
    'Antalet personal som en hemtjänstmottagare möter ska minska.',
    'Antal återinläggningar inom 30 dagar',
    'Andel återinläggningar inom 30 dagar',
    'Driftstörningar',
    'Antal driftstopp',
    'Antal hushåll med försörjningsstöd',
    'Andel vuxna biståndsmottagare med långvarigt ekonomiskt bistånd',
    'Antal avvikelser',
    'Läkemedelsavvikelser',
    'Antal fallolyckor',
    'Fallskador bland personer 65 år och äldre',
    'Antal inkomna klagomål',
    'Kostnad per brukare',
    'Nettokostnad per invånare',
    'Kostnad per hemtjänsttimme',
    'Antal ej verkställda beslut',
    'Ej verkställda beslut äldre än tre månader',
    'Olycksfall i arbetet',
    'Vite',
    'Antal hot och våld',
    'Andel timavlönade',
    'Övertid, timmar',
    'Antal inhyrda sjuksköterskor',
    'Kostnad för hyrpersonal',
    'Antal delade turer',
    'Matsvinn per portion',
    'Andel missnöjda brukare',
    'Andel äldre som besväras av ensamhet',
    'Andel äldre som känner sig otrygga',
    'Utsläpp av koldioxid',
    'Antal externa placeringar',
    'Antal dygn i HVB',
    'Andel som återaktualiseras inom ett år',
    'Arbetslöshet bland unga',
    'Minskad sjukfrånvaro',
    'Antal vräkningar',
    'Antal trycksår',
    'Antal personer i bostadskö',
    'Antal dagar från beslut till inflyttning',
    'Andel unga som varken arbetar eller studerar',
    'Antal brister vid tillsyn',
    'Antal utskrivningsklara dagar',
    'Andel chefer som slutat ska minska',
    'Rökning, andel',
    'Andel unga med övervikt',
    'Antal självmord',
    'Vattenläckor',
    'Avloppsstopp',
    'Ohälsotal',
    'Inställda turer',
    'Antal reklamationer',
    'Elever per lärare',
    'Barn per heltidstjänst',
    'Antal barn per avdelning',
    'Barngruppernas storlek',
  ])('%s', (namn) => {
    const slut = riktningOf(parseMalvarde('10').varde, namn, 'Verksamheten ska hålla hög kvalitet');
    expect([slut.varde, slut.skal]).toEqual(['lagre', 'indikator']);
  });
});

describe('more is better where the indicator says so', () => {
  it.each([
    'Andel nöjda brukare',
    'Andel brukare som upplever trygghet',
    'Andel nöjda med handläggningstiden',
    'Andel brukare som upplever att väntetiden är rimlig',
    'Andel brukare utan avvikelser',
    'Andel utredningar utan avvikelser från lagstadgad tid',
    'Andel avvikelser som åtgärdats inom 30 dagar',
    'Andel klagomål som besvarats inom 14 dagar',
    'Andel personer som avslutat försörjningsstöd på grund av arbete',
    'Andel som gått från försörjningsstöd till egen försörjning',
    'Andel ej återaktualiserade ett år efter avslutad utredning',
    'Andel ungdomar som inte återaktualiserats inom ett år',
    'Andel sjukskrivna som erbjuds rehabilitering',
    'Andel utbildade i hot och våld',
    'Antal personal som fått utbildning i hot och våld',
    'HME-index',
    'HME totalt',
    'Frisknärvaro',
    'Andel långtidsfriska',
    'Nöjd-kund-index',
    'Nämnden håller sin budgetram',
    'Nämnderna och styrelsen håller sin budgetram',
    'Ekonomi i balans',
    'Budgetavvikelse',
    'Kostnadstäckningsgrad',
    'Antal verkställda beslut med trygghemgång',
    'Andel ärenden som handläggs i tid',
    'Antal e-tjänster',
    'Ökad sysselsättning',
    'Antalet planerade insatser som innefattar välfärdsteknik ska öka',
    'Andel heltidsanställda',
    'Andel legitimerade lärare',
    'Andel brukare med minskat missbruk',
    'Andel som inte behövt försörjningsstöd',
    'Livsmedelsföretag utan anmärkning',
    'Fossilfri fordonsflotta',
    'Antal olycksfria dagar',
    'Dagar utan allvarliga olyckor',
    'Kariesfria sexåringar, andel nöjda',
  ])('%s', (namn) => {
    const slut = riktningOf(parseMalvarde('80').varde, namn, 'Sjukfrånvaron ska minska');
    expect([slut.varde, slut.skal]).toEqual(['hogre', 'indikator']);
  });
});

describe('the goal tells where the indicator does not', () => {
  it('a goal that wants less gives less, as an assumption', () => {
    const slut = riktningOf(parseMalvarde('12').varde, 'Antal per enhet', 'Köerna ska minska');
    expect(slut).toEqual({ varde: 'lagre', skal: 'namndmal', sakerhet: 0.6 });
  });

  it('of a goal that is the budget an avvikelse is a surplus, of another what is to be none', () => {
    expect(direction('Avvikelse', '0', 'Budget i balans')).toBe('hogre');
    expect(direction('Avvikelse', '0', 'Säker vård')).toBe('lagre');
    expect(direction('Avvikelser i vården', '5', 'Budget i balans')).toBe('lagre');
  });

  it('a good word of the indicator goes before what the goal wants less of', () => {
    const goal = 'Bra arbetsmiljö och ett gott arbetsklimat bidrar till en lägre sjukfrånvaro';
    expect(direction('HME-index', '80', goal)).toBe('hogre');
    expect(direction('Andel medarbetarsamtal', '95 %', goal)).toBe('hogre');
  });

  it('half of all or more is hardly to fall: 49 % is, 50 % is not', () => {
    expect(direction('Andel med X', '49 %', 'Antalet ska minska')).toBe('lagre');
    expect(direction('Andel med X', '50 %', 'Antalet ska minska')).toBe('hogre');
  });

  it('more is assumed where nothing tells, and said to be', () => {
    expect(riktningOf(parseMalvarde('12').varde, 'Antal skrivelser', 'Ordning')).toEqual({
      varde: 'hogre',
      skal: 'antagen',
      sakerhet: 0.6,
    });
    expect(riktningOf(null, 'Antal skrivelser', '').skal).toBe('antagen');
  });
});

it('is fast on 5 000 characters', () => {
  for (const part of ['ska ', 'andel utan ', 'inte avvikelser ', 'a', 'antal dagar ']) {
    const before = performance.now();
    direction(part.repeat(5000 / part.length), '', part.repeat(5000 / part.length));
    expect(performance.now() - before).toBeLessThan(300);
  }
});
