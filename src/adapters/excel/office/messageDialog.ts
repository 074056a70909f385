/**
 * Shows a page of the add-in's own in a small Office dialog, and waits until it is closed. Where Office
 * refuses a dialog nothing is shown.
 * @param path the page, relative to the page that asks
 */
export function showDialog(path: string): Promise<void> {
  const url = new URL(path, document.baseURI).href;
  return new Promise((resolve) => {
    // In a frame on the web, where a window of its own would be stopped as a pop-up.
    const options = { width: 30, height: 25, displayInIframe: true };
    Office.context.ui.displayDialogAsync(url, options, ({ status, value: dialog }) => {
      if (status === Office.AsyncResultStatus.Failed) {
        resolve();
        return;
      }
      dialog.addEventHandler(Office.EventType.DialogEventReceived, () => resolve());
      dialog.addEventHandler(Office.EventType.DialogMessageReceived, () => {
        dialog.close();
        resolve();
      });
    });
  });
}

/** Asks the page that opened this dialog to close it. */
export function closeDialog(): void {
  Office.context.ui.messageParent('');
}
