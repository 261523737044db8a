/** How a report looks on a screen: paper and ink, three surfaces, one heavy line. Print adds to it. */
import { COLOURS, FONTS, MONO } from '../svg-dress.ts';
import type { Dress } from './house-style.ts';
import { PRINT_STYLE } from './print-style.ts';

const surfaces = (['product', 'support', 'exports'] as const)
	.map(
		(id) =>
			`.is-${id}{--c:${COLOURS[id].ink};--tint:${COLOURS[id].tint};--edge:${COLOURS[id].line}}.bar-${id}{fill:${COLOURS[id].ink}}.band-${id}{fill:${COLOURS[id].tint}}`
	)
	.join('\n');

const BASE = `
:root{color-scheme:light;--ink:#14181c;--ink-2:#3a4248;--ink-3:#545d64;--rule:#d2d4cb;--strong:#7d858b;--paper:#f4f4ef;--sunk:#e8e9e2;--hi:#ffdd3c}
*,*::before,*::after{box-sizing:border-box}
html{font-size:clamp(16px,.42vw + 11.200px,21px);-webkit-text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0;background:var(--sunk);color:var(--ink);font:400 1rem/1.5 ${FONTS};font-variant-numeric:tabular-nums;overflow-wrap:break-word}
h1,h2,h3,h4,h5,p,ul,ol,dl,dd,figure,table{margin:0;padding:0}
h1,h2,h3,h4,h5{font-weight:700;line-height:1.2;text-wrap:balance}
b,dt{font-weight:650}
code{font-family:${MONO};font-size:.94em}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:1rem;top:-6rem;z-index:1;padding:.6rem 1rem;background:var(--ink);color:#fff;border-radius:.4rem}
.skip:focus{top:1rem}
:focus-visible{outline:3px solid var(--ink);outline-offset:2px;box-shadow:0 0 0 7px var(--hi);border-radius:.25rem}
.marks{position:absolute}
.frame{display:flex;flex-direction:column;align-items:center;gap:1.6rem;padding:1.6rem}
.sheet{width:100%;max-width:54rem;background:#fff;padding:3rem 3.600rem;box-shadow:0 2px 4px rgb(20 24 28/.08),0 8px 20px rgb(20 24 28/.1)}
.sheet.broad{max-width:88rem;padding-inline:2.200rem}
main{display:flex;flex-direction:column;align-items:center;gap:1.600rem;width:100%}
main:focus-visible{outline:0;box-shadow:none}
.foot{max-width:54rem;width:100%;padding:0 3.600rem 1rem;font-size:.86rem;color:var(--ink-2)}
`;

/** Rows of the comparison carry their surface's colours. */
const TINTED = (['product', 'support', 'exports'] as const)
	.map((id) => `.change tbody .is-${id}{--c:${COLOURS[id].ink};--tint:${COLOURS[id].tint}}`)
	.join('\n');

