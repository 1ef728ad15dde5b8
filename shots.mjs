import { chromium } from 'playwright';
import { readFileSync } from 'node:fs';
import { browserLaunchOptions } from './scripts/find-browser.mjs';
const log=readFileSync('/tmp/start-main.log','utf8');
const who=process.argv[2]; const pages=process.argv.slice(3);
const m=log.match(new RegExp('('+who+'\\S*)\\s+(\\S+)'));
const base='http://127.0.0.1:1537';
const b=await chromium.launch(await browserLaunchOptions());
for(const width of [1280,390]){
 const c=await b.newContext({viewport:{width,height:width===390?844:900},locale:'id-ID'}); const p=await c.newPage();
 await p.goto(base+'/admin/auth/login'); await p.fill('input[name=email]',m[1]); await p.fill('input[name=password]',m[2]); await p.click('button[type=submit]'); await p.waitForURL(u=>!u.pathname.includes('/auth/')); 
 for(const pg of pages){ const name=pg.replace(/\W+/g,'-'); await p.goto(base+'/admin/'+pg); await p.waitForTimeout(6000);
  const h=await p.evaluate(()=>{const main=document.querySelector('main'); let best=0; for(const e of [main,...document.querySelectorAll('main *, div')]) if(e&&e.scrollHeight>e.clientHeight+50&&getComputedStyle(e).overflowY!=='visible') best=Math.max(best,e.scrollHeight); return best;});
  await p.setViewportSize({width,height:Math.min(Math.max(900,h+100),6000)}); await p.waitForTimeout(800);
  await p.screenshot({path:`/tmp/shots/${name}-${width}.png`}); await p.setViewportSize({width,height:900}); }
 await c.close();
}
await b.close();
