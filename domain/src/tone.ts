/** How a status should be read at a glance. A screen shows it as an icon and a colour, always beside a word. */
export type Tone = 'neutral' | 'progress' | 'positive' | 'warning' | 'critical';
