/** The words of a level, of a decision and of how far an åtgärd has come: symbol and word. */
export const listord = {
  omedelbart: '▲ Hanteras omedelbart',
  snarast: '◆ Hanteras snarast',
  accepteras: '○ Accepteras',
  ejBedomd: '– Ej bedömd',
  beslutat: '● Beslutat',
  vantat: '○ Väntat',
  okant: '– Okänt',
  planerad: '○ Planerad',
  sen: '▼ Skulle ha startat',
  pagar: '◐ Pågår',
  klar: '● Klar',
  forsenad: '▼ Försenad',
  gron: '● Grön',
  gul: '◆ Gul',
  rod: '▲ Röd',
  avbruten: '– Avbruten',
  angiven: '– Nivå utan riskvärde',
} as const;

/** The headings of the tables that stand below a list, and the line below one of them. */
export const listavsnitt = {
  bidragssummor: 'Beslutade och väntade',
  bidragsprognos: 'Prognosen med och utan väntade statsbidrag',
  bidragsprognosHjalp: 'Nettokostnad: kostnader är plus. Minus i avvikelsen är underskott.',
  timkostnad: 'Kostnad per timme',
  risknivaer: 'Risker på varje nivå',
  planomraden: 'Åtgärder i varje område',
} as const;
