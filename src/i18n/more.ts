/**
 * Every word, for parts that load after the first screen: what loads them waits for `speakMore`.
 * The build refuses it in anything the first screen is made of.
 */
export { everyWord as t } from "./i18n.ts";
