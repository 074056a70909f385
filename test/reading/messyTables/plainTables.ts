import type { Enhet } from '../../../src/domain/amount/enhet.ts';
import type { Beloppsroll } from '../../../src/domain/underlag/tabell.ts';

/** A row before any mess: its amounts by the columns of its table, cost plus, in the table's unit. */
export interface PlainRow {
  readonly kod: string | null;
  readonly namn: string;
  readonly belopp: readonly number[];
}

/** A table before any mess, without sums; `heads` are the ways to head each kind of column. */
export interface PlainTable {
  readonly titel: string;
  readonly enhet: Enhet;
  readonly decimals: number;
  readonly period: string;
  /** Ways to write the period above the table. */
  readonly periods: readonly string[];
  readonly kolumner: readonly Beloppsroll[];
  readonly heads: Readonly<Partial<Record<Beloppsroll, readonly string[]>>>;
  readonly rader: readonly PlainRow[];
}

const row = (kod: string | null, namn: string, ...belopp: readonly number[]): PlainRow => ({
  kod,
  namn,
  belopp,
});

const toAugust = {
  period: '2025-08',
  periods: ['Per 2025-08-31', 'Uppföljning augusti 2025', 'Januari–augusti 2025'],
  heads: {
    utfall: ['Utfall', 'Redovisat', 'Periodutfall', 'Bokfört', 'Per 250831', 'Utfall 25-08-31'],
    prognos: ['Prognos', 'Helårsprognos', 'Årsprognos', 'Prognos helår', 'Prognos 2025'],
    budget: ['Budget', 'Budget 2025', 'Årsbudget', 'Budgetram', 'Budget helår', 'Driftbudget'],
    ackBudget: ['Ack budget', 'Ack. budget', 'Periodbudget', 'Ackumulerad budget'],
  },
} as const;

/** A year in tkr by code, a year so far in mnkr without codes, and one in tkr with all three columns. */
export const plainTables: readonly PlainTable[] = [
  {
    titel: 'Driftredovisning',
    enhet: 'tkr',
    decimals: 0,
    period: '2024-12',
    periods: ['Helår 2024'],
    kolumner: ['utfall', 'budget'],
    heads: {
      utfall: ['Utfall', 'Redovisat', 'Utfall 2024', 'Bokfört'],
      budget: ['Budget', 'Budget 2024', 'Årsbudget', 'Budgetram', 'Driftbudget'],
    },
    rader: [
      row('10', 'Politisk verksamhet', 812, 850),
      row('51', 'Äldreomsorg/LSS', 241300, 236100),
      row('55', 'Vård för vuxna', 2510, 2100),
      row('56', 'Barn- och ungdomsvård', 13050, 11500),
      row('57', 'Övr. insatser', 6020, 6500),
      row('60', 'Flyktingmottagande', -910, -757),
      row('92', 'Gemensamma verksamheter', 52218, 55707),
    ],
  },
  {
    titel: 'Driftsredovisning (netto)',
    enhet: 'mnkr',
    decimals: 1,
    ...toAugust,
    kolumner: ['utfall', 'ackBudget', 'prognos', 'budget'],
    rader: [
      row(null, 'Förvaltningsledning', 28.1, 29.3, 43, 44),
      row(null, 'Individ och familj', 61.4, 60.9, 91.7, 91.4),
      row(null, 'Funktionsstöd', 112.4, 104.8, 171.9, 157),
      row(null, 'Vård och omsorg', 234.9, 216.6, 356.4, 326.6),
    ],
  },
  {
    titel: 'Driftredovisning',
    enhet: 'tkr',
    decimals: 0,
    ...toAugust,
    kolumner: ['utfall', 'prognos', 'budget'],
    rader: [
      row('100', 'Nämnd', 553, 872, 872),
      row('510', 'Hemtjänst', 70714, 103626, 94266),
      row('520', 'Säbo', 100000, 150000, 150000),
      row('600', 'Integration', -103, -152, -152),
    ],
  },
];
