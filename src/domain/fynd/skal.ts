/** Why a sign convention was chosen. */
export type TeckenSkal =
  | 'avvikelsekolumnen'
  | 'intakterOchKostnader'
  | 'intaktskolumner'
  | 'overvaganPlus'
  | 'overvaganMinus'
  | 'rattelse';
/** Why a unit was chosen. */
export type EnhetSkal =
  'rubrik' | 'titel' | 'bladet' | 'annatBlad' | 'talformat' | 'sammaBok' | 'storlek' | 'rattelse';
/** Why a period was chosen. */
export type PeriodSkal =
  'kolumnrubrik' | 'titel' | 'bladnamn' | 'annanTabell' | 'helar' | 'val' | 'rattelse';
/** Why a table was given its type. */
export type TypSkal =
  'titel' | 'bladnamn' | 'rubriker' | 'koder' | 'summanStammer' | 'rader' | 'rattelse';
/** Why something that looks like a table is not used. */
export type EjTolkadSkal =
  'ingaBelopp' | 'ingaRader' | 'annatSlag' | 'nivaerIEnKolumn' | 'malUnderVarandra' | 'bortvald';

/** What a person writes about a forecast: the first three in "Helårsprognos", the others in "Prognoshistorik". */
export type Egetslag = 'metod' | 'justering' | 'manader' | 'period' | 'prognos';

/** The order of day, month and year in a date of figures. */
export type Datumordning = 'dagForst' | 'manadForst' | 'arForst';

/** The codes that a posting carries. */
export type Kodslag = 'ansvar' | 'verksamhet' | 'konto';