const PARTS = `
h2{font-size:1.800rem;letter-spacing:-.015em;margin-bottom:1.2rem;padding-top:.8rem;border-top:2px solid var(--house)}
h2 .counter{color:var(--house);margin-right:.35em}
h3{font-size:1.2rem;margin:2rem 0 .5rem}
h4{font-size:1.02rem;margin:1.400rem 0 .35rem}
h5{font-size:1rem;margin:1rem 0 .3rem}
p{max-width:44rem;text-wrap:pretty}
p+p,ul+p,dl+p,table+p,.tiles+p{margin-top:.7rem}
.lead{font-size:1.5rem;line-height:1.3;font-weight:500;margin-bottom:1rem;max-width:none}
ul{padding-left:1.15rem;max-width:46rem}
li{margin:.3rem 0}
li::marker{color:var(--ink-3)}
dl{border-bottom:1px solid var(--rule)}
dl>div{display:grid;grid-template-columns:11rem minmax(0,1fr);gap:.2rem 1.2rem;padding:.42rem 0;border-top:1px solid var(--rule)}
dd{max-width:40rem}
p+dl,ul+dl{margin-top:.7rem}
.called code{font-weight:600}
.number{white-space:nowrap}
.number,.print{font-family:${MONO};font-size:.86em;color:var(--ink-2)}
.under{display:block;font-size:.84em;font-weight:400;color:var(--ink-3)}
.gap{color:var(--ink-2);border-bottom:1px dashed var(--strong)}
.nowhere{color:var(--ink-2)}
.surface{color:var(--c);font-weight:650;white-space:nowrap}
.mark{width:.88em;height:.88em;margin-right:.32em;vertical-align:-.08em}
table{width:100%;table-layout:fixed;border-collapse:collapse;font-size:.94rem;line-height:1.4;margin-top:.8rem}
caption{text-align:left;overflow-wrap:anywhere}
caption:not(.unseen){font-weight:650;padding-bottom:.4rem}
th,td{padding:.5rem 1.2rem .5rem 0;text-align:left;vertical-align:top;border-top:1px solid var(--rule);font-weight:400}
th:last-child,td:last-child{padding-right:0}
tbody:last-child tr:last-child>*{border-bottom:1px solid var(--rule)}
thead th,thead td{border-top:0;padding-top:.2rem;color:var(--ink-2);font-size:.9em;vertical-align:bottom}
thead .under{font-size:.92em}
th.about{width:25%}
th.where{width:7rem}
.where .surface{display:inline-block;white-space:normal;padding-left:1.2em;text-indent:-1.2em}
th.figure{width:7.200rem}
th.narrow{width:3.200rem}
.figure,.narrow{text-align:right}
.over th{padding-top:1.2rem;border-top:0}
thead+tbody .over th{padding-top:.5rem}
.wide-part{overflow-x:auto;margin-top:.8rem}
.wide-part>table{margin-top:0;min-width:42rem;font-size:.9rem}
.picture{display:block;width:100%;min-width:52rem;height:auto}
.key{font-size:.9rem;color:var(--ink-2);margin-top:.6rem}
.sample{background:var(--hi);color:var(--ink);border:1.500px solid var(--ink);border-radius:.25rem;padding:.05em .4em;font-weight:600}
.cover{padding:0;overflow:hidden}
.lanes{display:block;width:100%;height:auto}
.bar-cut{fill:#fff}
.bar-marked{fill:var(--hi);stroke:var(--ink);stroke-width:1.400}
.band-line{fill:var(--ink)}
.cover-blank{height:9rem;background:${COLOURS.product.tint};border-bottom:.9rem solid var(--ink)}
.cover-words{padding:3rem 3.600rem 2.800rem;border-top:.35rem solid var(--band)}
.lanes+.cover-words{border-top-color:var(--band)}
.logo{display:block;max-width:14rem;max-height:4rem;margin-bottom:1.600rem}
.cover-above{font-size:1.15rem;color:var(--ink-2)}
h1{font-size:3.600rem;letter-spacing:-.03em;line-height:1.02;margin:.1em 0 .3em}
h1.long{font-size:2.200rem;letter-spacing:-.015em;line-height:1.12}
.cover-says{font-size:1.4rem;line-height:1.3;max-width:30rem}
.cover-facts{margin-top:3.200rem;font-size:.9rem;color:var(--ink-2)}
.cover-facts p{max-width:none}
.cover-facts p+p{margin-top:.15rem}
.contents{font-size:.94rem;margin-top:2.200rem}
.contents ol{list-style:none;padding:0;columns:2;column-gap:2rem;max-width:none}
.contents li{margin:0;break-inside:avoid}
.contents a{display:flex;gap:.6em;padding:.28rem 0;color:inherit;text-decoration:none}
.contents a:hover{background:#fff4bf}
.contents .counter{flex:none;min-width:1.3em;text-align:right;color:var(--house);font-weight:650}
.tiles{display:grid;grid-template-columns:repeat(3,minmax(0,1fr));gap:1rem;margin-top:1.400rem}
.tile{background:var(--tint);padding:1rem 1.1rem 1.1rem;font-size:.92rem;line-height:1.35}
.tile h3{margin:0;font-size:1.05rem}
.many{font-size:3.200rem;font-weight:700;line-height:1.15;color:var(--c)}
.two{display:grid;grid-template-columns:1fr 1fr;gap:1.800rem}
figcaption{margin-top:.5rem;font-size:.92rem;line-height:1.4}
.change{margin-top:1.600rem}
.change th.figure{width:5.600rem}
.change thead th:first-child{width:24%}
.change .piles{width:36%;padding-left:1rem;font-size:.84rem;color:var(--ink-2);vertical-align:middle}
.change tbody .piles{--c:var(--ink-3);--tint:#fff}
${TINTED}
.pile{display:block;height:.66rem;min-width:2px}
.pile+.pile{margin-top:2px}
.swatch{display:inline-block;width:1.400rem;height:.66rem;margin-right:.3rem;--c:var(--ink-3);--tint:#fff}
.will+.swatch,.was+.swatch{margin-left:.6rem}
.was{background:var(--tint);border:1.500px solid var(--c)}
.will{background:var(--c)}
.trust{border:1px solid var(--strong);padding:1.6rem 1.800rem 1.800rem;margin-top:1.600rem}
.trust>h3{margin-top:0;font-size:1.4rem}
.record{margin-top:1.800rem;padding-top:.2rem;border-top:1px solid var(--strong)}
.record:first-of-type{border-top:0;margin-top:0}
.seal{margin:1rem 0;padding:.9rem 1.1rem;border:2px solid var(--ink);max-width:none}
.seal .print{font-size:1rem;color:var(--ink)}
.lines{margin-top:2rem}
.lines thead th:first-child{width:22%}
.lines tbody tr>*{height:4.200rem;vertical-align:bottom;border-top:0}
.lines tbody:last-child tr>*,.lines tbody:last-child tr:last-child>*{border-bottom:1px solid var(--ink)}
.lines td{border-left:1.2rem solid #fff}
`;

