/** Key in session storage of what was found in a tab: an object of marks by frame. */
export const tabKey = (tab: number): string => `tab:${tab}`
