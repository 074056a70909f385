/** The rows of a driftredovisning in April, to draw below its title. */
export const APRIL = `
Kod|Verksamhet|Utfall|Prognos|Budget|Avvikelse
51|Vård och omsorg|41250|124380|122000|-2380
53|Skola|88120|263910|264500|590
55|Kultur|5170|15840|15900|60
57|Teknik|12060|37215|36000|-1215
|Summa|146600|441345|438400|-2945
`.trim();
