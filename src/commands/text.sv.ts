/** Texts of the ribbon command that are not an error's. */
export const text = {
  nothingToReport:
    'Ingen tabell med budget och utfall hittades. Inget har skrivits. Öppna Kostnadsläge på fliken Start för att se vad som lästes.',
} as const;
