/** The one style sheet, served under its hash. Calm paper, one column, evidence one step away; no colour carries a meaning alone. */
export const style = `
:root{--paper:#fdfcf9;--ink:#1d1c1a;--dim:#5d5a54;--line:#d9d5cb;--soft:#f3f0e8;--amber:#b57200;--look:#7d4e00;--link:#1a4f8a;--mark:#fbe9a7;--cut:#8c2f1b;--add:#0b5f3f;--red:#a31515;
--o0:#00558c;--o1:#a83c06;--o2:#00654f;--o3:#85306f;--o4:#665000;--o5:#3b4aa0;--o6:#4f4f4f;--o7:#90273c;--chip:#fff}
@media (prefers-color-scheme:dark){:root{--paper:#171614;--ink:#e9e5dc;--dim:#aaa498;--line:#3b3833;--soft:#211f1c;--amber:#e0a23c;--look:#e8b45a;--link:#92bdf0;--mark:#5c4b0c;--cut:#f0a08c;--add:#84d9b3;--red:#ff9d94;
--o0:#7cc0ef;--o1:#f0a070;--o2:#6fd0b4;--o3:#e3a0d0;--o4:#d8c060;--o5:#b0baf5;--o6:#c4c4c4;--o7:#f29aac;--chip:#12110f}}
*{box-sizing:border-box}
html{color-scheme:light dark;scroll-padding-top:1rem;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:1.06rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;font-variant-numeric:tabular-nums;overflow-wrap:break-word}
a{color:var(--link);text-underline-offset:.16em}
a:focus-visible,summary:focus-visible,button:focus-visible,input:focus-visible,textarea:focus-visible,select:focus-visible,[tabindex="0"]:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:2px}
h1,h2,h3{line-height:1.25;margin:0;text-wrap:balance}
h1{font:600 1.6rem/1.25 Charter,Georgia,"Noto Serif",serif;overflow-wrap:anywhere}
h2{font-size:1.02rem;margin:1.5rem 0 .4rem;padding-top:.5rem;border-top:1px solid var(--line)}
h3{font-size:1rem}
section>h3{margin-top:.9rem}
p{margin:.4rem 0}
ul,ol{margin:.3rem 0;padding-left:1.2rem}
.plain{list-style:none;padding:0}
.words,.what,blockquote p,.capture,.diff{font-family:Charter,Georgia,"Noto Serif",serif;overflow-wrap:anywhere}
.dim,.counts,footer,.how{color:var(--dim);font-size:.9rem}
.vh{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:-99rem}
.skip:focus{left:1rem;top:.5rem;background:var(--paper);padding:.4rem .8rem;z-index:9}
header.site{display:flex;flex-wrap:wrap;gap:.3rem 1rem;align-items:center;max-width:72rem;margin:0 auto;padding:.6rem 1rem;font-size:.92rem;border-bottom:1px solid var(--line)}
header.site>a{font-weight:600;color:var(--ink);text-decoration:none;padding:.3rem 0}
header.site nav{display:flex;flex-wrap:wrap;gap:.1rem .9rem;flex:1}
@media (max-width:40rem){header.site nav{order:3;flex:1 0 100%;gap:.1rem 1.1rem}header.site search{margin-left:auto}form.find input{width:8.5rem}h1{font-size:1.42rem}details:not([open])>summary .what{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:4;overflow:hidden}}
header.site nav a{padding:.3rem 0}
form.find{display:flex;gap:.3rem}
form.ask{margin:.6rem 0}form.ask label{display:block;font-size:.92rem;color:var(--dim);margin-bottom:.2rem}form.ask div{display:flex;gap:.4rem}form.ask input{flex:1;min-width:0}
input,textarea,button,select{font:inherit;color:inherit;background:var(--paper);border:1px solid var(--dim);border-radius:3px;padding:.25rem .5rem;max-width:100%}
textarea{width:100%;min-height:9rem}
form.find input{width:9.5rem}
button{background:var(--soft);cursor:pointer}
main{max-width:38rem;margin:0 auto;padding:1rem 1rem 4rem;overflow-x:clip}
main.wide{max-width:72rem}
footer.site{max-width:72rem;margin:0 auto;padding:1rem;border-top:1px solid var(--line)}
.counts{margin:.4rem 0 .6rem}
.counts b{color:var(--ink)}
nav.parts{display:flex;flex-wrap:wrap;gap:.4rem;margin:.8rem 0}
nav.parts a{border:1px solid var(--line);border-radius:1rem;padding:.22rem .75rem;text-decoration:none;font-size:.92rem;background:var(--soft)}
.chip{display:inline-block;min-width:1.35em;padding:0 .32em;border-radius:.25em;background:var(--o6);color:var(--chip);font:600 .78rem/1.45 system-ui,sans-serif;text-align:center}
.o0{background:var(--o0)}.o1{background:var(--o1)}.o2{background:var(--o2)}.o3{background:var(--o3)}.o4{background:var(--o4)}.o5{background:var(--o5)}.o6{background:var(--o6)}.o7{background:var(--o7)}
.again{box-shadow:0 0 0 2px var(--paper),0 0 0 3px currentColor;margin:0 3px}
.letters{white-space:nowrap}
.letters .chip+.chip{margin-left:.25em}
details{border-bottom:1px solid var(--line)}
details>summary{cursor:pointer;padding:.5rem 1.4rem .5rem 1.6rem;position:relative;list-style:none;min-height:2.75rem}
details>summary::-webkit-details-marker{display:none}
details>summary::after{content:"▸";position:absolute;right:.2rem;top:.55rem;color:var(--dim);font-size:.8rem}
details[open]>summary::after{content:"▾"}
summary .row{display:flex;flex-wrap:wrap;gap:0 .6rem;align-items:baseline}
summary .row>*{min-width:0;overflow-wrap:anywhere}
summary .what{display:block}
summary time,summary .when{font-weight:600;font-size:.94rem}
.sign{position:absolute;left:.25rem;top:.95rem;width:.75rem;height:.75rem}
.sign *{fill:none;stroke:var(--ink);stroke-width:2}
.sign .full{fill:var(--ink)}
details.own[open]>summary .what{display:none}
.open{padding:.1rem 0 .8rem 1.6rem}
.status{color:var(--look);font-weight:600;font-size:.86rem}
blockquote{margin:.4rem 0;padding:.1rem 0 .1rem .8rem;border-left:3px solid var(--line)}
blockquote p{margin:.1rem 0}
blockquote footer{margin-top:.15rem}
.around{color:var(--dim)}
mark{background:var(--mark);color:inherit;padding:0 .05em}
.conflict{border:1px solid var(--line);border-left:4px solid var(--line);padding:.5rem .8rem;margin:.7rem 0;background:var(--soft)}
.conflict.look{border-left-color:var(--amber)}
.conflict h3,.conflict h2.about{font-weight:400;font-size:.98rem;margin-bottom:.25rem}
.conflict h2{border:0;margin:0;padding:0}
.conflict details:last-child{border-bottom:0}
.conflict .kind{font-variant:small-caps;letter-spacing:.03em;margin-right:.5rem}
.readings{display:grid;grid-template-columns:repeat(auto-fit,minmax(13rem,1fr));gap:0 1rem}
.readings details{border-bottom:0}
.readings summary,.flat>summary{padding-left:.2rem}
.readings .value{font-weight:600}
.conflict .open,.readings .open{padding-left:.2rem}
.fold{padding-left:.4rem;margin:.5rem 0}
.tree,.tree ul{list-style:none;margin:0;padding:0}
.tree ul{margin-left:.65rem;padding-left:.9rem;border-left:2px solid var(--line)}
.tree li{padding:.12rem 0;font-size:.95rem}
.ladder{display:grid;grid-template-columns:auto 1fr auto;gap:0 .8rem;align-items:center}
table{border-collapse:collapse;font-size:.93rem}
.scroll{overflow-x:auto}
th,td{text-align:left;padding:.3rem 1.1rem .3rem 0;border-bottom:1px solid var(--line);vertical-align:top}
td.n,th.n{text-align:right}
td{overflow-wrap:break-word;max-width:32rem;min-width:4.5rem}
td.n{min-width:0}
@media (max-width:40rem){th,td{padding-right:.7rem}}
.card{border-bottom:1px solid var(--line);padding:.9rem 0}
.card h2{border:0;margin:0;padding:0;font:600 1.16rem/1.3 Charter,Georgia,"Noto Serif",serif;overflow-wrap:anywhere}
.card .outlets{font-size:.88rem;color:var(--dim);overflow-wrap:anywhere}
.capture{border:1px solid var(--line);padding:.4rem 0;background:var(--soft)}
.capture p{margin:0;padding:.18rem .8rem;white-space:pre-wrap}
.capture .body,.capture .used{background:var(--paper)}
.capture .furniture,.capture .unused,.capture .other-article{color:var(--dim);font-size:.88rem}
.capture .why{font:.75rem/1.4 system-ui,sans-serif;float:right;clear:both;margin-left:.6rem;padding:0 .4rem;border:1px solid var(--line);border-radius:.6rem}
.u{text-decoration:underline;text-decoration-thickness:1px;text-underline-offset:.2em}
.u-quote{text-decoration-style:solid}.u-figure{text-decoration-style:double}.u-event{text-decoration-style:dotted;text-decoration-thickness:2px}
.u-headline,.u-field,.u-caption{text-decoration-style:dashed}
.capture .u-furniture{color:var(--dim);font-size:.88rem;text-decoration:none}
#at{outline:2px solid var(--amber)}
.diff p{margin:.6rem 0}
del{color:var(--cut)}ins{color:var(--add);text-decoration-thickness:2px}
main:focus,section:focus{outline:none}
svg.picture{display:block;width:100%;height:auto;max-width:38rem;font:13px system-ui,sans-serif;margin:.4rem 0}
@media (min-width:40rem){svg.picture{font-size:10.5px}}
.picture text{fill:var(--dim)}
.picture .branch{fill:none;stroke:var(--dim);stroke-width:1.5}.picture .unknown{stroke-dasharray:4 3}
.picture .axis{stroke:var(--line);stroke-width:1}
.picture .range{stroke:var(--dim);stroke-width:4;stroke-linecap:butt}
.picture .ring{fill:var(--paper);stroke:var(--ink);stroke-width:2}
.picture .dot{fill:var(--ink)}
.picture .curve{fill:none;stroke:var(--ink);stroke-width:2}
.picture .up{fill:var(--o0)}.picture .down{fill:var(--o1)}
.picture .break{stroke:var(--dim);stroke-width:1;stroke-dasharray:2 3}.picture .gap{fill:var(--soft);stroke:var(--line);stroke-dasharray:3 3}
.picture .volume{stroke:var(--dim);stroke-width:2}
.fields{display:grid;grid-template-columns:minmax(5rem,auto) 1fr;gap:.1rem .9rem;margin:.4rem 0}.fields dd{margin:0;overflow-wrap:anywhere}
.more{display:inline-block;padding:.45rem 0}.rows li{padding:.22rem 0}.address{border-bottom:1px solid var(--line);padding:.5rem 0}.address p{margin:.15rem 0}code{font-size:.92rem;overflow-wrap:anywhere}
.note{border-left:4px solid var(--line);padding:.3rem .8rem;background:var(--soft)}
.failed{border-left-color:var(--red)}
dialog{max-width:26rem;border:1px solid var(--dim);background:var(--paper);color:var(--ink)}
kbd{border:1px solid var(--dim);border-radius:3px;padding:0 .3rem;font-size:.85rem}
@media (min-width:66rem){main.story{max-width:72rem;display:grid;grid-template-columns:minmax(0,38rem) minmax(0,1fr);gap:0 3rem}main.story>.head{grid-column:1/-1}main.story>aside{align-self:start}}
@media print{:root{--ink:#000;--dim:#444;--line:#bbb;--soft:#f4f4f4;--mark:#eee;--paper:#fff;--chip:#fff;--o0:#00558c;--o1:#a83c06;--o2:#00654f;--o3:#85306f;--o4:#665000;--o5:#3b4aa0;--o6:#4f4f4f;--o7:#90273c}mark{text-decoration:underline}header.site,footer.site,nav.parts,.more,form,.skip{display:none}body{background:#fff;color:#000;font-size:10.5pt}main,main.story{max-width:none;display:block;padding:0}details>summary::after{content:""}details::details-content{content-visibility:visible;display:block}details,blockquote,.conflict{break-inside:avoid}a{color:inherit;text-decoration:none}}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:auto}}
`.trim();
