/** Multinomial logistic regression with a penalty by family of features, fitted by L-BFGS. Deterministic. */

export interface Example {
	/** Indices of the features that are there. */
	readonly at: readonly number[];
	/** How likely each class is right. */
	readonly target: readonly number[];
	readonly weight: number;
}

export interface Fitted {
	/** By class, then by feature. */
	readonly weights: readonly Float64Array[];
	readonly bias: Float64Array;
}

export function softmax(scores: readonly number[]): number[] {
	const most = Math.max(...scores);
	const powers = scores.map((score) => Math.exp(score - most));
	const sum = powers.reduce((a, b) => a + b, 0);
	return powers.map((power) => power / sum);
}

interface Problem {
	readonly examples: readonly Example[];
	readonly penalties: Float64Array;
	readonly classes: number;
}

function lossAt(x: Float64Array, gradient: Float64Array, { examples, penalties, classes }: Problem): number {
	const width = penalties.length;
	let loss = 0;
	gradient.fill(0);
	for (let j = 0; j < width; j += 1)
		for (let c = 0; c < classes; c += 1) {
			const i = j * classes + c;
			const value = x[i] as number;
			const penalty = penalties[j] as number;
			loss += 0.5 * penalty * value * value;
			gradient[i] = penalty * value;
		}
	const bias = width * classes;
	const scores = new Array<number>(classes);
	for (const { at, target, weight } of examples) {
		for (let c = 0; c < classes; c += 1) scores[c] = x[bias + c] as number;
		for (const j of at)
			for (let c = 0; c < classes; c += 1) scores[c] = (scores[c] as number) + (x[j * classes + c] as number);
		const shares = softmax(scores);
		for (let c = 0; c < classes; c += 1) {
			const wanted = target[c] as number;
			const share = shares[c] as number;
			if (wanted > 0) loss -= weight * wanted * Math.log(Math.max(share, 1e-300));
			const off = weight * (share - wanted);
			gradient[bias + c] = (gradient[bias + c] as number) + off;
			for (const j of at) gradient[j * classes + c] = (gradient[j * classes + c] as number) + off;
		}
	}
	return loss;
}

const dot = (a: Float64Array, b: Float64Array): number => {
	let sum = 0;
	for (let i = 0; i < a.length; i += 1) sum += (a[i] as number) * (b[i] as number);
	return sum;
};

const MEMORY = 8;

function direction(
	gradient: Float64Array,
	steps: readonly { s: Float64Array; y: Float64Array }[]
): Float64Array {
	const q = gradient.map((value) => -value);
	const alphas: number[] = [];
	for (const { s, y } of steps.toReversed()) {
		const alpha = dot(s, q) / dot(s, y);
		alphas.push(alpha);
		for (let i = 0; i < q.length; i += 1) q[i] = (q[i] as number) - alpha * (y[i] as number);
	}
	const last = steps.at(-1);
	if (last) {
		const scale = dot(last.s, last.y) / dot(last.y, last.y);
		for (let i = 0; i < q.length; i += 1) q[i] = (q[i] as number) * scale;
	}
	for (const { s, y } of steps) {
		const beta = (alphas.pop() as number) - dot(y, q) / dot(s, y);
		for (let i = 0; i < q.length; i += 1) q[i] = (q[i] as number) + beta * (s[i] as number);
	}
	return q;
}

/** `penalties` by feature; the bias is free. */
export function fit(problem: Problem, rounds = 60): Fitted {
	const { classes, penalties } = problem;
	const size = (penalties.length + 1) * classes;
	let x = new Float64Array(size);
	let gradient = new Float64Array(size);
	let loss = lossAt(x, gradient, problem);
	const steps: { s: Float64Array; y: Float64Array }[] = [];
	for (let round = 0; round < rounds; round += 1) {
		const towards = direction(gradient, steps);
		const slope = dot(towards, gradient);
		if (slope > -1e-6) break;
		let length = steps.length > 0 ? 1 : 1 / Math.max(1, Math.sqrt(dot(gradient, gradient)));
		const next = new Float64Array(size);
		const nextGradient = new Float64Array(size);
		let nextLoss = Infinity;
		for (let tries = 0; tries < 30; tries += 1, length /= 2) {
			for (let i = 0; i < size; i += 1) next[i] = (x[i] as number) + length * (towards[i] as number);
			nextLoss = lossAt(next, nextGradient, problem);
			if (nextLoss <= loss + 1e-4 * length * slope) break;
		}
		const s = next.map((value, i) => value - (x[i] as number));
		const y = nextGradient.map((value, i) => value - (gradient[i] as number));
		if (dot(s, y) > 1e-10) steps.push({ s, y });
		if (steps.length > MEMORY) steps.shift();
		const gain = loss - nextLoss;
		[x, gradient, loss] = [next, nextGradient, nextLoss];
		if (gain < 1e-5 * Math.max(1, loss)) break;
	}
	return {
		weights: Array.from({ length: classes }, (_, c) =>
			Float64Array.from(penalties, (_penalty, j) => x[j * classes + c] as number)
		),
		bias: x.slice(penalties.length * classes)
	};
}
