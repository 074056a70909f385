import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import {
  ArrowClockwiseRegular,
  ArrowUndoRegular,
  MoreHorizontalRegular,
  QuestionCircleRegular,
  SettingsRegular,
} from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { hasLedger } from '../state/hasLedger.ts';
import type { PaneState } from '../state/paneState.ts';
import type { PaneActions } from '../state/usePane.ts';
import { manadText } from '../../report/text/number.ts';
import { text } from '../text.sv.ts';
import { openHandbok } from './openHandbok.ts';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: '8px',
    padding: '12px 8px 8px 16px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  product: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  period: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** The top of the pane: what it is, which months, and the menu. */
export function PaneHeader({
  state,
  actions,
}: {
  readonly state: PaneState;
  readonly actions: PaneActions;
}): ReactElement {
  const styles = useStyles();
  const isBusy = state.work !== null;
  return (
    <header className={styles.header}>
      <div>
        <h1 className={styles.product}>{text.product}</h1>
        <p className={styles.period}>{periodOf(state)}</p>
      </div>
      {/* Inline: within the header, where a screen reader looks for it. */}
      <Menu inline>
        <MenuTrigger disableButtonEnhancement>
          <Button appearance="subtle" icon={<MoreHorizontalRegular />} aria-label={text.menu} />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem
              icon={<ArrowClockwiseRegular />}
              disabled={isBusy}
              onClick={() => void actions.read()}
            >
              {text.readAgain}
            </MenuItem>
            <MenuItem
              icon={<SettingsRegular />}
              disabled={isBusy}
              onClick={() => void actions.showRegler()}
            >
              {text.regler}
            </MenuItem>
            <MenuItem icon={<QuestionCircleRegular />} onClick={openHandbok}>
              {text.help}
            </MenuItem>
            <MenuItem
              icon={<ArrowUndoRegular />}
              disabled={isBusy || !state.canUndo}
              onClick={() => void actions.undo()}
            >
              {text.undo}
            </MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
    </header>
  );
}

/** The months that the pane speaks of; nothing before the workbook is read or when it has no table. */
function periodOf({ korning }: PaneState): string {
  if (korning === null) return '\u00a0';
  if (korning.uppfoljning.tabeller.length === 0 && !hasLedger(korning)) return '\u00a0';
  const { period } = korning.uppfoljning;
  return period === null ? text.periodMissing : text.period(manadText(period));
}