const SMALL = `
@media screen and (min-width:76rem){
.frame{padding-left:17rem}
.contents{position:fixed;left:0;top:0;bottom:0;width:16rem;margin:0;padding:1.600rem 1.2rem;overflow-y:auto;background:var(--paper);border-right:1px solid var(--rule)}
.contents ol{columns:1}
.contents a{padding:.36rem .3rem}
}
@media (max-width:48rem){
.frame{padding:0;gap:.6rem}
.sheet,.foot{padding-inline:1.15rem}
.sheet{padding-block:2rem}
.cover{padding:0}
.cover-words{padding:2rem 1.15rem}
h1{font-size:2.500rem}
h1.long{font-size:1.700rem}
.lead{font-size:1.25rem}
.tiles{grid-template-columns:minmax(0,1fr);gap:.5rem}
.tile{display:grid;grid-template-columns:3.400rem minmax(0,1fr);gap:0 1rem;align-items:center}
.tile h3{grid-column:2;align-self:end}
.tile .many{grid-column:1;grid-row:1/3;text-align:right;font-size:2.400rem}
.tile p{grid-column:2}
.two{grid-template-columns:minmax(0,1fr)}
.contents ol{columns:1}
.contents a{padding:.7rem 0}
dl>div{grid-template-columns:minmax(0,1fr)}
.trust{padding:1.1rem;margin-inline:-.3rem}
th.figure{width:5rem}
.change .piles{display:none}
.change thead th:first-child{width:38%}
.change th,.change td{padding-right:.5rem}
.change th.figure{width:auto}
.stacks thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.stacks,.stacks tbody,.stacks tr,.stacks th,.stacks td{display:block;width:auto}
.stacks tr{padding:.7rem 0;border-top:1px solid var(--rule)}
.stacks tr:last-child{border-bottom:1px solid var(--rule)}
.stacks tr>*,.stacks tbody:last-child tr:last-child>*{border:0;padding:.12rem 0;text-align:left}
.stacks td:empty{display:none}
.stacks td::before{content:attr(data-of) ": ";color:var(--ink-3)}
.lines{font-size:.84rem}
.lines thead th:first-child{width:27%}
.lines th,.lines td{padding-right:.4rem}
.lines td{border-left-width:.5rem}
}
`;

/** The whole style sheet. `foot`: what stands at the foot of printed pages, as CSS strings. */
export function styleOf(dress: Dress, foot: { readonly left: string; readonly right: string }): string {
	const house = `:root{--house:${dress.ink};--band:${dress.band}}`;
	const boxes = `@page{@bottom-left{content:${foot.left}}@bottom-right{content:${foot.right} '\\2003 ' counter(page)}}@page:first{@bottom-left{content:none}@bottom-right{content:none}}`;
	return [BASE, house, surfaces, PARTS, SMALL, PRINT_STYLE, boxes].map((part) => part.trim()).join('\n');
}
