/** Every file that is made from the code, by its path from the project's root. The same code gives the same bytes. */
import { RULES } from '#core/rules/index.ts';
import { ballotJsonSchema } from '#core/mapping/ballot-file.ts';
import { mappingJsonSchema } from '#core/mapping/schema.ts';
import { guideJsonSchema } from '#core/templates/guide.ts';
import { decisionTablePage } from './decision-table-page.ts';
import { ballotPage, formatPage } from './format-page.ts';
import { templatesPage } from './templates-page.ts';
import { ruleListPage, rulePage } from './rule-pages.ts';

/** Where nothing but generated files may lie: what is left over from a rule that went is taken away. */
export const OWN_FOLDERS: readonly string[] = ['docs/rules'];

export function pages(): ReadonlyMap<string, string> {
	const schema = mappingJsonSchema();
	const ballot = ballotJsonSchema();
	return new Map([
		['static/mapping.schema.json', `${JSON.stringify(schema, null, 2)}\n`],
		['static/ballot.schema.json', `${JSON.stringify(ballot, null, 2)}\n`],
		['docs/format.md', formatPage(schema)],
		['docs/ballot-format.md', ballotPage(ballot)],
		['docs/templates.md', templatesPage(guideJsonSchema())],
		['docs/decision-table.md', decisionTablePage()],
		['docs/rules/README.md', ruleListPage(RULES)],
		...RULES.map((rule): [string, string] => [`docs/rules/${rule.id}.md`, rulePage(rule)])
	]);
}
