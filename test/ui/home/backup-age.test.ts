import { expect, test } from 'vitest';
import {
	backupWords,
	isReminderDue,
	keepLastBackup,
	lastBackup,
	putReminderOff,
	reminderWords
} from '#ui/home/backup-age.ts';

const NOW = new Date(2026, 10, 26, 12).getTime();
const daysAgo = (days: number) => NOW - days * 86_400_000;
const changed = (...days: number[]) => days.map((day) => ({ changedAt: daysAgo(day) }));

function emptyShelf() {
	const texts = new Map<string, string>();
	const shelf = {
		getItem: (key: string) => texts.get(key) ?? null,
		setItem: (key: string, value: string) => void texts.set(key, value),
		removeItem: (key: string) => void texts.delete(key)
	};
	return { texts, shelf };
}

test('says how old the last backup is and how many mappings changed since', () => {
	expect(backupWords(undefined, changed(1), NOW, 'en')).toBe('No backup yet.');
	expect(backupWords(daysAgo(12), changed(1, 2, 11.9, 12, 30), NOW, 'en')).toBe(
		'Last backup 12 days ago; 3 mappings changed since.'
	);
	expect(backupWords(daysAgo(1), changed(0), NOW, 'en')).toBe(
		'Last backup yesterday; 1 mapping changed since.'
	);
	expect(backupWords(NOW, changed(0, 3), NOW, 'en')).toBe('Last backup just now; nothing changed since.');
	expect(backupWords(NOW + 5000, [], NOW, 'en')).toContain('just now');
});

test('is kept on this device; what is no time is none', () => {
	const { texts, shelf } = emptyShelf();
	expect(lastBackup(shelf)).toBeUndefined();
	keepLastBackup(NOW, shelf);
	expect(lastBackup(shelf)).toBe(NOW);
	for (const key of texts.keys()) texts.set(key, 'soon');
	expect(lastBackup(shelf)).toBeUndefined();
});

test('a reminder is due after a week with changes, after two days without any backup, and not while put off', () => {
	const { shelf } = emptyShelf();
	expect(isReminderDue(daysAgo(8), changed(1), NOW, shelf)).toBe(true);
	expect(isReminderDue(daysAgo(8), changed(9), NOW, shelf)).toBe(false);
	expect(isReminderDue(daysAgo(6), changed(1), NOW, shelf)).toBe(false);
	expect(isReminderDue(undefined, [], NOW, shelf)).toBe(false);
	expect(isReminderDue(undefined, changed(30), daysAgo(3), shelf)).toBe(false);
	expect(isReminderDue(undefined, changed(30), daysAgo(2), shelf)).toBe(false);
	expect(isReminderDue(undefined, changed(30), NOW, shelf)).toBe(true);
	putReminderOff(NOW, shelf);
	expect(isReminderDue(undefined, changed(30), NOW, shelf)).toBe(false);
	expect(isReminderDue(daysAgo(8), changed(1), daysAgo(-2), shelf)).toBe(false);
	expect(isReminderDue(daysAgo(8), changed(1), daysAgo(-4), shelf)).toBe(true);
});

test('the reminder says the age and what it lacks', () => {
	expect(reminderWords(daysAgo(9), changed(1, 2, 30), NOW, 'en')).toMatch(
		/^Last backed up 9 days ago; 2 mappings changed since\./
	);
	expect(reminderWords(undefined, changed(1), NOW, 'en')).toMatch(/^Nothing here is backed up yet\./);
});
