/** What `demarc help` says, here in one place so that saying it loads no command. */

export const HELP = `demarc: map one workflow of a customer portal onto Product, Support tooling and Exports

  demarc convert IN OUT     from one form to another, by file endings
  demarc check IN           what is misplaced or unfinished
  demarc ballot IN OUT      one person's answers as a ballot
  demarc count IN VOTES OUT takes ballots into a mapping
  demarc guess IN OUT       a table with a first guess beside every row
  demarc templates          what one can start from
  demarc help [COMMAND]     this, or more about a command
  demarc --version

Exit codes: 0 good, 1 findings, 2 unusable input.`;

export const CONVERT_HELP = `demarc convert IN OUT

  IN    csv, tsv, txt, json, svg or zip; - for standard input
  OUT   by its ending; - for standard output:
        json, csv, svg, mmd, zip, md, html (the report), schema.json, voting-copy.json
        links.csv, translations.csv, access.csv, findings.csv, decisions.csv, votes.csv,
        exit-drill.csv, dossier.html, dossier.md, decisions.md
        moves.csv, and the same for trackers: moves.jira.csv, moves.linear.csv,
        moves.gitlab.csv, moves.github.csv; moves.delta.csv: what is new in it

  --from FORMAT     what IN is, where its name doesn't say
  --to FORMAT       what OUT is, where its name doesn't say
  --title TITLE     title of a mapping made from a list (otherwise the file's name)
  --flavour machine|spreadsheet
                    tables with comma and no BOM, or with semicolon and BOM
  --only-new        of a backlog only what the last hand-off did not have
  --on YYYY-MM-DD   the day that stands on a report or dossier (otherwise none does)
  --by NAME         who prepared it
  --logo FILE       a PNG, JPEG or SVG for its cover
  --colour #RRGGBB  the colour of its headings; one too light to read is darkened`;

export const CHECK_HELP = `demarc check IN

  IN    csv, tsv, txt, json, svg or zip; - for standard input

  --format text|json|github    how findings are written (text)
  --fail-on error|warning|never
                               what makes the exit code 1 (error)
  --beside OTHER               another mapping in which the same things should stand in the
                               same place; repeat it for more than one
  --today YYYY-MM-DD           the day on which acceptances are due (this machine's date)
  --from FORMAT                what IN is, where its name doesn't say`;

export const BALLOT_HELP = `demarc ballot IN OUT --by NAME

  Makes a ballot of the answers in IN: a voting copy that one person filled in.

  IN    csv, tsv, txt, json, svg or zip; - for standard input
  OUT   a file name, best with .demarc-ballot.json; - for standard output

  --by NAME         whose answers these are
  --from FORMAT     what IN is, where its name doesn't say`;

export const COUNT_HELP = `demarc count MAPPING BALLOT… OUT

  Takes ballots into a mapping and says what the room needs to talk about.
  A person who voted before has voted anew. The room's own answers stay.

  MAPPING  json, svg or zip; - for standard input
  BALLOT   .demarc-ballot.json, or a table of votes with a column "by"
  OUT      by its ending, as in convert; - for standard output

  --by NAME         whose votes these are, for a table or a voting copy that does not say
  --to FORMAT       what OUT is, where its name doesn't say`;

export const TEMPLATES_HELP = `demarc templates [NAME OUT]

  Without arguments: the templates there are.
  NAME OUT    writes a template as a mapping; - for standard output`;
