/** The page for those who write templates: the form of the guide comes from its schema. */
import { sections, type Schema } from './format-page.ts';
import { page } from './markdown.ts';

export function templatesPage(schema: Record<string, unknown>): string {
	return page(
		'# Templates',
		'A template is a [mapping](format.md) with a `guide` at its top: one JSON document, file ending `.demarc-template.json`. Those that come with the program lie in `templates/`; the form of the guide comes from `src/core/templates/guide.ts`.',
		'## What happens when somebody starts from one',
		[
			'- The guide is taken out, and `template` says where the mapping came from: identifier, version, title and the words that were filled in.',
			'- Items keep their identifiers. By identifier and version the guide is found again, on any device that has the template: questions at items are shown in Judge and in the inspector, prepared answers when the facilitator asks for them (K), hidden again when the screen goes to the wall. Neither is in a file that leaves the mapping, and neither is there in a voting copy.',
			'- Findings lists, under “Template”, where the team decided otherwise than the template expected.',
			'- `{key}` becomes the word for the variable `key`, in every text: names, descriptions, the agenda, the questions. Never in identifiers. Braces that no variable is declared for stay as they are, and a word is only a word, whatever it holds.'
		].join('\n'),
		'## Going on from one',
		[
			'- **Bring in parts…** (Ctrl K, the inventory, the menu of the bar) takes stages, roles, items, packages and measures out of a template, one of your own, another mapping on this device or a file, into a mapping that is there already. A template comes in as a team would begin with it: in the words that you say, without its guide; answers and places only if you ask for them. You see what is new, the same or different, and choose; it is one step of undo.',
			'- What is the same is found by kind and name (roles and measures by side and name), never by identifier or reference. Where several items of one kind have one name, the name of the stage tells them apart, and then their turn on the board. Of two packages of one name the second comes in as “… (2)”. The stages, roles and items that a part speaks of come along. Nothing of yours is cleared, and the same parts a second time change nothing.',
			'- **Save selection as a file…** (the inventory, the board) writes the selected items with their stages, their roles and the links between them as a mapping of its own, without votes and decisions. It comes into another mapping by “Bring in parts…”.',
			'- **Compare with its template…** (Ctrl K, Findings under “Template”) lists what a team added, took out, moved, renamed, changed and answered otherwise, and first where it decided otherwise than the template expected. What is ticked becomes the next version of your own template; of one that comes with the program, a template of your own. The words that were filled in become braces again. Only what is ticked is taken, and what that speaks of; answers go into the key, and no vote, decision or name of who decided comes along.',
			'- **The template has changed**: where a later version of the template is on this device, a mapping of an earlier one offers what changed, with the old version, the new one and yours beside each other, taken one by one. Answers, votes, decisions and places stay; only with a part that the template no longer has, and that one takes out here too, they go, and it is said beforehand how many. Links between items that were there before, the workflow’s texts and the agenda are not compared: where the template changed them, that is said. What the team took out stays out, and what it made itself by the same kind and name counts as the same. Afterwards the mapping goes on with the new version, whatever was taken of it. It needs the version that the mapping began with; of the templates that come with the program only the present version is there.'
		].join('\n'),
		'## Writing one',
		[
			'- Begin with what a portal shows today: 40 to 60 items of all kinds, each with `today` and one sentence that says what it is. Leave `surface` out, or set the ones that a team would plausibly have wrong.',
			'- Leave the answers to the room, and put yours into `key`: five for every item that is judged, so that each verdict is settled, and `why` in one sentence. Where another reader could differ, say so in `doubts`.',
			'- Use real names of systems beside plain ones, and real statuses. A room should recognise its own portal in a minute.',
			'- Count `version` up when items change. A mapping finds only the guide of the version that it began with; on a device older versions of one’s own templates stay for that.',
			'- “Save as a template…” makes one of any mapping (Ctrl K, the menu of the bar, the menu of a card on Home). It asks what stays in it: answers, places, decisions, names; and which words the next team says in its own way. Names and descriptions stay as they are written: read it through before you pass it on.',
			'- “Look through names first…” is for a client’s mapping. It lists names, words that may be names since they begin a text, addresses, numbers and longer texts, with where they stand and how often; each is kept, replaced or dropped, and so is any word that you name. What is taken out goes from every text, tag, note, key and identifier, inside longer words too; references and identifiers that hold it are given anew. Then the finished file is read again and searched for each of these words, whatever its capitals, accents, line breaks and markup, and with the codes of web addresses and pages (`M%C3%BCller`, `M&uuml;ller`) read; in numbers it makes no difference what groups the digits. It is saved only when none is found. Another spelling, a nickname or a translation is another word, and so is a short one that other signs cut in two. What is listed is guessed, and only the words of the format itself are not looked at: a name that nobody noticed stays.',
			'- Several go into one archive, a pack (`.demarc-templates.zip`), with a list of what is in it and a checksum of each (`demarc-templates.json`). The same templates give the same bytes. Where one of the same identifier is here already, nothing is replaced unasked. Your report style (name, colour and logo) goes along if you tick it, and comes in only where somebody ticks it.',
			'- Tests hold those in `templates/` to all of this, and to the findings written down in `test/templates/*.findings.txt`.'
		].join('\n'),
		...sections('guide', 'What stands under `guide`.', schema as Schema)
	);
}
