import type { Enhet } from '../amount/enhet.ts';
import type { Ore } from '../amount/ore.ts';
import type { Forklaring, Forskjuten, Kontrollslag } from '../avstamning/kontroll.ts';

/** What was found when figures were compared; amounts in the sign that their own table prints. */
export type AvstamningFyndData = Tabellenhet & Jamforelsefynd;

/** The unit that amounts are told in: that of the table at hand, where it is known. */
export interface Tabellenhet {
  readonly enhet?: Enhet | undefined;
}

type Jamforelsefynd =
  | {
      readonly typ: 'summaStammerInte';
      readonly rad: string;
      readonly kolumn: string;
      readonly tryckt: Ore;
      readonly beraknad: Ore;
      readonly forklaring?: Forklaring;
    }
  | {
      readonly typ: 'nettoStammerInte';
      readonly rad: string;
      readonly kolumn: string;
      readonly tryckt: Ore;
      readonly beraknad: Ore;
      readonly forklaring?: Forklaring;
    }
  | {
      readonly typ: 'avvikelseStammerInte';
      readonly rad: string;
      readonly tryckt: Ore;
      readonly beraknad: Ore;
      readonly forklaring?: Forklaring;
    }
  /** `av`: what the column is the difference of, "Utfall 2025 − Utfall 2024". */
  | {
      readonly typ: 'differensStammerInte';
      readonly rad: string;
      readonly kolumn: string;
      readonly av: string;
      readonly tryckt: Ore;
      readonly beraknad: Ore;
      readonly forklaring?: Forklaring;
    }
  | {
      readonly typ: 'sarredovisningStammerInte';
      readonly foralder: string;
      readonly kolumn: string;
      readonly har: Ore;
      readonly dar: Ore;
      readonly andraCell: string;
      readonly forklaring?: Forklaring;
    }
  | {
      readonly typ: 'motsagelse';
      readonly rad: string;
      readonly kolumn: string;
      readonly har: Ore;
      readonly dar: Ore;
      readonly andraBok: string;
      readonly andraCell: string;
      readonly forklaring?: Forklaring;
    }
  /** `andraCell`: what it is compared with stands in another table. */
  | {
      readonly typ: 'avrundning';
      readonly rad: string;
      readonly tryckt: Ore;
      readonly beraknad: Ore;
      readonly andraCell?: string;
      /** What is compared, where it is computed: "intäkt + kostnad". */
      readonly text?: string;
    }
  | ({ readonly typ: 'tabellerStammerInte' } & (Huvudboksfakta | Tabellfakta))
  | {
      readonly typ: 'varavStammerInte';
      readonly rad: string;
      readonly kolumn: string;
      readonly har: Ore;
      readonly dar: Ore;
      readonly foralder: string;
      readonly andraCell: string;
      readonly forklaring?: Forklaring;
    }
  | {
      readonly typ: 'procentStammerInte';
      readonly rad: string;
      readonly kolumn: string;
      readonly tryckt: string;
      readonly beraknad: string;
    }
  /** Amounts that stand beside their cells: one finding for all that fails because of them. */
  | {
      readonly typ: 'forskjutnaBelopp';
      readonly forklaring: Forskjuten;
      /** How many comparisons fail because of it. */
      readonly antal: number;
    }
  /** Figures that a person had marked as looked at are others now: the mark is taken off. */
  | {
      readonly typ: 'granskadAndrad';
      readonly slag: Kontrollslag;
      readonly rad: string;
      readonly kolumn: string;
    }
  /** Two names that only practice says are one verksamhet. */
  | {
      readonly typ: 'aliasAntaget';
      readonly namn: string;
      readonly andraNamn: string;
      readonly andraCell: string;
    };

/** A driftredovisning beside the ledger. */
export interface Huvudboksfakta {
  readonly rad: string;
  readonly kolumn: 'utfall' | 'ackBudget' | 'budget';
  readonly tabell: Ore;
  readonly huvudbok: Ore;
  readonly forklaring?: Forklaring;
}

/** A table beside another; `andraText`: what the other side is, "summan av 7 rader". */
export interface Tabellfakta {
  readonly slag: Kontrollslag;
  readonly rad: string;
  readonly kolumn: string;
  readonly har: Ore;
  readonly dar: Ore;
  /** har − dar, in the sign of `har`. */
  readonly differens: Ore;
  /** What is compared, where it is computed: "intäkt + kostnad". */
  readonly text?: string;
  readonly andraCell: string;
  /** Where the other table stands in another workbook. */
  readonly andraBok?: string;
  readonly andraText: string;
  readonly forklaring?: Forklaring;
}
