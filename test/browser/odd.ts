/** Mappings that nobody plans for and somebody has. Files as Demarc reads them. */
import type { Page } from '@playwright/test';
import { openHome } from './app.ts';

const LONG = 'PaymentReconciliationStatus'.repeat(15).slice(0, 400);
const RIGHT_TO_LEFT = 'رقم التسجيل الضريبي 42 (مؤقت)';
const EMOJI = '👩🏽‍💻 Zoë’s re\u0301sume\u0301 – 🏳️‍🌈 e\u0323\u0302\u0301\u0301\u0301 ok';
const KINDS = ['field', 'status', 'action', 'download'] as const;
const SURFACES = ['product', 'support', 'exports', undefined] as const;

function itemOf(name: string, n: number, stages: number) {
	const surface = SURFACES[n % SURFACES.length];
	return {
		id: `i${n}`,
		ref: `DMC-${String(n + 1).padStart(3, '0')}`,
		kind: KINDS[(n >> 2) % KINDS.length],
		name,
		order: `a${String(n).padStart(5, '0')}`,
		...(surface ? { surface } : {}),
		...(stages > 0 ? { stage: `s${n % stages}` } : {}),
		...(n % 3 === 0 ? { answers: { frequency: 'recurring', nextAction: 'customer' } } : {})
	};
}
function odd(title: string, names: readonly string[], stages: readonly string[]) {
	return {
		format: 'demarc/mapping',
		version: 1,
		id: 'odd',
		title,
		lastRef: names.length,
		workflow: { name: title },
		roles: [],
		links: [],
		packages: [],
		measures: [],
		decisions: [],
		stages: stages.map((name, n) => ({ id: `s${n}`, name, order: `a${n}` })),
		items: names.map((name, n) => itemOf(name, n, stages.length))
	};
}

export const ODD = {
	'odd names': odd(
		RIGHT_TO_LEFT,
		[LONG, RIGHT_TO_LEFT, EMOJI, 'x', LONG, RIGHT_TO_LEFT, EMOJI, RIGHT_TO_LEFT],
		[RIGHT_TO_LEFT, LONG]
	),
	'no stages': odd('No stages', ['VAT number', 'Waiting', 'Approve', 'Records'], []),
	'one item': odd(LONG, ['VAT number'], []),
	'many items': odd(
		'Two thousand',
		Array.from({ length: 2000 }, (_, n) => `Field ${n} of many`),
		['Begin', 'Middle', 'End']
	)
} as const;

/** Opened from a file; ends in its inventory. */
export async function openOdd(page: Page, which: keyof typeof ODD): Promise<void> {
	await openHome(page);
	await page.getByLabel('Open a file', { exact: true }).setInputFiles({
		name: 'odd.demarc.json',
		mimeType: 'application/json',
		buffer: Buffer.from(JSON.stringify(ODD[which]))
	});
	await page.getByRole('dialog').getByRole('button', { name: /^Open/ }).click();
	await page.waitForURL(/\/m\//);
}
