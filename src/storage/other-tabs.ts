/**
 * The same mapping in other tabs. What is made here goes to them at once, before it is stored; what they make
 * comes in and is theirs to store. Until they say that it is, it is remembered: a tab can die with a failed
 * write, and everything made here on top of it could not be read again without it.
 */

type Message =
	| { readonly kind: 'update'; readonly from: string; readonly made: number; readonly bytes: Uint8Array }
	| { readonly kind: 'stored'; readonly from: string; readonly made: number }
	| { readonly kind: 'hello'; readonly from: string; readonly vector: Uint8Array }
	| {
			/** The answer to a hello: what that tab lacked. With a vector: the same is asked of it in turn. */
			readonly kind: 'state';
			readonly from: string;
			readonly to: string;
			readonly made: number;
			readonly stored: number;
			readonly bytes: Uint8Array;
			readonly vector?: Uint8Array;
	  }
	| { readonly kind: 'erased' };

interface Unconfirmed {
	readonly made: number;
	readonly bytes: Uint8Array;
}

interface Made extends Unconfirmed {
	readonly from: string;
}

/** The end of the line in this tab: what the messages are about. */
export interface Here {
	/** False: there was nothing new in it. */
	receive(bytes: Uint8Array): boolean;
	encode(since: Uint8Array): Uint8Array;
	stateVector(): Uint8Array;
	/** Something came that may not be stored. */
	isOwed(): void;
	erased(): void;
}

export function channelName(database: string, mappingId: string): string {
	return `${database}/${mappingId}`;
}

/** Tells every tab that has this mapping open that it is gone for good. */
export function tellErased(database: string, mappingId: string): void {
	const channel = new BroadcastChannel(channelName(database, mappingId));
	channel.postMessage({ kind: 'erased' } satisfies Message);
	channel.close();
}

export class OtherTabs {
	#me: string;
	#channel: BroadcastChannel;
	#here: Here | undefined;
	#early: Message[] = [];
	#made = 0;
	#stored = 0;
	#unconfirmed = new Map<string, Unconfirmed[]>();

	/** Listens from now on; what comes in before `join` waits. */
	constructor(name: string, me: string) {
		this.#me = me;
		this.#channel = new BroadcastChannel(name);
		this.#channel.onmessage = ({ data }: MessageEvent<Message>) => {
			if (this.#here) this.#hear(this.#here, data);
			else this.#early.push(data);
		};
	}

	/** Takes in what came meanwhile, and asks who is there for what is missing here. */
	join(here: Here): void {
		this.#here = here;
		for (const message of this.#early.splice(0)) this.#hear(here, message);
		this.greet();
	}

	/** Asks every other tab for what is missing here, and gives them what is missing there. */
	greet(): void {
		if (this.#here) this.#post({ kind: 'hello', from: this.#me, vector: this.#here.stateVector() });
	}

	send(bytes: Uint8Array): void {
		this.#made += 1;
		this.#post({ kind: 'update', from: this.#me, made: this.#made, bytes });
	}

	/** How many updates were sent: to be handed to `confirm` once all of them are stored. */
	get made(): number {
		return this.#made;
	}

	confirm(made: number): void {
		if (made <= this.#stored) return;
		this.#stored = made;
		this.#post({ kind: 'stored', from: this.#me, made });
	}

	get hasUnconfirmed(): boolean {
		return this.#unconfirmed.size > 0;
	}

	/** What came from other tabs and may not be stored; from now on it is the caller's to store. */
	takeUnconfirmed(): Uint8Array[] {
		const taken = [...this.#unconfirmed.values()].flatMap((list) => list.map(({ bytes }) => bytes));
		this.#unconfirmed.clear();
		return taken;
	}

	leave(): void {
		this.#here = undefined;
		this.#channel.onmessage = null;
		this.#channel.close();
	}

	#post(message: Message): void {
		this.#channel.postMessage(message);
	}

	#hear(here: Here, message: Message): void {
		if (message.kind === 'update') this.#take(here, message, false);
		else if (message.kind === 'stored') this.#forget(message.from, message.made);
		else if (message.kind === 'hello') this.#answer(here, message.from, message.vector, true);
		else if (message.kind === 'erased') here.erased();
		else if (message.kind === 'state' && message.to === this.#me) {
			this.#take(here, message, message.stored >= message.made);
			if (message.vector) this.#answer(here, message.from, message.vector, false);
		}
	}

	#answer(here: Here, to: string, vector: Uint8Array, asksBack: boolean): void {
		this.#post({
			kind: 'state',
			from: this.#me,
			to,
			made: this.#made,
			// What came from a third tab and may not be stored is in the bytes as well.
			stored: this.hasUnconfirmed ? -1 : this.#stored,
			bytes: here.encode(vector),
			...(asksBack ? { vector: here.stateVector() } : {})
		});
	}

	#take(here: Here, { from, made, bytes }: Made, isStored: boolean): void {
		const one = { made, bytes };
		// Before it is taken in: a repair that builds on it goes to the database at once, and it has to go along.
		if (!isStored) this.#unconfirmed.set(from, [...(this.#unconfirmed.get(from) ?? []), one]);
		const isNew = here.receive(bytes);
		if (isNew && !isStored) here.isOwed();
		if (!isNew) this.#keep(from, (other) => other !== one);
	}

	#forget(from: string, made: number): void {
		this.#keep(from, (one) => one.made > made);
	}

	#keep(from: string, isKept: (one: Unconfirmed) => boolean): void {
		const left = (this.#unconfirmed.get(from) ?? []).filter(isKept);
		if (left.length > 0) this.#unconfirmed.set(from, left);
		else this.#unconfirmed.delete(from);
	}
}
