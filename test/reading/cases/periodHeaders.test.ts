import { foljUpp } from '../../../src/application/foljUpp.ts';
import { drawGrid } from '../../builders/drawGrid.ts';
import { expectRead } from '../expectRead.ts';

describe('headers of a period', () => {
  it('that all name one month head no ledger', () => {
    const grid = drawGrid(`
Ekonomisk uppföljning t.o.m. augusti 2025, kr
Verksamhet|Årsbudget 2025|Budget ack aug|Utfall ack aug|Avvikelse ack|Utfall ack aug 2024
Gator|18450000|12300000|11984322.45|315677.55|11233410.10
Park|6120000|4080000|4003218.90|76781.10|3911002.35
Summa|24570000|16380000|15987541.35|392458.65|15144412.45`);
    expectRead(grid, [
      {
        kolumner: 'namn budget ackBudget utfall avvikelseAck foregaendeAr',
        enhet: 'kr',
        avvikelseAck: [315_677.55, 76_781.1, 392_458.65],
      },
    ]);
    expect(foljUpp([grid]).ekonomi.fynd).toEqual([]);
  });
});
