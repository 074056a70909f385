import { classifyHeader } from '../../src/reading/headers/classifyHeader.ts';
import { joinHeader } from '../../src/reading/headers/joinHeader.ts';
import { periodInText } from '../../src/reading/headers/periodInText.ts';

describe('headers', () => {
  it.each([
    ['Utfall', 'utfall'],
    ['Utfall 25-08-31', 'utfall'],
    ['Per 250831', 'utfall'],
    ['Bokslut 2024', 'utfall'],
    ['Utfall period', 'utfall'],
    ['Ack utfall', 'utfall'],
    ['Periodutfall', 'utfall'],
    ['Redovisat t.o.m. augusti', 'utfall'],
    ['Utf', 'utfall'],
    ['Jan-aug 2025', 'utfall'],
    ['Budget', 'budget'],
    ['Budget 2025', 'budget'],
    ['Budget helår', 'budget'],
    ['Årsbudget', 'budget'],
    ['Budgetram', 'budget'],
    ['Driftbudgetram', 'budget'],
    ['Kommunbidrag', 'budget'],
    ['Bud', 'budget'],
    ['Ack budget', 'ackBudget'],
    ['Ack. budget', 'ackBudget'],
    ['Periodbudget', 'ackBudget'],
    ['Budget t.o.m. augusti 2025', 'ackBudget'],
    ['Budget 2025-08', 'ackBudget'],
    ['Prognos', 'prognos'],
    ['Helårsprognos', 'prognos'],
    ['Årsprognos 2025', 'prognos'],
    ['Avvikelse', 'avvikelse'],
    ['Budgetavvikelse', 'avvikelse'],
    ['Budgetavvikelse helår', 'avvikelseHelar'],
    ['Prognosavvikelse', 'avvikelseHelar'],
    ['Avvikelse ack', 'avvikelseAck'],
    ['Avvikelse period', 'avvikelseAck'],
    ['Nettoavvikelse mot budget', 'avvikelse'],
    ['Avvikelse budget', 'avvikelse'],
    ['Diff', 'avvikelse'],
    ['Utfall %', 'procent'],
    ['Avvikelse i procent', 'procent'],
    ['Föregående år', 'foregaendeAr'],
    ['Utfall fg år', 'foregaendeAr'],
    ['Utfall f.å.', 'foregaendeAr'],
    ['Föregående prognos', 'foregaendePrognos'],
    ['Förra prognosen', 'foregaendePrognos'],
    ['Tidigare prognos', 'foregaendePrognos'],
    ['Prognos föreg. månad', 'foregaendePrognos'],
    ['Prognos fg mån', 'foregaendePrognos'],
    ['Föregående helårsprognos (april)', 'foregaendePrognos'],
    ['Prognos april', 'prognos'],
    ['Prognos föregående år', 'okand'],
    ['Prognos fg år', 'okand'],
    ['Prognos f.å.', 'okand'],
    ['Skillnad mot föregående prognos', 'okand'],
    ['Ändring sedan förra prognosen', 'okand'],
    ['Avvikelse mot förra prognosen', 'okand'],
    ['Återstår av budget', 'okand'],
    ['Kommentar', 'anteckning'],
    ['Anm.', 'anteckning'],
  ])('%s heads %s', (header, roll) => {
    expect(classifyHeader(header)?.roll).toBe(roll);
  });
  it.each([
    'Verksamhet',
    'Benämning',
    'Projekt',
    'Kod',
    '',
    'Program',
    'Socialnämnden',
    'Redovisning verksamhet 51*',
  ])('%s heads no amounts', (header) => {
    expect(classifyHeader(header)).toBeNull();
  });
  it.each([
    ['Prognos april', 4],
    ['Prognos (mars)', 3],
    ['Prognos T1', 4],
    ['Prognos per 30/4', 4],
    ['Föregående prognos (30/4)', 4],
    ['Prognos (KS 2025-05-02)', null],
    ['Prognos 2025', null],
    ['Budget 2025 (KF 2024-11-25)', null],
  ])('%s names month %s', (header, manad) => {
    expect(classifyHeader(header)?.manad).toBe(manad);
  });
  it('takes a sentence for no header', () => {
    expect(
      classifyHeader('Budget 2025 är nämndens beslutade ram inklusive tilläggsbudget för året'),
    ).toBeNull();
  });
  it('rejoins words that are broken over rows, and only those', () => {
    expect(joinHeader(['Helårs-', 'prognos'])).toBe('Helårsprognos');
    expect(joinHeader(['Budget-', 'avvikelse', 'helår'])).toBe('Budgetavvikelse helår');
    expect(joinHeader(['Utfall', '25-08-31'])).toBe('Utfall 25-08-31');
    expect(joinHeader(['In-', 'och utbetalning'])).toBe('In- och utbetalning');
    expect(joinHeader(['', 'Budget'])).toBe('Budget');
  });
  it.each([
    ['Utfall 25-08-31', '2025-08', 2025],
    ['Per 250831', '2025-08', 2025],
    ['2025-08-31', '2025-08', 2025],
    ['Utfall 2025-08', '2025-08', 2025],
    ['Utfall 202508', '2025-08', 2025],
    ['Utfall jan-aug 2025', '2025-08', 2025],
    ['Delår 31 augusti 2025', '2025-08', 2025],
    ['Driftredovisning 2025, tkr – utfall t.o.m. augusti', '2025-08', 2025],
    ['Tertial 2 2025', '2025-08', 2025],
    ['T1 2025', '2025-04', 2025],
    ['Kvartal 3 2025', '2025-09', 2025],
    ['31/8 2025', '2025-08', 2025],
    ['Budget 2025', null, 2025],
    ['Utfall', null, null],
    ['Utfall mars', null, null],
  ])('%s names %s', (text, period, ar) => {
    expect(periodInText(text)).toMatchObject({ period, ar });
  });
});
