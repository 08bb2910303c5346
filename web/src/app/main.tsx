import { i18n } from "@lingui/core";
import { setNonce } from "get-nonce";
import { createRoot } from "react-dom/client";
import { applyPrefs } from "@/shared/session/prefs";
import { useSession } from "@/shared/session/session";
import { messages } from "@/locales/en.po";
import { App } from "./app";
import "./styles.css";

const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content;
if (nonce) setNonce(nonce);

i18n.load("en", messages);
i18n.activate("en");
applyPrefs();
void useSession.getState().check();

createRoot(document.getElementById("root")!).render(<App />);
