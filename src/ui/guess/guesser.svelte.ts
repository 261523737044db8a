/**
 * What guesses, for the screens. It is fetched when a screen first wants it, never before the first
 * paint; until then, and where it can't be fetched, there are simply no guesses.
 */
import type { Guess, GuessItem } from '#core/guess/guess.ts';

type Guesser = (item: GuessItem) => Guess;

/** One for the page: a second screen need not wait for it again. */
let guesser = $state.raw<Guesser | undefined>();
let loading: Promise<void> | undefined;

/** Resolves when guesses are there, or can't be had now. */
export function loadGuesses(): Promise<void> {
	loading ??= import('#core/guess/guess.ts').then(
		({ guess }) => {
			guesser = guess;
		},
		() => {
			// Offline before it was ever fetched: the next screen tries again.
			loading = undefined;
		}
	);
	return loading;
}

/** Undefined: not fetched yet. */
export function currentGuesser(): Guesser | undefined {
	return guesser;
}
