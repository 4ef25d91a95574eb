/** The colour of the paper in light and dark, for the frame that browsers draw around a page. They cannot read the tokens. */
export const themeColors = { light: '#fafbf8', dark: '#121416' };
