/** What other programs put on the clipboard, as they do; HTML is read in a real browser. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asTable, cellsFromHtml } from '#ui/inventory/clipboard-forms.ts';

const EXCEL = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">
<head><meta name=ProgId content=Excel.Sheet><style><!--td {mso-style-parent:style0;} .xl65 {white-space:normal;}--></style></head>
<body link="#0563C1"><table border=0 cellpadding=0 cellspacing=0 width=256 style='border-collapse:collapse'>
<!--StartFragment-->
 <col width=64 style='width:48pt'><col width=64 style='width:48pt'>
 <tr height=20><td height=20 width=64>Name</td><td>Stage</td><td>Notes</td><td></td></tr>
 <tr height=60><td height=60 class=xl65 width=64>VAT number</td><td rowspan=2>Intake</td>
  <td class=xl65>Asked twice,<br>
    &quot;always&quot;</td><td></td></tr>
 <tr><td>Legal&nbsp;name</td><td>as&nbsp;&nbsp;in
  the register</td><td></td></tr>
 <tr><td colspan=2>Risk score</td><td>=1+1</td><td></td></tr>
<!--EndFragment-->
</table></body></html>`;

const SHEETS = `<meta charset='utf-8'><google-sheets-html-origin><style type="text/css"><!--td {border: 1px solid #ccc;}br {mso-data-placement:same-cell;}--></style>
<table cellspacing="0" dir="ltr" border="1" data-sheets-root="1"><colgroup><col width="100"/><col width="100"/></colgroup><tbody>
<tr style="height:21px;"><td data-sheets-formula="=IF(A1>B1,'x')" data-sheets-value="{&quot;1&quot;:2,&quot;2&quot;:&quot;Field&quot;}">Field</td><td>VAT<br/>number</td></tr>
<tr style="height:21px;"><td>Status</td><td>Waiting</td></tr></tbody></table>`;

const WORD = `<html><body lang=EN-GB><!--StartFragment--><table class=MsoTableGrid><tr>
<td width=301 valign=top><p class=MsoNormal><b>Name</b><o:p></o:p></p></td><td><p class=MsoNormal>Notes<o:p></o:p></p></td></tr>
<tr><td><p class=MsoNormal>Refusal <span lang=EN-US>reason</span></p></td><td><p class=MsoNormal>One</p><p class=MsoNormal>Two</p></td></tr>
</table><p class=MsoNormal>&nbsp;</p><!--EndFragment--></body></html>`;

test('cells of Excel: a merged cell holds for its rows, line ends stay in the cell, empty columns at the end go', () => {
	expect(cellsFromHtml(EXCEL)).toEqual([
		['Name', 'Stage', 'Notes'],
		['VAT number', 'Intake', 'Asked twice,\n"always"'],
		['Legal name', 'Intake', 'as in the register'],
		['Risk score', '', '=1+1']
	]);
});

test('cells of Google Sheets and of a table in Word', () => {
	expect(cellsFromHtml(SHEETS)).toEqual([
		['Field', 'VAT\nnumber'],
		['Status', 'Waiting']
	]);
	expect(cellsFromHtml(WORD)).toEqual([
		['Name', 'Notes'],
		['Refusal reason', 'One\nTwo']
	]);
});

test('what is no table is none; what is hostile is only text, and loads and runs nothing', () => {
	expect(cellsFromHtml('<p>VAT number</p>')).toBeUndefined();
	expect(cellsFromHtml('<table><tr><td> </td></tr></table>')).toBeUndefined();
	const hostile =
		'<table><tr><td>A<script>globalThis.__ran = 1</scr' +
		'ipt><img src=x onerror="globalThis.__ran = 1"></td><td>&lt;img src=x&gt;</td></tr>' +
		'<tr><td colspan=99999 rowspan=65534>B</td></tr><tr><td>C</td></tr></table>';
	const cells = cellsFromHtml(hostile);
	expect(cells?.[0]?.slice(0, 2)).toEqual(['A', '<img src=x>']);
	expect(cells?.[0]?.length).toBeLessThan(300);
	expect(cells).toHaveLength(3);
	expect('__ran' in globalThis).toBe(false);
});

test('what is copied as a table reads back as the same cells, whatever they hold', () => {
	const cell = fc.string({ unit: fc.constantFrom('a', '<', '&', '"', '=', '\n', 'é') }).map((text) =>
		text
			.split('\n')
			.map((line) => line.trim())
			.join('\n')
			.replace(/\n{3,}/g, '\n\n')
			.trim()
	);
	fc.assert(
		fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
			const cells = rows.map(([one, other]) => [`x${one}`, `${other}x`]);
			const html = asTable(cells).replace(/<table[^>]*>/, '<table>');
			expect(cellsFromHtml(html)).toEqual(cells);
			expect(cellsFromHtml(asTable(cells))).toBeUndefined();
		}),
		{ numRuns: 60 }
	);
});
