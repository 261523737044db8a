// `?bench=<cards>` alone opens the board that measuring programs drive, before anything else is shown.
if (new URLSearchParams(location.search).has('bench') && location.hash.length < 3)
	location.replace(`${location.pathname}${location.search}#/bench`);

// The code of a mapping comes while that of its screen does: asked for by the screen, it would be the last to arrive.
// Where it does not come, the screen says so.
if (location.hash.startsWith('#/m/')) import('#storage/open-mapping.ts').catch(() => undefined);
