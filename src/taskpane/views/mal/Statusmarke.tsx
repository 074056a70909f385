import type { ReactElement } from 'react';
import type { Malstatus } from '../../../domain/mal/malunderlag.ts';
import { statusTecken } from '../../../report/text/malText.ts';
import { Marke, type Markesfarg } from '../Marke.tsx';

/** The colour of each status. */
export const statusfarger: Readonly<Record<Malstatus, Markesfarg>> = {
  uppnadd: 'bra',
  delvis: 'delvis',
  ej: 'fel',
  ejBedomd: 'neutral',
};

/** A status as symbol, word and colour. */
export const Statusmarke = ({
  status,
  ord,
}: {
  readonly status: Malstatus;
  readonly ord: string;
}): ReactElement => <Marke farg={statusfarger[status]} tecken={statusTecken[status]} ord={ord} />;
