/**
 * How a report is printed, on A4 and Letter alike: no size is asked for, so the paper is the printer's. The cover fills
 * its page, the board lies across one, and no row of a table is cut in two.
 */

export const PRINT_STYLE = `
@page{margin:17mm 16mm 20mm}
@page{@bottom-left{font:8pt sans-serif;color:#545d64;width:62%;vertical-align:top;padding-top:4mm}@bottom-center{content:none}@bottom-right{font:8pt sans-serif;color:#545d64;vertical-align:top;padding-top:4mm}}
@page:first{margin:0}
@page across{size:landscape;margin:14mm 14mm 17mm}
@media print{
html{font-size:10pt;-webkit-print-color-adjust:exact;print-color-adjust:exact}
body{background:#fff}
.skip{display:none}
.frame{display:block;padding:0}
main{display:block}
.sheet,.sheet.broad{max-width:none;padding:0;box-shadow:none;margin:0 0 11mm}
.cover{height:100vh;margin:0;break-after:page;display:flex;flex-direction:column}
.cover-words{flex:1;display:flex;flex-direction:column;padding:14mm 16mm 14mm}
.cover-facts{margin-top:auto}
.contents{font-size:9.500pt;margin-top:9mm}
.contents a{padding:.6mm 0}
.own-page{break-before:page}
.one-page{break-after:page}
.one-page h3{margin-top:1.300rem}
.one-page .tile h3{margin:0}
.one-page th,.one-page td{padding-block:.34rem}
.one-page .many{font-size:2.600rem}
.one-page .tile{padding-block:.7rem}
.one-page .lead{font-size:1.400rem}
.across{page:across;margin:0;break-before:page;break-after:page}
.wide-part{overflow:visible}
.picture{min-width:0;max-height:150mm;width:100%}
h1,h2,h3,h4,h5,caption{break-after:avoid}
thead{display:table-header-group;break-after:avoid}
tr.over{break-after:avoid}
tbody>tr:first-child,tbody>tr:last-child,.over+tr{break-before:avoid}
tr,li,figure,.tile,.pair,dl>div,.seal,.together{break-inside:avoid}
h2+p,h3+p,h4+p{break-after:avoid}
p{break-inside:avoid}
.trust{-webkit-box-decoration-break:clone;box-decoration-break:clone}
.foot{display:none}
.contents a,a{color:inherit;text-decoration:none}
}
`;
