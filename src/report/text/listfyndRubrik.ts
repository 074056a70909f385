import type { ListFyndData } from '../../domain/fynd/listFynd.ts';

/** The kinds of finding about lists in a few words. */
export const listfyndRubrik: Readonly<Record<ListFyndData['typ'], string>> = {
  listaEjTolkad: 'Lista som inte läses',
  listvardeEjTolkat: 'Cell i en lista som inte går att läsa',
  listradUtanNamn: 'Rad utan namn i en lista',
  dubbelListrad: 'Samma rad två gånger i en lista',
  listsummaStammerInte: 'Summan i en lista stämmer inte',
  bidragUtanBeslut: 'Bidrag utan beslutsläge',
  bidragIPrognosAntaget: 'Väntade bidrag antas ingå i prognosen',
  aterstarStammerInte: 'Återstående bidrag stämmer inte',
  bidragOverforbrukat: 'Mer förbrukat än bidraget',
  resursparameterSaknas: 'Mått saknas i resursfördelningen',
  timtidAntagen: 'Tid för timmar antagen',
  reservAntagen: 'Rad antagen som reserv',
  riskUtanforSkalan: 'Risk utanför skalan',
  riskskalaAntagen: 'Skala för risker antagen',
  riskskalaOkand: 'Skala för risker okänd',
  riskEjBedomd: 'Risk utan bedömning',
  risknivaMotGrans: 'Risknivån följer inte gränserna',
  riskvardeStammerInte: 'Riskvärdet stämmer inte',
  riskgranserAntagna: 'Gränser för risknivå antagna',
  atgardEjStartad: 'Åtgärd som skulle ha börjat',
  overforingSkiljer: 'Överföring större än det som är kvar',
};
