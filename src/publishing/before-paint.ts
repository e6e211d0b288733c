import { preferencesKey } from '../preferences/preferences-store.ts'

/**
 * The script every page runs before its first paint: the page takes on the look its reader chose, so that no other
 * flashes up. It is text, not a module, since one to fetch would hold the paint up; the policy knows it by its hash.
 *
 * Shape: what it reads is the `look` of preferences/kept-preferences.ts; only attributes named `data-…` and custom properties are taken from it.
 */
export const beforePaintScript = `try{const{look}=JSON.parse(localStorage["${preferencesKey}"]),root=document.documentElement;for(const[name,value]of Object.entries(look.attributes))if(/^data-[a-z-]+$/.test(name))root.setAttribute(name,value);for(const[name,value]of Object.entries(look.properties))if(/^--/.test(name))root.style.setProperty(name,value)}catch{}`
