/** What opens over Home. */
import { namesInTemplate, press, type Layer } from './layer-ways.ts';

export const HOME_LAYERS: readonly Layer[] = [
	{
		name: 'menu of a mapping',
		shows: ['home/MappingCard'],
		at: 'Home',
		open: (page) => press(page, /^More for/)
	},
	{
		name: 'new mapping',
		shows: ['home/TitleDialog'],
		at: 'Home',
		open: (page) => press(page, 'New mapping')
	},
	{
		name: 'save as a template',
		shows: ['templates/SaveTemplate'],
		at: 'Home',
		open: async (page) => {
			await press(page, /^More for/);
			await press(page, 'Save as a template…');
		}
	},
	{
		name: 'names and numbers in a template',
		shows: ['redaction/LookThrough'],
		at: 'Home',
		open: namesInTemplate
	},
	{
		name: 'look at a file',
		shows: ['import/ImportDialog'],
		at: 'Home',
		open: (page) =>
			page.getByLabel('Open a file', { exact: true }).setInputFiles({
				name: 'items.csv',
				mimeType: 'text/csv',
				buffer: Buffer.from('name,kind\nVAT number,field\nWaiting,status\n')
			})
	}
];
