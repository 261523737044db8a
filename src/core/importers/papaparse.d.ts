/** As much of papaparse as is used here. Its published types bring Node's with them, and core has none of it. */
declare module 'papaparse/papaparse.js' {
	interface ParseError {
		readonly code: string;
		readonly row?: number;
		readonly index?: number;
	}
	interface ParseResult {
		readonly data: string[][];
		readonly errors: readonly ParseError[];
	}
	interface ParseOptions {
		readonly delimiter: string;
		readonly newline: '\n';
		readonly preview?: number;
		readonly quoteChar?: string;
	}
	const papaparse: { parse(text: string, options: ParseOptions): ParseResult };
	export default papaparse;
}
