// `?bench=<cards>` alone opens the board that measuring programs drive, before anything else is shown.
if (new URLSearchParams(location.search).has('bench') && location.hash.length < 3)
	location.replace(`${location.pathname}${location.search}#/bench`);
