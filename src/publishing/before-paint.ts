import { preferencesKey } from '../preferences/preferences-store.ts'

/**
 * Units: milliseconds. A page whose words do not come in this time shows those it has.
 *
 * Why so long: on a slow phone they come with the program, and a page that turns round under its reader is worse.
 */
const wordsWait = 4000

/**
 * The script every page runs before its first paint: the page takes on the look its reader chose, so that no other
 * flashes up; where the interface speaks another language than the page was made in, it turns to that language's side
 * and keeps its own words unseen until the others have come. It is text, not a module, since one to fetch would hold the paint
 * up; the policy knows it by its hash.
 *
 * Shape: what it reads is the `look` of preferences/kept-preferences.ts; only attributes named `data-…`, custom
 * properties, a colour, a language and a direction are taken from it.
 */
export const beforePaintScript = `try{const{look}=JSON.parse(localStorage["${preferencesKey}"]),root=document.documentElement,{lang,dir,paper}=look;for(const[name,value]of Object.entries(look.attributes))if(/^data-[a-z-]+$/.test(name))root.setAttribute(name,value);for(const[name,value]of Object.entries(look.properties))if(/^--/.test(name))root.style.setProperty(name,value);if(/^#[0-9a-f]{6}$/.test(paper))document.head.append(Object.assign(document.createElement("meta"),{name:"theme-color",content:paper}));if(/^[a-z]{2}$/.test(lang)&&/^(rtl|ltr)$/.test(dir)){Object.assign(root,{lang,dir});root.setAttribute("data-wordless","");setTimeout(()=>{if(root.hasAttribute("data-wordless")){root.removeAttribute("data-wordless");Object.assign(root,{lang:"ar",dir:"rtl"})}},${wordsWait})}}catch{}`
