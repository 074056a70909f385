/**
 * Ties a function of the manifest to what it does. Excel waits for the command to end, so it ends
 * whatever happens, also when `run` throws.
 * @example associateCommand('beraknaAvvikelse', () => runInWorkbook());
 */
export function associateCommand(name: string, run: () => Promise<void>): void {
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
    void run().finally(() => event.completed());
  });
}
