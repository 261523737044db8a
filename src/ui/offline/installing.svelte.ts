/** Whether this browser would install Demarc as an app, and what it said when it was asked to. */

interface InstallPrompt extends Event {
	prompt(): Promise<unknown>;
}

export class Installing {
	#offer = $state.raw<InstallPrompt | undefined>();
	/** The browser is ready to; it is already installed, or this browser does not install, otherwise. */
	readonly isOffered = $derived(this.#offer !== undefined);

	/** Keeps the browser's own offer for when somebody asks for it. Returns how to stop. */
	follow(page: Window): () => void {
		const offered = (event: Event) => {
			// The browser would put its own bar over a workshop.
			event.preventDefault();
			this.#offer = event as InstallPrompt;
		};
		const installed = () => (this.#offer = undefined);
		page.addEventListener('beforeinstallprompt', offered);
		page.addEventListener('appinstalled', installed);
		return () => {
			page.removeEventListener('beforeinstallprompt', offered);
			page.removeEventListener('appinstalled', installed);
		};
	}

	/** Opens the browser's question. It can be asked once for an offer. */
	async ask(): Promise<void> {
		const offer = this.#offer;
		this.#offer = undefined;
		await offer?.prompt();
	}
}

/** One for the page: the browser offers once, whatever screen is open then. */
export const installing = new Installing();
