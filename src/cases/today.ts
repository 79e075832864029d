/** The day on the calendar of this machine; Swedes write it as ISO 8601 does. */
export function today(): string {
  return new Date().toLocaleDateString("sv");
}
