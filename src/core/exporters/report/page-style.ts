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
body{margin:0;background:var(--sunk);color:var(--ink);font:400 1rem/1.5 ${FONTS};font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
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
.sheet.broad{max-width:88rem}
main{display:contents}
.foot{max-width:54rem;width:100%;padding:0 3.600rem 1rem;font-size:.86rem;color:var(--ink-2)}
`;

const PARTS = `
h2{font-size:1.800rem;letter-spacing:-.015em;margin-bottom:1.2rem;padding-top:.9rem;border-top:3px solid var(--house)}
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
.number,.print{font-family:${MONO};font-size:.86em;color:var(--ink-2)}
.under{display:block;font-size:.84em;font-weight:400;color:var(--ink-3)}
.gap{color:var(--ink-2);border-bottom:1px dashed var(--strong)}
.nowhere{color:var(--ink-2)}
.surface{color:var(--c);font-weight:650;white-space:nowrap}
.mark{width:.88em;height:.88em;margin-right:.32em;vertical-align:-.08em}
table{width:100%;border-collapse:collapse;font-size:.94rem;line-height:1.4;margin-top:.8rem}
caption{text-align:left}
th,td{padding:.5rem 1.1rem .5rem 0;text-align:left;vertical-align:top;border-top:1px solid var(--rule);font-weight:400}
th:last-child,td:last-child{padding-right:0}
thead th{border-top:0;padding-top:.2rem;color:var(--ink-2);font-size:.9em;vertical-align:bottom}
thead .under{font-size:.92em}
tbody th{min-width:8.500rem;max-width:17rem}
td.wide,th.wide{width:44%}
td.number,th.number{font:inherit;color:inherit;text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}
thead th.number{color:var(--ink-2);font-size:.9em}
.over th{padding-top:1.2rem;max-width:none;border-top:0}
thead+tbody .over th{padding-top:.5rem}
tbody:last-child tr:last-child>*{border-bottom:1px solid var(--rule)}
.wide-part{overflow-x:auto;margin-top:.8rem}
.wide-part>table{margin-top:0}
.board{display:block;width:100%;min-width:56rem;height:auto}
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
.contents{font-size:.94rem}
.contents ol{list-style:none;columns:3 15rem;column-gap:2rem}
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
.with-bars{display:grid;grid-template-columns:minmax(0,3fr) minmax(0,2fr);gap:2rem;margin-top:1.600rem;align-items:start}
.with-bars table{margin:0}
.piles{font-size:.84rem;color:var(--ink-2);padding-top:.2rem}
.pair{display:grid;gap:3px;align-content:center;height:2.340rem;--c:var(--ink-3);--tint:#fff;--edge:var(--ink-3)}
.pair.is-product{--c:${COLOURS.product.ink};--tint:${COLOURS.product.tint};--edge:${COLOURS.product.line}}
.pair.is-support{--c:${COLOURS.support.ink};--tint:${COLOURS.support.tint};--edge:${COLOURS.support.line}}
.pair.is-exports{--c:${COLOURS.exports.ink};--tint:${COLOURS.exports.tint};--edge:${COLOURS.exports.line}}
.pile{display:block;height:.72rem;min-width:2px}
.was{background:var(--tint);border:1.500px solid var(--c)}
.will{background:var(--c)}
.trust{border:1px solid var(--strong);padding:1.6rem 1.800rem 1.800rem;margin-top:1.600rem}
.trust>h3{margin-top:0;font-size:1.4rem}
.record{margin-top:1.800rem;padding-top:.2rem;border-top:1px solid var(--strong)}
.record:first-of-type{border-top:0;margin-top:0}
.seal{margin:1rem 0;padding:.9rem 1.1rem;border:2px solid var(--ink);max-width:none}
.seal .print{font-size:1rem;color:var(--ink)}
.lines{margin-top:2rem}
.lines tbody th{width:18%;min-width:0}
.lines tbody td,.lines tbody th{height:4.200rem;vertical-align:bottom;border-top:0;border-bottom:1px solid var(--ink)}
.lines td{border-left:1.2rem solid #fff}
`;

const PHONE = `
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
.tile{display:grid;grid-template-columns:auto minmax(0,1fr);gap:0 1rem;align-items:center}
.tile h3{align-self:end}
.many{grid-row:1/3;min-width:1.400em;text-align:right;font-size:2.400rem}
.two,.with-bars{grid-template-columns:minmax(0,1fr)}
.piles{display:none}
.contents ol{columns:1}
.contents a{padding:.7rem 0}
dl>div{grid-template-columns:minmax(0,1fr)}
.trust{padding:1.1rem;margin-inline:-.3rem}
thead th:not(.number){font-size:.84em}
th,td{padding-right:.7rem}
tbody th{min-width:6.500rem}
.surface{white-space:normal}
}
`;

/** The whole style sheet. `foot`: what stands at the foot of printed pages, as CSS strings. */
export function styleOf(dress: Dress, foot: { readonly left: string; readonly middle: string }): string {
	const house = `:root{--house:${dress.ink};--band:${dress.band}}`;
	const boxes = `@page{@bottom-left{content:${foot.left}}@bottom-center{content:${foot.middle}}}`;
	return [BASE, house, surfaces, PARTS, PHONE, PRINT_STYLE, boxes].map((part) => part.trim()).join('\n');
}
