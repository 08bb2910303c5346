/// <reference types="vite/client" />

declare module "*.po" {
  import type { Messages } from "@lingui/core";
  export const messages: Messages;
}

interface ImportMetaEnv {
  /** Where the API is, for builds that are served from elsewhere. */
  readonly VITE_PIXORA_API?: string;
}
