/** Two soft notes. Silent where a browser has no sound, or nobody has touched the page yet; of several tabs one sounds. */
const NOTES = [660, 880] as const;
const LENGTH = 0.6;

export async function chime(): Promise<void> {
	if (document.visibilityState !== 'visible' || !navigator.userActivation?.hasBeenActive) return;
	const audio = new AudioContext();
	await audio.resume();
	NOTES.forEach((pitch, i) => {
		const note = new OscillatorNode(audio, { frequency: pitch });
		const loudness = new GainNode(audio, { gain: 0 });
		const from = audio.currentTime + i * (LENGTH / 2);
		loudness.gain.setValueAtTime(0.25, from);
		loudness.gain.exponentialRampToValueAtTime(0.001, from + LENGTH);
		note.connect(loudness).connect(audio.destination);
		note.start(from);
		note.stop(from + LENGTH);
		if (i === NOTES.length - 1) note.onended = () => void audio.close();
	});
}
