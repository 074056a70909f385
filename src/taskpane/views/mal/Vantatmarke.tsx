import type { ReactElement } from 'react';
import { vantadeStatusar } from '../../../domain/mal/vantadStatus.ts';
import type { Angivet } from '../../../domain/mal/malunderlag.ts';
import type { Regler } from '../../../domain/regler/regler.ts';
import { statusTecken, vantat } from '../../../report/text/malText.ts';
import { Marke } from '../Marke.tsx';
import { statusfarger } from './Statusmarke.tsx';

/** What persons wrote that it will come to at the end of the year, beside the status of today. */
export const Vantatmarke = ({
  angivet,
  skala,
}: {
  readonly angivet: readonly Angivet[];
  readonly skala: Regler['malskala'];
}): ReactElement => (
  <>
    {vantadeStatusar(angivet).map((status) => (
      <Marke
        key={status}
        farg={statusfarger[status]}
        tecken={statusTecken[status]}
        ord={vantat[skala][status]}
      />
    ))}
  </>
);
