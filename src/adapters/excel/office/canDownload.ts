/**
 * Whether a pane may give the person a file: Excel on a Mac and an iPad opens it in the pane's own place
 * instead, and the pane is gone.
 */
export function canDownload(): boolean {
  const platform = (Office.context as Partial<Office.Context>).platform;
  return platform !== Office.PlatformType.Mac && platform !== Office.PlatformType.iOS;
}
