/**
 * The extension API with promises and types in every browser. It adds about ten kilobytes to what imports it,
 * so the gate, which runs on every page, does without.
 */
export { default as browser, type Runtime, type Tabs } from 'webextension-polyfill'
