/** Hosts where readers are to follow a newsroom. */
export const channelHosts =
  /(?:^|\.)(?:whatsapp\.com|wa\.me|t\.me|telegram\.me|news\.google\.com)$/;

/** Hosts where apps are fetched. */
export const appHosts = /(?:^|\.)(?:play\.google\.com|apps\.apple\.com|itunes\.apple\.com)$/;

/** Hosts of social networks: links to them are seldom sources. */
export const socialHosts =
  /(?:^|\.)(?:facebook\.com|twitter\.com|x\.com|instagram\.com|youtube\.com|tiktok\.com|linkedin\.com|pinterest\.com|threads\.net|bsky\.app|whatsapp\.com|t\.me|news\.google\.com)$/;
