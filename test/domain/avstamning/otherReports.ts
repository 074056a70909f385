import type { Grid } from '../../../src/reading/grid.ts';
import { drawGrid } from '../../builders/drawGrid.ts';

/** An error that somebody could make: a cell and what stands there instead. */
export interface Plant {
  readonly blad: string;
  readonly cell: string;
  readonly varde: number | string;
  /** The explanation that is expected, where one can be given. */
  readonly slag?: string;
}

/** A report as a municipality could print it: it ties, and each of the errors breaks it. */
export interface OtherReport {
  readonly namn: string;
  readonly sheets: readonly Grid[];
  readonly plants: readonly Plant[];
}

const sheet = (blad: string, text: string, hiddenRows: readonly number[] = []): Grid =>
  drawGrid(text, { blad, hiddenRows });

/** Reports of many shapes. */
export const otherReports: readonly OtherReport[] = [
  {
    namn: 'mnkr with one decimal, ackumulerad budget and a forecast',
    sheets: [
      sheet(
        'Drift',
        `
Driftsredovisning (netto) augusti 2025, mnkr
Verksamhet|Utfall|Ack budget|Avvikelse|Helårsprognos|Budget helår|Budgetavvikelse helår
Förvaltningsledning|28.4|30.1|1.7|43|45.2|2.2
Funktionsstöd|117.6|110|-7.6|178.1|163.2|-14.9
Vård och omsorg|190.2|172.9|-17.3|285.3|258.9|-26.4
Individ och familj|119.5|98.6|-20.8|157.3|151.7|-5.6
Totalt|455.6|411.6|-44|663.7|619|-44.7`,
      ),
    ],
    plants: [
      { blad: 'Drift', cell: 'B5', varde: 109.2, slag: 'omkastadeSiffror' },
      { blad: 'Drift', cell: 'G4', varde: 14.9, slag: 'tecken' },
      { blad: 'Drift', cell: 'C7', varde: 412.7 },
      { blad: 'Drift', cell: 'F6', varde: 517.7 },
      { blad: 'Drift', cell: 'E5', varde: 258.9 },
    ],
  },
  {
    namn: 'kronor, costs below zero, income and cost of each unit',
    sheets: [
      sheet(
        'Resultat',
        `
Resultatrapport 2025, kr
Konto|Budget 2025|Utfall 2025|Avvikelse
Intäkter|4512300|4730115|217815
Kostnader|-20415900|-21060777|-644877
varav personalkostnader|-15200000|-15933412|-733412
varav kapitalkostnader|-310000|-305118|4882
Resultat|-15903600|-16330662|-427062`,
      ),
      sheet(
        'Enheter',
        `
Driftredovisning 2025, kr
Enhet|Budget 2025|Utfall 2025|Avvikelse
Norra skolan|-7204100|-7340018|-135918
Södra skolan|-5310500|-5412644|-102144
Förskolan Eken|-3389000|-3578000|-189000
Summa|-15903600|-16330662|-427062`,
      ),
    ],
    plants: [
      { blad: 'Resultat', cell: 'C4', varde: -21_060_877 },
      { blad: 'Resultat', cell: 'C5', varde: -159_334_120 },
      { blad: 'Resultat', cell: 'B7', varde: -15_930_600, slag: 'omkastadeSiffror' },
      { blad: 'Enheter', cell: 'C3', varde: -7_340_108 },
      { blad: 'Enheter', cell: 'C5', varde: 3_578_000, slag: 'tecken' },
      { blad: 'Enheter', cell: 'C6', varde: -10_918_018, slag: 'rad' },
      { blad: 'Enheter', cell: 'D4', varde: -189_000, slag: 'grannrad' },
    ],
  },
  {
    namn: 'two years, the earlier one also as a report of its own',
    sheets: [
      sheet(
        '2024',
        `
Driftredovisning 2024, tkr
Kod|Verksamhet|Bokslut 2023|Bokslut 2024|Budget 2024|Avvikelse
'10|Politisk verksamhet|812|790|850|60
'51|Äldreomsorg|231402|240118|236500|-3618
'56|Barn- och ungdomsvård|10877|12440|11200|-1240
|Summa|243091|253348|248550|-4798`,
      ),
      sheet(
        '2023',
        `
Driftredovisning 2023, tkr
Kod|Verksamhet|Bokslut 2023|Budget 2023|Avvikelse
'10|Politisk verksamhet|812|840|28
'51|Äldreomsorg|231402|229000|-2402
'56|Barn- och ungdomsvård|10877|10900|23
|Summa|243091|240740|-2351`,
      ),
    ],
    plants: [
      { blad: '2024', cell: 'C4', varde: 321_402, slag: 'omkastadeSiffror' },
      { blad: '2024', cell: 'C6', varde: 243_901, slag: 'omkastadeSiffror' },
      { blad: '2024', cell: 'D5', varde: 12_044 },
      { blad: '2023', cell: 'C5', varde: 10_900, slag: 'grannkolumn' },
    ],
  },
  {
    namn: 'varav rows and subtotals by section',
    sheets: [
      sheet(
        'Drift',
        `
Driftredovisning 2025, tkr
Verksamhet|Utfall|Budget|Avvikelse
Grundskola|88412|86300|-2112
varav lokaler|12033|12100|67
Gymnasium|41205|42000|795
Summa utbildning|129617|128300|-1317
Bibliotek|6120|6200|80
Fritid|9433|9100|-333
varav lokaler|4010|3900|-110
Summa kultur och fritid|15553|15300|-253
Summa|145170|143600|-1570`,
      ),
    ],
    plants: [
      { blad: 'Drift', cell: 'B6', varde: 88_412, slag: 'rad' },
      { blad: 'Drift', cell: 'B10', varde: 15_535, slag: 'omkastadeSiffror' },
      { blad: 'Drift', cell: 'C7', varde: 6_200_000, slag: 'tusenfel' },
      { blad: 'Drift', cell: 'C11', varde: 101_600, slag: 'rad' },
      { blad: 'Drift', cell: 'B5', varde: 42_000, slag: 'grannkolumn' },
    ],
  },
  {
    namn: 'two sum rows, and what comes between them',
    sheets: [
      sheet(
        'Drift',
        `
Driftredovisning 2025, tkr
Verksamhet|Budget|Utfall|Avvikelse
Teknik|23040|24118|-1078
Miljö|8120|7990|130
Bygg|6411|6820|-409
Summa verksamheter|37571|38928|-1357
Central buffert|1500|0|1500
Totalt|39071|38928|143`,
      ),
    ],
    plants: [
      { blad: 'Drift', cell: 'B6', varde: 31_160, slag: 'rad' },
      { blad: 'Drift', cell: 'C5', varde: 6280, slag: 'omkastadeSiffror' },
      { blad: 'Drift', cell: 'D4', varde: -130, slag: 'tecken' },
    ],
  },
  {
    namn: 'no sum row, a filtered list and a breakdown that leaves rows out',
    sheets: [
      sheet(
        'Drift',
        `
Driftredovisning 2025, tkr
Kod|Verksamhet|Utfall|Budget|Avvikelse
'10|Nämnd|1204|1300|96
'51|Äldreomsorg|170714|168000|-2714
'56|Barn och unga|9366|9000|-366`,
      ),
      sheet(
        'Filter',
        `
Investeringar 2025, tkr
Projekt|Utfall|Budget
Fordon|1204|1300
Skrivare|88|100
Lyftar|412|400
Summa|1616|1700`,
        [3],
      ),
      sheet(
        'S51',
        `
Redovisning verksamhet 51*, ett urval, tkr
Verksamhet|Utfall|Budget
Hemtjänst|45292|44000
Särskilt boende|54512|55000`,
      ),
    ],
    plants: [
      { blad: 'Drift', cell: 'E4', varde: -2174, slag: 'omkastadeSiffror' },
      { blad: 'Drift', cell: 'C5', varde: 9636, slag: 'omkastadeSiffror' },
      { blad: 'Filter', cell: 'B6', varde: 1661 },
    ],
  },
  {
    namn: 'per cent of the budget and of the avvikelse',
    sheets: [
      sheet(
        'Drift',
        `
Månadsuppföljning april 2025, tkr
Verksamhet|Budget|Periodutfall|Utfall %|Prognos|Avvikelse
Vård|120400|41250|34,3 %|123000|-2600
Skola|98210|31800|32,4 %|98000|210
Kultur|15400|5400|35,1 %|15400|0
Teknik|33020|11240|34,0 %|33500|-480
Summa|267030|89690|33,6 %|269900|-2870`,
      ),
    ],
    plants: [
      { blad: 'Drift', cell: 'D4', varde: '34,2 %' },
      { blad: 'Drift', cell: 'D7', varde: '36,3 %' },
      { blad: 'Drift', cell: 'C5', varde: 4500 },
      { blad: 'Drift', cell: 'B6', varde: 33.02, slag: 'tusenfel' },
    ],
  },
  {
    namn: 'a summary in mnkr beside details in tkr',
    sheets: [
      sheet(
        'Sammanfattning',
        `
Driftredovisning augusti 2025, mnkr
Kod|Verksamhet|Utfall|Budget
'51|Äldreomsorg|170,7|244,3
'55|Missbruk|1,0|2,1
'56|Barn och unga|9,4|11,7
|Summa|181,1|258,1`,
      ),
      sheet(
        'Drift',
        `
Driftredovisning augusti 2025, tkr
Kod|Verksamhet|Utfall|Budget
'51|Äldreomsorg|170714|244266
'55|Missbruk|1048|2140
'56|Barn och unga|9366|11695
|Summa|181128|258101`,
      ),
      sheet(
        'S51',
        `
Redovisning verksamhet 51*, mnkr
Verksamhet|Utfall|Budget
Hemtjänst|70,2|104,1
Särskilt boende|100,5|140,2
Summa|170,7|244,3`,
      ),
    ],
    plants: [
      { blad: 'Sammanfattning', cell: 'C3', varde: '107,7' },
      { blad: 'Drift', cell: 'C4', varde: 1480 },
      { blad: 'S51', cell: 'B4', varde: '105,0' },
      { blad: 'S51', cell: 'C5', varde: '242,3' },
    ],
  },
  {
    namn: 'an analysis with a netto of each verksamhet, under other names than the table',
    sheets: [
      sheet(
        'Drift',
        `
Driftredovisning 2025, tkr
Verksamhet|Prognos|Budget|Avvikelse
Nämnd och styrelseverksamhet|872|900|28
Individ- och familjeomsorg|25139|22464|-2675
Förvaltningsgemensamt|55251|59586|4335
Summa|81262|82950|1688`,
      ),
      sheet(
        'Analys',
        `
Verksamhetsanalys driftbudget 2025, tkr
Verksamhet|Post|Prognos|Budget|Nettoavvikelse mot budget
Politisk verksamhet|Intäkt|0|0|
|Kostnad|-872|-900|28
IFO|Intäkt|2742|1942|
|Kostnad|-27881|-24406|-2675
Gemensamma verksamheter|Intäkt|8430|1256|
|Kostnad|-63681|-60842|4335`,
      ),
    ],
    plants: [
      { blad: 'Analys', cell: 'C5', varde: 2472, slag: 'omkastadeSiffror' },
      { blad: 'Analys', cell: 'D6', varde: 24_406, slag: 'tecken' },
      { blad: 'Analys', cell: 'C8', varde: -63_861, slag: 'omkastadeSiffror' },
      { blad: 'Drift', cell: 'B4', varde: 22_397, slag: 'rad' },
      { blad: 'Drift', cell: 'B6', varde: 56_123, slag: 'rad' },
    ],
  },
  {
    namn: 'investments by kind and by project, of other signs',
    sheets: [
      sheet(
        'Invest',
        `
Investeringsredovisning 2025, tkr
Investeringar|Årsprognos 2025|Budget 2025
Inkomster|0|0
Utgifter|1244|2470
Nettoutgifter|1244|2470`,
      ),
      sheet(
        'Projekt',
        `
Investeringsanalys 2025, tkr
Projekt|Årsprognos 2025|Budget 2025
Maskiner|-152|-150
Möbler|-945|-945
Verksamhetssystem|-60|-825
Fordon|-87|-550`,
      ),
    ],
    plants: [
      { blad: 'Invest', cell: 'C5', varde: 1645, slag: 'rad' },
      { blad: 'Projekt', cell: 'B4', varde: -495, slag: 'omkastadeSiffror' },
    ],
  },
  {
    namn: 'two nämnder with the same row names, and a result of something else',
    sheets: [
      sheet(
        'Skolnämnden',
        `
Skolnämnden driftredovisning 2025, tkr
Verksamhet|Budget|Utfall|Avvikelse
Nämnd|1200|1150|50
Ledning|8400|8900|-500
Verksamhet|240300|244100|-3800
Summa|249900|254150|-4250`,
      ),
      sheet(
        'Tekniska nämnden',
        `
Tekniska nämnden driftredovisning 2025, tkr
Verksamhet|Budget|Utfall|Avvikelse
Nämnd|900|880|20
Ledning|3300|3420|-120
Verksamhet|61400|60210|1190
Summa|65600|64510|1090`,
      ),
      sheet(
        'Resultat',
        `
Resultaträkning kommunen 2025, tkr
Tkr|Budget|Utfall
Verksamhetens intäkter|210000|214400
Verksamhetens kostnader|-990000|-1002300
Skatteintäkter|640000|642100
Generella statsbidrag|160000|161000
Årets resultat|20000|15200`,
      ),
    ],
    plants: [
      { blad: 'Tekniska nämnden', cell: 'C5', varde: 62_010 },
      { blad: 'Skolnämnden', cell: 'B6', varde: 241_500, slag: 'rad' },
      { blad: 'Resultat', cell: 'C7', varde: 12_500 },
    ],
  },
  {
    namn: 'a table of all nämnder beside that of one of them, and another month of it',
    sheets: [
      sheet(
        'Kommun',
        `
Driftredovisning per nämnd augusti 2025, tkr
Nämnd|Budget|Utfall|Avvikelse
Kommunstyrelsen|80120|79015|1105
Socialnämnden|206624|202097|4527
Skolnämnden|249900|254150|-4250
Summa|536644|535262|1382`,
      ),
      sheet(
        'Soc',
        `
Socialnämnden driftredovisning augusti 2025, tkr
Verksamhet|Budget|Utfall|Avvikelse
LSS|106601|102112|4489
Hemtjänst|100023|99985|38
Summa|206624|202097|4527`,
      ),
      sheet(
        'Soc april',
        `
Socialnämnden driftredovisning april 2025, tkr
Verksamhet|Budget|Utfall|Avvikelse
LSS|106601|34112|72489
Hemtjänst|100023|33985|66038
Summa|206624|68097|138527`,
      ),
    ],
    plants: [
      { blad: 'Kommun', cell: 'C4', varde: 202_907, slag: 'omkastadeSiffror' },
      { blad: 'Soc', cell: 'C5', varde: 102_112, slag: 'rad' },
      { blad: 'Soc', cell: 'B3', varde: 106_610 },
    ],
  },
  {
    namn: 'a month with a row of felkonteringar, a text beside a forecast, and last year',
    sheets: [
      sheet(
        'Drift',
        `
Driftuppföljning april 2025, tkr
Kod|Verksamhet|Utfall 2024-04|Budget|Periodutfall|Utfall %|Prognos|Avvikelse
'51|Vård|39870|120400|41250|34,3|123000|-2600
'52|Skola|30911|98210|31800|32,4|98000|210
'53|Kultur|5102|15400|5400|35,1|ej klart|
|Diff/felkonteringar|8|0|12||0|0`,
      ),
      sheet(
        '2024',
        `
Driftredovisning 2024, tkr
Kod|Verksamhet|Bokslut 2024|Budget 2024
'51|Vård|119912|118000
'52|Skola|95102|95000
'53|Kultur|15230|15100
|Summa|230244|228100`,
      ),
    ],
    plants: [
      { blad: 'Drift', cell: 'H3', varde: 2600, slag: 'tecken' },
      { blad: 'Drift', cell: 'G4', varde: 89_000, slag: 'omkastadeSiffror' },
      { blad: '2024', cell: 'D6', varde: 213_000, slag: 'rad' },
    ],
  },
];
