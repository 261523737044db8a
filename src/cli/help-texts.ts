/** What `demarc help` says, here in one place so that saying it loads no command. */

export const HELP = `demarc: map one workflow of a customer portal onto Product, Support tooling and Exports

  demarc convert IN OUT     from one form to another, by file endings
  demarc check IN           what is misplaced or unfinished
  demarc guess IN OUT       a table with a first guess beside every row
  demarc templates          what one can start from
  demarc help [COMMAND]     this, or more about a command
  demarc --version

Exit codes: 0 good, 1 findings, 2 unusable input.`;

export const CONVERT_HELP = `demarc convert IN OUT

  IN    csv, tsv, txt, json, svg or zip; - for standard input
  OUT   json, csv, findings.csv, decisions.csv, schema.json, svg, zip or md, by its
        ending; - for standard output

  --from FORMAT     what IN is, where its name doesn't say
  --to FORMAT       what OUT is, where its name doesn't say
  --title TITLE     title of a mapping made from a list (otherwise the file's name)
  --flavour machine|spreadsheet
                    tables with comma and no BOM, or with semicolon and BOM`;

export const CHECK_HELP = `demarc check IN

  IN    csv, tsv, txt, json, svg or zip; - for standard input

  --format text|json|github    how findings are written (text)
  --fail-on error|warning|never
                               what makes the exit code 1 (error)
  --today YYYY-MM-DD           the day on which acceptances are due (this machine's date)
  --from FORMAT                what IN is, where its name doesn't say`;

export const TEMPLATES_HELP = `demarc templates [NAME OUT]

  Without arguments: the templates there are.
  NAME OUT    writes a template as a mapping; - for standard output`;
