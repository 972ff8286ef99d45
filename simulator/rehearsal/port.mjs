/** Of the rehearsal's simulator; the gateway takes the next one. */
export const PORT = Number(process.env['REHEARSAL_PORT'] ?? 4750);
