/** Keeps this site for use without a network, and hears when a newer build of it waits. */

/** What this needs of the browser's service workers. */
export type Workers = Pick<
	ServiceWorkerContainer,
	'register' | 'controller' | 'addEventListener' | 'removeEventListener'
>;

const ONE_HOUR = 3_600_000;

export class Updates {
	/** A newer build is here and waits to be asked for. */
	isReady = $state(false);
	/** Another tab has asked for it: this one still runs the build before. */
	isElsewhere = $state(false);
	#waiting: ServiceWorker | undefined;
	#isAsked = false;

	/**
	 * Registers the worker at `url`. Where that is refused (no https, a private window), Demarc needs the network as
	 * any page does. `reload`: starts the page anew. Returns how to stop.
	 */
	follow(workers: Workers, url: string, reload: () => void): () => void {
		const wasControlled = workers.controller !== null;
		const tookOver = () => {
			if (this.#isAsked) reload();
			else if (wasControlled) this.isElsewhere = true;
			this.isReady = false;
		};
		workers.addEventListener('controllerchange', tookOver);
		let registration: ServiceWorkerRegistration | undefined;
		let looked = Date.now();
		const look = () => {
			if (document.visibilityState !== 'visible' || Date.now() - looked < ONE_HOUR) return;
			looked = Date.now();
			registration?.update().catch(() => undefined);
		};
		document.addEventListener('visibilitychange', look);
		void workers.register(url).then(
			(found: ServiceWorkerRegistration | undefined) => {
				registration = found;
				if (found) this.#watch(found, workers);
			},
			() => undefined
		);
		return () => {
			workers.removeEventListener('controllerchange', tookOver);
			document.removeEventListener('visibilitychange', look);
		};
	}

	/** Goes over to the newer build; the page starts anew with it. */
	take(): void {
		this.#isAsked = true;
		this.#waiting?.postMessage('take over');
	}

	#watch(registration: ServiceWorkerRegistration, workers: Workers): void {
		const offer = (worker: ServiceWorker | null) => {
			// The very first build has nobody to wait for.
			if (!worker || !workers.controller) return;
			this.#waiting = worker;
			this.isReady = true;
		};
		offer(registration.waiting);
		registration.addEventListener('updatefound', () => {
			const worker = registration.installing;
			worker?.addEventListener('statechange', () => {
				if (worker.state === 'installed') offer(worker);
			});
		});
	}
}
