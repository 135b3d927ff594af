# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_plaint_global_optspecs
    string join \n store= as-at= by= f/format= o/output= n/dry-run no-input q/quiet color= raw bom h/help V/version
end

function __fish_plaint_needs_command
    # Figure out if the current invocation already has a command.
    set -l cmd (commandline -opc)
    set -e cmd[1]
    argparse -s (__fish_plaint_global_optspecs) -- $cmd 2>/dev/null
    or return
    if set -q argv[1]
        # Also print the command, so this can be used to figure out what it is.
        echo $argv[1]
        return 1
    end
    return 0
end

function __fish_plaint_using_subcommand
    set -l cmd (__fish_plaint_needs_command)
    test -z "$cmd"
    and return 1
    contains -- $cmd[1] $argv
end

complete -c plaint -n "__fish_plaint_needs_command" -l store -d 'The case store [env: `PLAINT_STORE`] [default: the platform\'s data folder for plaint]' -r -F
complete -c plaint -n "__fish_plaint_needs_command" -l as-at -d 'See everything as it stood at the end of that day [default: today]' -r
complete -c plaint -n "__fish_plaint_needs_command" -l by -d 'Who is recording [env: `PLAINT_BY`] [default: the login name]' -r
complete -c plaint -n "__fish_plaint_needs_command" -s f -l format -d 'How to show it [default: table, or by the ending of --output]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''"
complete -c plaint -n "__fish_plaint_needs_command" -s o -l output -d 'Write there instead of to standard output' -r -F
complete -c plaint -n "__fish_plaint_needs_command" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Always'
never\t'Never'"
complete -c plaint -n "__fish_plaint_needs_command" -s n -l dry-run -d 'For verbs that write: show what would be recorded and every date that would move; write nothing'
complete -c plaint -n "__fish_plaint_needs_command" -l no-input -d 'Never prompt'
complete -c plaint -n "__fish_plaint_needs_command" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c plaint -n "__fish_plaint_needs_command" -l raw -d 'Leave formulas in CSV and TSV cells as they are'
complete -c plaint -n "__fish_plaint_needs_command" -l bom -d 'Begin CSV and TSV with a byte order mark, for Excel'
complete -c plaint -n "__fish_plaint_needs_command" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c plaint -n "__fish_plaint_needs_command" -s V -l version -d 'Print version'
complete -c plaint -n "__fish_plaint_needs_command" -f -a "log" -d 'Record a complaint received; prints its new reference'
complete -c plaint -n "__fish_plaint_needs_command" -f -a "ack" -d 'Record that the acknowledgement was sent'
complete -c plaint -n "__fish_plaint_needs_command" -f -a "respond" -d 'Record the answer at the current stage'
complete -c plaint -n "__fish_plaint_needs_command" -f -a "escalate" -d 'Record that the complainant asked for the next stage'
complete -c plaint -n "__fish_plaint_needs_command" -f -a "extend" -d 'Record a later answer date, set and told'
complete -c plaint -n "__fish_plaint_needs_command" -f -a "close" -d 'Record that the case is finished'
complete -c plaint -n "__fish_plaint_needs_command" -f -a "allocate" -d 'Record who handles the case'
complete -c plaint -n "__fish_plaint_needs_command" -f -a "contact" -d 'Record a contact with the complainant, or a progress update'
complete -c plaint -n "__fish_plaint_needs_command" -f -a "report" -d 'Show a report: overdue, due, lapsed or register'
complete -c plaint -n "__fish_plaint_needs_command" -f -a "show" -d 'Show a case'
complete -c plaint -n "__fish_plaint_needs_command" -f -a "explain" -d 'Explain a case\'s due dates day by day'
complete -c plaint -n "__fish_plaint_needs_command" -f -a "list" -d 'List cases'
complete -c plaint -n "__fish_plaint_needs_command" -f -a "calc" -d 'Reckon due dates for dates given here; uses the store if there is one'
complete -c plaint -n "__fish_plaint_needs_command" -f -a "policy" -d 'List, show or check policies'
complete -c plaint -n "__fish_plaint_needs_command" -f -a "calendar" -d 'Show or change the working calendar'
complete -c plaint -n "__fish_plaint_needs_command" -f -a "check" -d 'Check the store\'s integrity; silent when all is well'
complete -c plaint -n "__fish_plaint_needs_command" -f -a "init" -d 'Make a case store'
complete -c plaint -n "__fish_plaint_needs_command" -f -a "demo" -d 'Make a store of invented cases and look round it'
complete -c plaint -n "__fish_plaint_needs_command" -f -a "completions" -d 'Print a completion script for a shell'
complete -c plaint -n "__fish_plaint_needs_command" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c plaint -n "__fish_plaint_using_subcommand log" -l summary -d 'What the complaint is (`-` reads standard input)' -r
complete -c plaint -n "__fish_plaint_using_subcommand log" -l received -d 'The day it was received [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand log" -l logged -d 'The day it was put on record; the same as --on [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand log" -l policy -d 'The policy to handle it under [default: the store\'s, or hos-code-2024]' -r
complete -c plaint -n "__fish_plaint_using_subcommand log" -l stage -d 'The stage it begins at [default: stage-1]' -r
complete -c plaint -n "__fish_plaint_using_subcommand log" -l outcome-sought -d 'The outcome the complainant wants' -r
complete -c plaint -n "__fish_plaint_using_subcommand log" -l complainant -d 'Who complains' -r
complete -c plaint -n "__fish_plaint_using_subcommand log" -l contact -d 'How to reach them' -r
complete -c plaint -n "__fish_plaint_using_subcommand log" -l channel -d 'How it came' -r -f -a "email\t''
phone\t''
letter\t''
in-person\t''
web\t''
social-media\t''
survey\t''
other\t''"
complete -c plaint -n "__fish_plaint_using_subcommand log" -l service -d 'The service it is about' -r
complete -c plaint -n "__fish_plaint_using_subcommand log" -l category -d 'The kind of complaint' -r
complete -c plaint -n "__fish_plaint_using_subcommand log" -l property -d 'The home\'s reference' -r
complete -c plaint -n "__fish_plaint_using_subcommand log" -l tenure -d 'What the home is let or sold as' -r -f -a "lcra\t''
lcho\t''
other\t''"
complete -c plaint -n "__fish_plaint_using_subcommand log" -l handler -d 'Who handles it' -r
complete -c plaint -n "__fish_plaint_using_subcommand log" -l known -d 'The day the complainant first knew of the problem' -r
complete -c plaint -n "__fish_plaint_using_subcommand log" -l representative -d 'Who speaks for the complainant' -r
complete -c plaint -n "__fish_plaint_using_subcommand log" -l serious -d 'Why it is serious, high-risk or high-profile' -r
complete -c plaint -n "__fish_plaint_using_subcommand log" -l on -d 'The day it happened [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand log" -l note -d 'Anything else worth saying (`-` reads standard input)' -r
complete -c plaint -n "__fish_plaint_using_subcommand log" -l override -d 'Record it against the policy\'s rule, because it happened: marked everywhere' -r
complete -c plaint -n "__fish_plaint_using_subcommand log" -l store -d 'The case store [env: `PLAINT_STORE`] [default: the platform\'s data folder for plaint]' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand log" -l as-at -d 'See everything as it stood at the end of that day [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand log" -l by -d 'Who is recording [env: `PLAINT_BY`] [default: the login name]' -r
complete -c plaint -n "__fish_plaint_using_subcommand log" -s f -l format -d 'How to show it [default: table, or by the ending of --output]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''"
complete -c plaint -n "__fish_plaint_using_subcommand log" -s o -l output -d 'Write there instead of to standard output' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand log" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Always'
never\t'Never'"
complete -c plaint -n "__fish_plaint_using_subcommand log" -l consent -d 'The complainant\'s consent to the representative is on record'
complete -c plaint -n "__fish_plaint_using_subcommand log" -l anonymous -d 'Record it without any identity'
complete -c plaint -n "__fish_plaint_using_subcommand log" -s n -l dry-run -d 'For verbs that write: show what would be recorded and every date that would move; write nothing'
complete -c plaint -n "__fish_plaint_using_subcommand log" -l no-input -d 'Never prompt'
complete -c plaint -n "__fish_plaint_using_subcommand log" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c plaint -n "__fish_plaint_using_subcommand log" -l raw -d 'Leave formulas in CSV and TSV cells as they are'
complete -c plaint -n "__fish_plaint_using_subcommand log" -l bom -d 'Begin CSV and TSV with a byte order mark, for Excel'
complete -c plaint -n "__fish_plaint_using_subcommand log" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c plaint -n "__fish_plaint_using_subcommand ack" -l channel -d 'How it was sent' -r -f -a "email\t''
phone\t''
letter\t''
in-person\t''
web\t''
social-media\t''
survey\t''
other\t''"
complete -c plaint -n "__fish_plaint_using_subcommand ack" -l understanding -d 'Our understanding of the complaint, as told (`-` reads standard input)' -r
complete -c plaint -n "__fish_plaint_using_subcommand ack" -l outcome-sought -d 'The outcome sought, as understood' -r
complete -c plaint -n "__fish_plaint_using_subcommand ack" -l on -d 'The day it happened [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand ack" -l note -d 'Anything else worth saying (`-` reads standard input)' -r
complete -c plaint -n "__fish_plaint_using_subcommand ack" -l override -d 'Record it against the policy\'s rule, because it happened: marked everywhere' -r
complete -c plaint -n "__fish_plaint_using_subcommand ack" -l store -d 'The case store [env: `PLAINT_STORE`] [default: the platform\'s data folder for plaint]' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand ack" -l as-at -d 'See everything as it stood at the end of that day [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand ack" -l by -d 'Who is recording [env: `PLAINT_BY`] [default: the login name]' -r
complete -c plaint -n "__fish_plaint_using_subcommand ack" -s f -l format -d 'How to show it [default: table, or by the ending of --output]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''"
complete -c plaint -n "__fish_plaint_using_subcommand ack" -s o -l output -d 'Write there instead of to standard output' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand ack" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Always'
never\t'Never'"
complete -c plaint -n "__fish_plaint_using_subcommand ack" -s n -l dry-run -d 'For verbs that write: show what would be recorded and every date that would move; write nothing'
complete -c plaint -n "__fish_plaint_using_subcommand ack" -l no-input -d 'Never prompt'
complete -c plaint -n "__fish_plaint_using_subcommand ack" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c plaint -n "__fish_plaint_using_subcommand ack" -l raw -d 'Leave formulas in CSV and TSV cells as they are'
complete -c plaint -n "__fish_plaint_using_subcommand ack" -l bom -d 'Begin CSV and TSV with a byte order mark, for Excel'
complete -c plaint -n "__fish_plaint_using_subcommand ack" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c plaint -n "__fish_plaint_using_subcommand respond" -l outcome -d 'How it came out: upheld, partly-upheld, not-upheld or resolved' -r
complete -c plaint -n "__fish_plaint_using_subcommand respond" -l decision -d 'The decision (`-` reads standard input)' -r
complete -c plaint -n "__fish_plaint_using_subcommand respond" -l reasons -d 'Its reasons' -r
complete -c plaint -n "__fish_plaint_using_subcommand respond" -l remedy -d 'A remedy offered; repeat for more' -r
complete -c plaint -n "__fish_plaint_using_subcommand respond" -l action -d 'Something still to be done, with @DATE for a target; repeat for more' -r
complete -c plaint -n "__fish_plaint_using_subcommand respond" -l handler -d 'Who answered' -r
complete -c plaint -n "__fish_plaint_using_subcommand respond" -l signed-off-by -d 'Who signed the answer off' -r
complete -c plaint -n "__fish_plaint_using_subcommand respond" -l channel -d 'How it was given' -r -f -a "email\t''
phone\t''
letter\t''
in-person\t''
web\t''
social-media\t''
survey\t''
other\t''"
complete -c plaint -n "__fish_plaint_using_subcommand respond" -l received-on -d 'The day the complainant got it' -r
complete -c plaint -n "__fish_plaint_using_subcommand respond" -l on -d 'The day it happened [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand respond" -l note -d 'Anything else worth saying (`-` reads standard input)' -r
complete -c plaint -n "__fish_plaint_using_subcommand respond" -l override -d 'Record it against the policy\'s rule, because it happened: marked everywhere' -r
complete -c plaint -n "__fish_plaint_using_subcommand respond" -l store -d 'The case store [env: `PLAINT_STORE`] [default: the platform\'s data folder for plaint]' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand respond" -l as-at -d 'See everything as it stood at the end of that day [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand respond" -l by -d 'Who is recording [env: `PLAINT_BY`] [default: the login name]' -r
complete -c plaint -n "__fish_plaint_using_subcommand respond" -s f -l format -d 'How to show it [default: table, or by the ending of --output]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''"
complete -c plaint -n "__fish_plaint_using_subcommand respond" -s o -l output -d 'Write there instead of to standard output' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand respond" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Always'
never\t'Never'"
complete -c plaint -n "__fish_plaint_using_subcommand respond" -s n -l dry-run -d 'For verbs that write: show what would be recorded and every date that would move; write nothing'
complete -c plaint -n "__fish_plaint_using_subcommand respond" -l no-input -d 'Never prompt'
complete -c plaint -n "__fish_plaint_using_subcommand respond" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c plaint -n "__fish_plaint_using_subcommand respond" -l raw -d 'Leave formulas in CSV and TSV cells as they are'
complete -c plaint -n "__fish_plaint_using_subcommand respond" -l bom -d 'Begin CSV and TSV with a byte order mark, for Excel'
complete -c plaint -n "__fish_plaint_using_subcommand respond" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c plaint -n "__fish_plaint_using_subcommand escalate" -l requested -d 'The day the complainant asked [default: the same as --on]' -r
complete -c plaint -n "__fish_plaint_using_subcommand escalate" -l reason -d 'What they said about why; they need not say anything (`-` reads standard input)' -r
complete -c plaint -n "__fish_plaint_using_subcommand escalate" -l handler -d 'Who handles the next stage' -r
complete -c plaint -n "__fish_plaint_using_subcommand escalate" -l exceptional -d 'Why a late request is taken' -r
complete -c plaint -n "__fish_plaint_using_subcommand escalate" -l on -d 'The day it happened [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand escalate" -l note -d 'Anything else worth saying (`-` reads standard input)' -r
complete -c plaint -n "__fish_plaint_using_subcommand escalate" -l override -d 'Record it against the policy\'s rule, because it happened: marked everywhere' -r
complete -c plaint -n "__fish_plaint_using_subcommand escalate" -l store -d 'The case store [env: `PLAINT_STORE`] [default: the platform\'s data folder for plaint]' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand escalate" -l as-at -d 'See everything as it stood at the end of that day [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand escalate" -l by -d 'Who is recording [env: `PLAINT_BY`] [default: the login name]' -r
complete -c plaint -n "__fish_plaint_using_subcommand escalate" -s f -l format -d 'How to show it [default: table, or by the ending of --output]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''"
complete -c plaint -n "__fish_plaint_using_subcommand escalate" -s o -l output -d 'Write there instead of to standard output' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand escalate" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Always'
never\t'Never'"
complete -c plaint -n "__fish_plaint_using_subcommand escalate" -s n -l dry-run -d 'For verbs that write: show what would be recorded and every date that would move; write nothing'
complete -c plaint -n "__fish_plaint_using_subcommand escalate" -l no-input -d 'Never prompt'
complete -c plaint -n "__fish_plaint_using_subcommand escalate" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c plaint -n "__fish_plaint_using_subcommand escalate" -l raw -d 'Leave formulas in CSV and TSV cells as they are'
complete -c plaint -n "__fish_plaint_using_subcommand escalate" -l bom -d 'Begin CSV and TSV with a byte order mark, for Excel'
complete -c plaint -n "__fish_plaint_using_subcommand escalate" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c plaint -n "__fish_plaint_using_subcommand extend" -l to -d 'The new answer date' -r
complete -c plaint -n "__fish_plaint_using_subcommand extend" -l for -d 'The new answer date, counted on from the one that holds: 10wd, 2w' -r
complete -c plaint -n "__fish_plaint_using_subcommand extend" -l reason -d 'Why (`-` reads standard input)' -r
complete -c plaint -n "__fish_plaint_using_subcommand extend" -l told -d 'The day the complainant was told [default: the same as --on]' -r
complete -c plaint -n "__fish_plaint_using_subcommand extend" -l approved-by -d 'Who approved it' -r
complete -c plaint -n "__fish_plaint_using_subcommand extend" -l good-reason -d 'Why it goes past the policy\'s cap' -r
complete -c plaint -n "__fish_plaint_using_subcommand extend" -l on -d 'The day it happened [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand extend" -l note -d 'Anything else worth saying (`-` reads standard input)' -r
complete -c plaint -n "__fish_plaint_using_subcommand extend" -l override -d 'Record it against the policy\'s rule, because it happened: marked everywhere' -r
complete -c plaint -n "__fish_plaint_using_subcommand extend" -l store -d 'The case store [env: `PLAINT_STORE`] [default: the platform\'s data folder for plaint]' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand extend" -l as-at -d 'See everything as it stood at the end of that day [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand extend" -l by -d 'Who is recording [env: `PLAINT_BY`] [default: the login name]' -r
complete -c plaint -n "__fish_plaint_using_subcommand extend" -s f -l format -d 'How to show it [default: table, or by the ending of --output]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''"
complete -c plaint -n "__fish_plaint_using_subcommand extend" -s o -l output -d 'Write there instead of to standard output' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand extend" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Always'
never\t'Never'"
complete -c plaint -n "__fish_plaint_using_subcommand extend" -l agreed -d 'The complainant agreed'
complete -c plaint -n "__fish_plaint_using_subcommand extend" -l signposted -d 'The ombudsman\'s details were given with it'
complete -c plaint -n "__fish_plaint_using_subcommand extend" -s n -l dry-run -d 'For verbs that write: show what would be recorded and every date that would move; write nothing'
complete -c plaint -n "__fish_plaint_using_subcommand extend" -l no-input -d 'Never prompt'
complete -c plaint -n "__fish_plaint_using_subcommand extend" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c plaint -n "__fish_plaint_using_subcommand extend" -l raw -d 'Leave formulas in CSV and TSV cells as they are'
complete -c plaint -n "__fish_plaint_using_subcommand extend" -l bom -d 'Begin CSV and TSV with a byte order mark, for Excel'
complete -c plaint -n "__fish_plaint_using_subcommand extend" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c plaint -n "__fish_plaint_using_subcommand close" -l because -d 'Why it is finished' -r -f -a "final-response\t''
lapsed\t''
resolved\t''
withdrawn\t''
refused\t''
restricted\t''
legal-action\t''
duplicate\t''"
complete -c plaint -n "__fish_plaint_using_subcommand close" -l on -d 'The day it happened [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand close" -l note -d 'Anything else worth saying (`-` reads standard input)' -r
complete -c plaint -n "__fish_plaint_using_subcommand close" -l override -d 'Record it against the policy\'s rule, because it happened: marked everywhere' -r
complete -c plaint -n "__fish_plaint_using_subcommand close" -l store -d 'The case store [env: `PLAINT_STORE`] [default: the platform\'s data folder for plaint]' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand close" -l as-at -d 'See everything as it stood at the end of that day [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand close" -l by -d 'Who is recording [env: `PLAINT_BY`] [default: the login name]' -r
complete -c plaint -n "__fish_plaint_using_subcommand close" -s f -l format -d 'How to show it [default: table, or by the ending of --output]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''"
complete -c plaint -n "__fish_plaint_using_subcommand close" -s o -l output -d 'Write there instead of to standard output' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand close" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Always'
never\t'Never'"
complete -c plaint -n "__fish_plaint_using_subcommand close" -l lapsed -d 'Close every case whose window to ask for the next stage has passed'
complete -c plaint -n "__fish_plaint_using_subcommand close" -s n -l dry-run -d 'For verbs that write: show what would be recorded and every date that would move; write nothing'
complete -c plaint -n "__fish_plaint_using_subcommand close" -l no-input -d 'Never prompt'
complete -c plaint -n "__fish_plaint_using_subcommand close" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c plaint -n "__fish_plaint_using_subcommand close" -l raw -d 'Leave formulas in CSV and TSV cells as they are'
complete -c plaint -n "__fish_plaint_using_subcommand close" -l bom -d 'Begin CSV and TSV with a byte order mark, for Excel'
complete -c plaint -n "__fish_plaint_using_subcommand close" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c plaint -n "__fish_plaint_using_subcommand allocate" -l handler -d 'Who handles it now' -r
complete -c plaint -n "__fish_plaint_using_subcommand allocate" -l on -d 'The day it happened [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand allocate" -l note -d 'Anything else worth saying (`-` reads standard input)' -r
complete -c plaint -n "__fish_plaint_using_subcommand allocate" -l override -d 'Record it against the policy\'s rule, because it happened: marked everywhere' -r
complete -c plaint -n "__fish_plaint_using_subcommand allocate" -l store -d 'The case store [env: `PLAINT_STORE`] [default: the platform\'s data folder for plaint]' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand allocate" -l as-at -d 'See everything as it stood at the end of that day [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand allocate" -l by -d 'Who is recording [env: `PLAINT_BY`] [default: the login name]' -r
complete -c plaint -n "__fish_plaint_using_subcommand allocate" -s f -l format -d 'How to show it [default: table, or by the ending of --output]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''"
complete -c plaint -n "__fish_plaint_using_subcommand allocate" -s o -l output -d 'Write there instead of to standard output' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand allocate" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Always'
never\t'Never'"
complete -c plaint -n "__fish_plaint_using_subcommand allocate" -s n -l dry-run -d 'For verbs that write: show what would be recorded and every date that would move; write nothing'
complete -c plaint -n "__fish_plaint_using_subcommand allocate" -l no-input -d 'Never prompt'
complete -c plaint -n "__fish_plaint_using_subcommand allocate" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c plaint -n "__fish_plaint_using_subcommand allocate" -l raw -d 'Leave formulas in CSV and TSV cells as they are'
complete -c plaint -n "__fish_plaint_using_subcommand allocate" -l bom -d 'Begin CSV and TSV with a byte order mark, for Excel'
complete -c plaint -n "__fish_plaint_using_subcommand allocate" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c plaint -n "__fish_plaint_using_subcommand contact" -l channel -d 'How' -r -f -a "email\t''
phone\t''
letter\t''
in-person\t''
web\t''
social-media\t''
survey\t''
other\t''"
complete -c plaint -n "__fish_plaint_using_subcommand contact" -l said -d 'What was said (`-` reads standard input)' -r
complete -c plaint -n "__fish_plaint_using_subcommand contact" -l on -d 'The day it happened [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand contact" -l note -d 'Anything else worth saying (`-` reads standard input)' -r
complete -c plaint -n "__fish_plaint_using_subcommand contact" -l override -d 'Record it against the policy\'s rule, because it happened: marked everywhere' -r
complete -c plaint -n "__fish_plaint_using_subcommand contact" -l store -d 'The case store [env: `PLAINT_STORE`] [default: the platform\'s data folder for plaint]' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand contact" -l as-at -d 'See everything as it stood at the end of that day [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand contact" -l by -d 'Who is recording [env: `PLAINT_BY`] [default: the login name]' -r
complete -c plaint -n "__fish_plaint_using_subcommand contact" -s f -l format -d 'How to show it [default: table, or by the ending of --output]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''"
complete -c plaint -n "__fish_plaint_using_subcommand contact" -s o -l output -d 'Write there instead of to standard output' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand contact" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Always'
never\t'Never'"
complete -c plaint -n "__fish_plaint_using_subcommand contact" -l incoming -d 'The complainant made it; otherwise we did'
complete -c plaint -n "__fish_plaint_using_subcommand contact" -l update -d 'It told them how the complaint is going'
complete -c plaint -n "__fish_plaint_using_subcommand contact" -s n -l dry-run -d 'For verbs that write: show what would be recorded and every date that would move; write nothing'
complete -c plaint -n "__fish_plaint_using_subcommand contact" -l no-input -d 'Never prompt'
complete -c plaint -n "__fish_plaint_using_subcommand contact" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c plaint -n "__fish_plaint_using_subcommand contact" -l raw -d 'Leave formulas in CSV and TSV cells as they are'
complete -c plaint -n "__fish_plaint_using_subcommand contact" -l bom -d 'Begin CSV and TSV with a byte order mark, for Excel'
complete -c plaint -n "__fish_plaint_using_subcommand contact" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c plaint -n "__fish_plaint_using_subcommand report" -l within -d 'For `due`: how far ahead to look' -r
complete -c plaint -n "__fish_plaint_using_subcommand report" -l policy -d 'Under this policy' -r
complete -c plaint -n "__fish_plaint_using_subcommand report" -l stage -d 'At this stage' -r
complete -c plaint -n "__fish_plaint_using_subcommand report" -l status -d 'Standing so' -r -f -a "open\t''
answered\t''
closed\t''"
complete -c plaint -n "__fish_plaint_using_subcommand report" -l handler -d 'Handled by' -r
complete -c plaint -n "__fish_plaint_using_subcommand report" -l service -d 'About this service' -r
complete -c plaint -n "__fish_plaint_using_subcommand report" -l category -d 'Of this kind' -r
complete -c plaint -n "__fish_plaint_using_subcommand report" -l received-from -d 'Received on that day or later' -r
complete -c plaint -n "__fish_plaint_using_subcommand report" -l received-to -d 'Received on that day or earlier' -r
complete -c plaint -n "__fish_plaint_using_subcommand report" -l quarter -d 'Received in a calendar quarter, as 2026-Q3' -r
complete -c plaint -n "__fish_plaint_using_subcommand report" -l fy-quarter -d 'Received in a quarter of a financial year (April to March), as 2026/27-Q2' -r
complete -c plaint -n "__fish_plaint_using_subcommand report" -l year -d 'Received in a calendar year' -r
complete -c plaint -n "__fish_plaint_using_subcommand report" -l fy -d 'Received in a financial year (April to March), as 2026/27' -r
complete -c plaint -n "__fish_plaint_using_subcommand report" -l from -d 'Received from that day on; with --to' -r
complete -c plaint -n "__fish_plaint_using_subcommand report" -l to -d 'Received up to that day; with --from' -r
complete -c plaint -n "__fish_plaint_using_subcommand report" -l store -d 'The case store [env: `PLAINT_STORE`] [default: the platform\'s data folder for plaint]' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand report" -l as-at -d 'See everything as it stood at the end of that day [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand report" -l by -d 'Who is recording [env: `PLAINT_BY`] [default: the login name]' -r
complete -c plaint -n "__fish_plaint_using_subcommand report" -s f -l format -d 'How to show it [default: table, or by the ending of --output]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''"
complete -c plaint -n "__fish_plaint_using_subcommand report" -s o -l output -d 'Write there instead of to standard output' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand report" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Always'
never\t'Never'"
complete -c plaint -n "__fish_plaint_using_subcommand report" -l exit-code -d 'Exit with status 1 when there are any rows'
complete -c plaint -n "__fish_plaint_using_subcommand report" -l with-personal -d 'For `register`: with names, contacts and words'
complete -c plaint -n "__fish_plaint_using_subcommand report" -s n -l dry-run -d 'For verbs that write: show what would be recorded and every date that would move; write nothing'
complete -c plaint -n "__fish_plaint_using_subcommand report" -l no-input -d 'Never prompt'
complete -c plaint -n "__fish_plaint_using_subcommand report" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c plaint -n "__fish_plaint_using_subcommand report" -l raw -d 'Leave formulas in CSV and TSV cells as they are'
complete -c plaint -n "__fish_plaint_using_subcommand report" -l bom -d 'Begin CSV and TSV with a byte order mark, for Excel'
complete -c plaint -n "__fish_plaint_using_subcommand report" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c plaint -n "__fish_plaint_using_subcommand show" -l store -d 'The case store [env: `PLAINT_STORE`] [default: the platform\'s data folder for plaint]' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand show" -l as-at -d 'See everything as it stood at the end of that day [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand show" -l by -d 'Who is recording [env: `PLAINT_BY`] [default: the login name]' -r
complete -c plaint -n "__fish_plaint_using_subcommand show" -s f -l format -d 'How to show it [default: table, or by the ending of --output]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''"
complete -c plaint -n "__fish_plaint_using_subcommand show" -s o -l output -d 'Write there instead of to standard output' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand show" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Always'
never\t'Never'"
complete -c plaint -n "__fish_plaint_using_subcommand show" -l with-personal -d 'With names, contacts and words in machine formats too'
complete -c plaint -n "__fish_plaint_using_subcommand show" -l journal -d 'With every entry of the journal in machine formats too'
complete -c plaint -n "__fish_plaint_using_subcommand show" -s n -l dry-run -d 'For verbs that write: show what would be recorded and every date that would move; write nothing'
complete -c plaint -n "__fish_plaint_using_subcommand show" -l no-input -d 'Never prompt'
complete -c plaint -n "__fish_plaint_using_subcommand show" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c plaint -n "__fish_plaint_using_subcommand show" -l raw -d 'Leave formulas in CSV and TSV cells as they are'
complete -c plaint -n "__fish_plaint_using_subcommand show" -l bom -d 'Begin CSV and TSV with a byte order mark, for Excel'
complete -c plaint -n "__fish_plaint_using_subcommand show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c plaint -n "__fish_plaint_using_subcommand explain" -l stage -d 'The stage of that clock' -r
complete -c plaint -n "__fish_plaint_using_subcommand explain" -l store -d 'The case store [env: `PLAINT_STORE`] [default: the platform\'s data folder for plaint]' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand explain" -l as-at -d 'See everything as it stood at the end of that day [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand explain" -l by -d 'Who is recording [env: `PLAINT_BY`] [default: the login name]' -r
complete -c plaint -n "__fish_plaint_using_subcommand explain" -s f -l format -d 'How to show it [default: table, or by the ending of --output]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''"
complete -c plaint -n "__fish_plaint_using_subcommand explain" -s o -l output -d 'Write there instead of to standard output' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand explain" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Always'
never\t'Never'"
complete -c plaint -n "__fish_plaint_using_subcommand explain" -s n -l dry-run -d 'For verbs that write: show what would be recorded and every date that would move; write nothing'
complete -c plaint -n "__fish_plaint_using_subcommand explain" -l no-input -d 'Never prompt'
complete -c plaint -n "__fish_plaint_using_subcommand explain" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c plaint -n "__fish_plaint_using_subcommand explain" -l raw -d 'Leave formulas in CSV and TSV cells as they are'
complete -c plaint -n "__fish_plaint_using_subcommand explain" -l bom -d 'Begin CSV and TSV with a byte order mark, for Excel'
complete -c plaint -n "__fish_plaint_using_subcommand explain" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c plaint -n "__fish_plaint_using_subcommand list" -l policy -d 'Under this policy' -r
complete -c plaint -n "__fish_plaint_using_subcommand list" -l stage -d 'At this stage' -r
complete -c plaint -n "__fish_plaint_using_subcommand list" -l status -d 'Standing so' -r -f -a "open\t''
answered\t''
closed\t''"
complete -c plaint -n "__fish_plaint_using_subcommand list" -l handler -d 'Handled by' -r
complete -c plaint -n "__fish_plaint_using_subcommand list" -l service -d 'About this service' -r
complete -c plaint -n "__fish_plaint_using_subcommand list" -l category -d 'Of this kind' -r
complete -c plaint -n "__fish_plaint_using_subcommand list" -l received-from -d 'Received on that day or later' -r
complete -c plaint -n "__fish_plaint_using_subcommand list" -l received-to -d 'Received on that day or earlier' -r
complete -c plaint -n "__fish_plaint_using_subcommand list" -l quarter -d 'Received in a calendar quarter, as 2026-Q3' -r
complete -c plaint -n "__fish_plaint_using_subcommand list" -l fy-quarter -d 'Received in a quarter of a financial year (April to March), as 2026/27-Q2' -r
complete -c plaint -n "__fish_plaint_using_subcommand list" -l year -d 'Received in a calendar year' -r
complete -c plaint -n "__fish_plaint_using_subcommand list" -l fy -d 'Received in a financial year (April to March), as 2026/27' -r
complete -c plaint -n "__fish_plaint_using_subcommand list" -l from -d 'Received from that day on; with --to' -r
complete -c plaint -n "__fish_plaint_using_subcommand list" -l to -d 'Received up to that day; with --from' -r
complete -c plaint -n "__fish_plaint_using_subcommand list" -l store -d 'The case store [env: `PLAINT_STORE`] [default: the platform\'s data folder for plaint]' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand list" -l as-at -d 'See everything as it stood at the end of that day [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand list" -l by -d 'Who is recording [env: `PLAINT_BY`] [default: the login name]' -r
complete -c plaint -n "__fish_plaint_using_subcommand list" -s f -l format -d 'How to show it [default: table, or by the ending of --output]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''"
complete -c plaint -n "__fish_plaint_using_subcommand list" -s o -l output -d 'Write there instead of to standard output' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand list" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Always'
never\t'Never'"
complete -c plaint -n "__fish_plaint_using_subcommand list" -l exit-code -d 'Exit with status 1 when there are any'
complete -c plaint -n "__fish_plaint_using_subcommand list" -s n -l dry-run -d 'For verbs that write: show what would be recorded and every date that would move; write nothing'
complete -c plaint -n "__fish_plaint_using_subcommand list" -l no-input -d 'Never prompt'
complete -c plaint -n "__fish_plaint_using_subcommand list" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c plaint -n "__fish_plaint_using_subcommand list" -l raw -d 'Leave formulas in CSV and TSV cells as they are'
complete -c plaint -n "__fish_plaint_using_subcommand list" -l bom -d 'Begin CSV and TSV with a byte order mark, for Excel'
complete -c plaint -n "__fish_plaint_using_subcommand list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c plaint -n "__fish_plaint_using_subcommand calc" -l policy -d 'The policy [default: the store\'s, or hos-code-2024]' -r
complete -c plaint -n "__fish_plaint_using_subcommand calc" -l stage -d 'The stage it begins at' -r
complete -c plaint -n "__fish_plaint_using_subcommand calc" -l received -d 'Received' -r
complete -c plaint -n "__fish_plaint_using_subcommand calc" -l logged -d 'Put on record' -r
complete -c plaint -n "__fish_plaint_using_subcommand calc" -l acknowledged -d 'Acknowledged: at the next stage, if not before --escalated' -r
complete -c plaint -n "__fish_plaint_using_subcommand calc" -l responded -d 'Answered: at the next stage, if after --escalated' -r
complete -c plaint -n "__fish_plaint_using_subcommand calc" -l response-received -d 'The answer received by the complainant' -r
complete -c plaint -n "__fish_plaint_using_subcommand calc" -l escalated -d 'The next stage asked for' -r
complete -c plaint -n "__fish_plaint_using_subcommand calc" -l known -d 'The problem first known' -r
complete -c plaint -n "__fish_plaint_using_subcommand calc" -l from -d 'Bare arithmetic: the start' -r
complete -c plaint -n "__fish_plaint_using_subcommand calc" -l period -d 'Bare arithmetic: 10wd, 14d, 8w or 6m' -r
complete -c plaint -n "__fish_plaint_using_subcommand calc" -l calendar -d 'Bare arithmetic: whose bank holidays; of several, the union' -r -f -a "england-and-wales\t''
scotland\t''
northern-ireland\t''"
complete -c plaint -n "__fish_plaint_using_subcommand calc" -l store -d 'The case store [env: `PLAINT_STORE`] [default: the platform\'s data folder for plaint]' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand calc" -l as-at -d 'See everything as it stood at the end of that day [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand calc" -l by -d 'Who is recording [env: `PLAINT_BY`] [default: the login name]' -r
complete -c plaint -n "__fish_plaint_using_subcommand calc" -s f -l format -d 'How to show it [default: table, or by the ending of --output]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''"
complete -c plaint -n "__fish_plaint_using_subcommand calc" -s o -l output -d 'Write there instead of to standard output' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand calc" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Always'
never\t'Never'"
complete -c plaint -n "__fish_plaint_using_subcommand calc" -l day-one -d 'Bare arithmetic: the start is day 1'
complete -c plaint -n "__fish_plaint_using_subcommand calc" -l roll -d 'Bare arithmetic: roll forward to a working day'
complete -c plaint -n "__fish_plaint_using_subcommand calc" -s n -l dry-run -d 'For verbs that write: show what would be recorded and every date that would move; write nothing'
complete -c plaint -n "__fish_plaint_using_subcommand calc" -l no-input -d 'Never prompt'
complete -c plaint -n "__fish_plaint_using_subcommand calc" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c plaint -n "__fish_plaint_using_subcommand calc" -l raw -d 'Leave formulas in CSV and TSV cells as they are'
complete -c plaint -n "__fish_plaint_using_subcommand calc" -l bom -d 'Begin CSV and TSV with a byte order mark, for Excel'
complete -c plaint -n "__fish_plaint_using_subcommand calc" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c plaint -n "__fish_plaint_using_subcommand policy; and not __fish_seen_subcommand_from list show check schema help" -l store -d 'The case store [env: `PLAINT_STORE`] [default: the platform\'s data folder for plaint]' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand policy; and not __fish_seen_subcommand_from list show check schema help" -l as-at -d 'See everything as it stood at the end of that day [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand policy; and not __fish_seen_subcommand_from list show check schema help" -l by -d 'Who is recording [env: `PLAINT_BY`] [default: the login name]' -r
complete -c plaint -n "__fish_plaint_using_subcommand policy; and not __fish_seen_subcommand_from list show check schema help" -s f -l format -d 'How to show it [default: table, or by the ending of --output]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''"
complete -c plaint -n "__fish_plaint_using_subcommand policy; and not __fish_seen_subcommand_from list show check schema help" -s o -l output -d 'Write there instead of to standard output' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand policy; and not __fish_seen_subcommand_from list show check schema help" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Always'
never\t'Never'"
complete -c plaint -n "__fish_plaint_using_subcommand policy; and not __fish_seen_subcommand_from list show check schema help" -s n -l dry-run -d 'For verbs that write: show what would be recorded and every date that would move; write nothing'
complete -c plaint -n "__fish_plaint_using_subcommand policy; and not __fish_seen_subcommand_from list show check schema help" -l no-input -d 'Never prompt'
complete -c plaint -n "__fish_plaint_using_subcommand policy; and not __fish_seen_subcommand_from list show check schema help" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c plaint -n "__fish_plaint_using_subcommand policy; and not __fish_seen_subcommand_from list show check schema help" -l raw -d 'Leave formulas in CSV and TSV cells as they are'
complete -c plaint -n "__fish_plaint_using_subcommand policy; and not __fish_seen_subcommand_from list show check schema help" -l bom -d 'Begin CSV and TSV with a byte order mark, for Excel'
complete -c plaint -n "__fish_plaint_using_subcommand policy; and not __fish_seen_subcommand_from list show check schema help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c plaint -n "__fish_plaint_using_subcommand policy; and not __fish_seen_subcommand_from list show check schema help" -f -a "list" -d 'List the policies there are'
complete -c plaint -n "__fish_plaint_using_subcommand policy; and not __fish_seen_subcommand_from list show check schema help" -f -a "show" -d 'Show a policy in words; with -f json, its exact file'
complete -c plaint -n "__fish_plaint_using_subcommand policy; and not __fish_seen_subcommand_from list show check schema help" -f -a "check" -d 'Check a policy file; silent when it is sound'
complete -c plaint -n "__fish_plaint_using_subcommand policy; and not __fish_seen_subcommand_from list show check schema help" -f -a "schema" -d 'Print the JSON Schema of policy files, for editors'
complete -c plaint -n "__fish_plaint_using_subcommand policy; and not __fish_seen_subcommand_from list show check schema help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c plaint -n "__fish_plaint_using_subcommand policy; and __fish_seen_subcommand_from list" -l store -d 'The case store [env: `PLAINT_STORE`] [default: the platform\'s data folder for plaint]' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand policy; and __fish_seen_subcommand_from list" -l as-at -d 'See everything as it stood at the end of that day [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand policy; and __fish_seen_subcommand_from list" -l by -d 'Who is recording [env: `PLAINT_BY`] [default: the login name]' -r
complete -c plaint -n "__fish_plaint_using_subcommand policy; and __fish_seen_subcommand_from list" -s f -l format -d 'How to show it [default: table, or by the ending of --output]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''"
complete -c plaint -n "__fish_plaint_using_subcommand policy; and __fish_seen_subcommand_from list" -s o -l output -d 'Write there instead of to standard output' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand policy; and __fish_seen_subcommand_from list" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Always'
never\t'Never'"
complete -c plaint -n "__fish_plaint_using_subcommand policy; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'For verbs that write: show what would be recorded and every date that would move; write nothing'
complete -c plaint -n "__fish_plaint_using_subcommand policy; and __fish_seen_subcommand_from list" -l no-input -d 'Never prompt'
complete -c plaint -n "__fish_plaint_using_subcommand policy; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c plaint -n "__fish_plaint_using_subcommand policy; and __fish_seen_subcommand_from list" -l raw -d 'Leave formulas in CSV and TSV cells as they are'
complete -c plaint -n "__fish_plaint_using_subcommand policy; and __fish_seen_subcommand_from list" -l bom -d 'Begin CSV and TSV with a byte order mark, for Excel'
complete -c plaint -n "__fish_plaint_using_subcommand policy; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c plaint -n "__fish_plaint_using_subcommand policy; and __fish_seen_subcommand_from show" -l store -d 'The case store [env: `PLAINT_STORE`] [default: the platform\'s data folder for plaint]' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand policy; and __fish_seen_subcommand_from show" -l as-at -d 'See everything as it stood at the end of that day [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand policy; and __fish_seen_subcommand_from show" -l by -d 'Who is recording [env: `PLAINT_BY`] [default: the login name]' -r
complete -c plaint -n "__fish_plaint_using_subcommand policy; and __fish_seen_subcommand_from show" -s f -l format -d 'How to show it [default: table, or by the ending of --output]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''"
complete -c plaint -n "__fish_plaint_using_subcommand policy; and __fish_seen_subcommand_from show" -s o -l output -d 'Write there instead of to standard output' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand policy; and __fish_seen_subcommand_from show" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Always'
never\t'Never'"
complete -c plaint -n "__fish_plaint_using_subcommand policy; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'For verbs that write: show what would be recorded and every date that would move; write nothing'
complete -c plaint -n "__fish_plaint_using_subcommand policy; and __fish_seen_subcommand_from show" -l no-input -d 'Never prompt'
complete -c plaint -n "__fish_plaint_using_subcommand policy; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c plaint -n "__fish_plaint_using_subcommand policy; and __fish_seen_subcommand_from show" -l raw -d 'Leave formulas in CSV and TSV cells as they are'
complete -c plaint -n "__fish_plaint_using_subcommand policy; and __fish_seen_subcommand_from show" -l bom -d 'Begin CSV and TSV with a byte order mark, for Excel'
complete -c plaint -n "__fish_plaint_using_subcommand policy; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c plaint -n "__fish_plaint_using_subcommand policy; and __fish_seen_subcommand_from check" -l store -d 'The case store [env: `PLAINT_STORE`] [default: the platform\'s data folder for plaint]' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand policy; and __fish_seen_subcommand_from check" -l as-at -d 'See everything as it stood at the end of that day [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand policy; and __fish_seen_subcommand_from check" -l by -d 'Who is recording [env: `PLAINT_BY`] [default: the login name]' -r
complete -c plaint -n "__fish_plaint_using_subcommand policy; and __fish_seen_subcommand_from check" -s f -l format -d 'How to show it [default: table, or by the ending of --output]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''"
complete -c plaint -n "__fish_plaint_using_subcommand policy; and __fish_seen_subcommand_from check" -s o -l output -d 'Write there instead of to standard output' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand policy; and __fish_seen_subcommand_from check" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Always'
never\t'Never'"
complete -c plaint -n "__fish_plaint_using_subcommand policy; and __fish_seen_subcommand_from check" -s n -l dry-run -d 'For verbs that write: show what would be recorded and every date that would move; write nothing'
complete -c plaint -n "__fish_plaint_using_subcommand policy; and __fish_seen_subcommand_from check" -l no-input -d 'Never prompt'
complete -c plaint -n "__fish_plaint_using_subcommand policy; and __fish_seen_subcommand_from check" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c plaint -n "__fish_plaint_using_subcommand policy; and __fish_seen_subcommand_from check" -l raw -d 'Leave formulas in CSV and TSV cells as they are'
complete -c plaint -n "__fish_plaint_using_subcommand policy; and __fish_seen_subcommand_from check" -l bom -d 'Begin CSV and TSV with a byte order mark, for Excel'
complete -c plaint -n "__fish_plaint_using_subcommand policy; and __fish_seen_subcommand_from check" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c plaint -n "__fish_plaint_using_subcommand policy; and __fish_seen_subcommand_from schema" -l store -d 'The case store [env: `PLAINT_STORE`] [default: the platform\'s data folder for plaint]' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand policy; and __fish_seen_subcommand_from schema" -l as-at -d 'See everything as it stood at the end of that day [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand policy; and __fish_seen_subcommand_from schema" -l by -d 'Who is recording [env: `PLAINT_BY`] [default: the login name]' -r
complete -c plaint -n "__fish_plaint_using_subcommand policy; and __fish_seen_subcommand_from schema" -s f -l format -d 'How to show it [default: table, or by the ending of --output]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''"
complete -c plaint -n "__fish_plaint_using_subcommand policy; and __fish_seen_subcommand_from schema" -s o -l output -d 'Write there instead of to standard output' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand policy; and __fish_seen_subcommand_from schema" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Always'
never\t'Never'"
complete -c plaint -n "__fish_plaint_using_subcommand policy; and __fish_seen_subcommand_from schema" -s n -l dry-run -d 'For verbs that write: show what would be recorded and every date that would move; write nothing'
complete -c plaint -n "__fish_plaint_using_subcommand policy; and __fish_seen_subcommand_from schema" -l no-input -d 'Never prompt'
complete -c plaint -n "__fish_plaint_using_subcommand policy; and __fish_seen_subcommand_from schema" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c plaint -n "__fish_plaint_using_subcommand policy; and __fish_seen_subcommand_from schema" -l raw -d 'Leave formulas in CSV and TSV cells as they are'
complete -c plaint -n "__fish_plaint_using_subcommand policy; and __fish_seen_subcommand_from schema" -l bom -d 'Begin CSV and TSV with a byte order mark, for Excel'
complete -c plaint -n "__fish_plaint_using_subcommand policy; and __fish_seen_subcommand_from schema" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c plaint -n "__fish_plaint_using_subcommand policy; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the policies there are'
complete -c plaint -n "__fish_plaint_using_subcommand policy; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show a policy in words; with -f json, its exact file'
complete -c plaint -n "__fish_plaint_using_subcommand policy; and __fish_seen_subcommand_from help" -f -a "check" -d 'Check a policy file; silent when it is sound'
complete -c plaint -n "__fish_plaint_using_subcommand policy; and __fish_seen_subcommand_from help" -f -a "schema" -d 'Print the JSON Schema of policy files, for editors'
complete -c plaint -n "__fish_plaint_using_subcommand policy; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c plaint -n "__fish_plaint_using_subcommand calendar; and not __fish_seen_subcommand_from show check add-closure remove-closure work-on import help" -l store -d 'The case store [env: `PLAINT_STORE`] [default: the platform\'s data folder for plaint]' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand calendar; and not __fish_seen_subcommand_from show check add-closure remove-closure work-on import help" -l as-at -d 'See everything as it stood at the end of that day [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand calendar; and not __fish_seen_subcommand_from show check add-closure remove-closure work-on import help" -l by -d 'Who is recording [env: `PLAINT_BY`] [default: the login name]' -r
complete -c plaint -n "__fish_plaint_using_subcommand calendar; and not __fish_seen_subcommand_from show check add-closure remove-closure work-on import help" -s f -l format -d 'How to show it [default: table, or by the ending of --output]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''"
complete -c plaint -n "__fish_plaint_using_subcommand calendar; and not __fish_seen_subcommand_from show check add-closure remove-closure work-on import help" -s o -l output -d 'Write there instead of to standard output' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand calendar; and not __fish_seen_subcommand_from show check add-closure remove-closure work-on import help" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Always'
never\t'Never'"
complete -c plaint -n "__fish_plaint_using_subcommand calendar; and not __fish_seen_subcommand_from show check add-closure remove-closure work-on import help" -s n -l dry-run -d 'For verbs that write: show what would be recorded and every date that would move; write nothing'
complete -c plaint -n "__fish_plaint_using_subcommand calendar; and not __fish_seen_subcommand_from show check add-closure remove-closure work-on import help" -l no-input -d 'Never prompt'
complete -c plaint -n "__fish_plaint_using_subcommand calendar; and not __fish_seen_subcommand_from show check add-closure remove-closure work-on import help" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c plaint -n "__fish_plaint_using_subcommand calendar; and not __fish_seen_subcommand_from show check add-closure remove-closure work-on import help" -l raw -d 'Leave formulas in CSV and TSV cells as they are'
complete -c plaint -n "__fish_plaint_using_subcommand calendar; and not __fish_seen_subcommand_from show check add-closure remove-closure work-on import help" -l bom -d 'Begin CSV and TSV with a byte order mark, for Excel'
complete -c plaint -n "__fish_plaint_using_subcommand calendar; and not __fish_seen_subcommand_from show check add-closure remove-closure work-on import help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c plaint -n "__fish_plaint_using_subcommand calendar; and not __fish_seen_subcommand_from show check add-closure remove-closure work-on import help" -f -a "show" -d 'Show bank holidays and the organisation\'s own days'
complete -c plaint -n "__fish_plaint_using_subcommand calendar; and not __fish_seen_subcommand_from show check add-closure remove-closure work-on import help" -f -a "check" -d 'Say what years are covered and which open cases pass the end'
complete -c plaint -n "__fish_plaint_using_subcommand calendar; and not __fish_seen_subcommand_from show check add-closure remove-closure work-on import help" -f -a "add-closure" -d 'Record days on which the organisation is closed'
complete -c plaint -n "__fish_plaint_using_subcommand calendar; and not __fish_seen_subcommand_from show check add-closure remove-closure work-on import help" -f -a "remove-closure" -d 'Take a closure, or a worked holiday, back'
complete -c plaint -n "__fish_plaint_using_subcommand calendar; and not __fish_seen_subcommand_from show check add-closure remove-closure work-on import help" -f -a "work-on" -d 'Record that the organisation works a listed bank holiday'
complete -c plaint -n "__fish_plaint_using_subcommand calendar; and not __fish_seen_subcommand_from show check add-closure remove-closure work-on import help" -f -a "import" -d 'Take in a newer bank-holidays.json of GOV.UK'
complete -c plaint -n "__fish_plaint_using_subcommand calendar; and not __fish_seen_subcommand_from show check add-closure remove-closure work-on import help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c plaint -n "__fish_plaint_using_subcommand calendar; and __fish_seen_subcommand_from show" -l calendar -d 'One nation\'s only' -r -f -a "england-and-wales\t''
scotland\t''
northern-ireland\t''"
complete -c plaint -n "__fish_plaint_using_subcommand calendar; and __fish_seen_subcommand_from show" -l year -d 'One year\'s only' -r
complete -c plaint -n "__fish_plaint_using_subcommand calendar; and __fish_seen_subcommand_from show" -l store -d 'The case store [env: `PLAINT_STORE`] [default: the platform\'s data folder for plaint]' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand calendar; and __fish_seen_subcommand_from show" -l as-at -d 'See everything as it stood at the end of that day [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand calendar; and __fish_seen_subcommand_from show" -l by -d 'Who is recording [env: `PLAINT_BY`] [default: the login name]' -r
complete -c plaint -n "__fish_plaint_using_subcommand calendar; and __fish_seen_subcommand_from show" -s f -l format -d 'How to show it [default: table, or by the ending of --output]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''"
complete -c plaint -n "__fish_plaint_using_subcommand calendar; and __fish_seen_subcommand_from show" -s o -l output -d 'Write there instead of to standard output' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand calendar; and __fish_seen_subcommand_from show" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Always'
never\t'Never'"
complete -c plaint -n "__fish_plaint_using_subcommand calendar; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'For verbs that write: show what would be recorded and every date that would move; write nothing'
complete -c plaint -n "__fish_plaint_using_subcommand calendar; and __fish_seen_subcommand_from show" -l no-input -d 'Never prompt'
complete -c plaint -n "__fish_plaint_using_subcommand calendar; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c plaint -n "__fish_plaint_using_subcommand calendar; and __fish_seen_subcommand_from show" -l raw -d 'Leave formulas in CSV and TSV cells as they are'
complete -c plaint -n "__fish_plaint_using_subcommand calendar; and __fish_seen_subcommand_from show" -l bom -d 'Begin CSV and TSV with a byte order mark, for Excel'
complete -c plaint -n "__fish_plaint_using_subcommand calendar; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c plaint -n "__fish_plaint_using_subcommand calendar; and __fish_seen_subcommand_from check" -l store -d 'The case store [env: `PLAINT_STORE`] [default: the platform\'s data folder for plaint]' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand calendar; and __fish_seen_subcommand_from check" -l as-at -d 'See everything as it stood at the end of that day [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand calendar; and __fish_seen_subcommand_from check" -l by -d 'Who is recording [env: `PLAINT_BY`] [default: the login name]' -r
complete -c plaint -n "__fish_plaint_using_subcommand calendar; and __fish_seen_subcommand_from check" -s f -l format -d 'How to show it [default: table, or by the ending of --output]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''"
complete -c plaint -n "__fish_plaint_using_subcommand calendar; and __fish_seen_subcommand_from check" -s o -l output -d 'Write there instead of to standard output' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand calendar; and __fish_seen_subcommand_from check" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Always'
never\t'Never'"
complete -c plaint -n "__fish_plaint_using_subcommand calendar; and __fish_seen_subcommand_from check" -s n -l dry-run -d 'For verbs that write: show what would be recorded and every date that would move; write nothing'
complete -c plaint -n "__fish_plaint_using_subcommand calendar; and __fish_seen_subcommand_from check" -l no-input -d 'Never prompt'
complete -c plaint -n "__fish_plaint_using_subcommand calendar; and __fish_seen_subcommand_from check" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c plaint -n "__fish_plaint_using_subcommand calendar; and __fish_seen_subcommand_from check" -l raw -d 'Leave formulas in CSV and TSV cells as they are'
complete -c plaint -n "__fish_plaint_using_subcommand calendar; and __fish_seen_subcommand_from check" -l bom -d 'Begin CSV and TSV with a byte order mark, for Excel'
complete -c plaint -n "__fish_plaint_using_subcommand calendar; and __fish_seen_subcommand_from check" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c plaint -n "__fish_plaint_using_subcommand calendar; and __fish_seen_subcommand_from add-closure" -l to -d 'The last day, inclusive' -r
complete -c plaint -n "__fish_plaint_using_subcommand calendar; and __fish_seen_subcommand_from add-closure" -l reason -d 'Why' -r -f -a "closed\t''
local-holiday\t''
industrial-action\t''"
complete -c plaint -n "__fish_plaint_using_subcommand calendar; and __fish_seen_subcommand_from add-closure" -l note -d 'What the organisation calls it' -r
complete -c plaint -n "__fish_plaint_using_subcommand calendar; and __fish_seen_subcommand_from add-closure" -l store -d 'The case store [env: `PLAINT_STORE`] [default: the platform\'s data folder for plaint]' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand calendar; and __fish_seen_subcommand_from add-closure" -l as-at -d 'See everything as it stood at the end of that day [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand calendar; and __fish_seen_subcommand_from add-closure" -l by -d 'Who is recording [env: `PLAINT_BY`] [default: the login name]' -r
complete -c plaint -n "__fish_plaint_using_subcommand calendar; and __fish_seen_subcommand_from add-closure" -s f -l format -d 'How to show it [default: table, or by the ending of --output]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''"
complete -c plaint -n "__fish_plaint_using_subcommand calendar; and __fish_seen_subcommand_from add-closure" -s o -l output -d 'Write there instead of to standard output' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand calendar; and __fish_seen_subcommand_from add-closure" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Always'
never\t'Never'"
complete -c plaint -n "__fish_plaint_using_subcommand calendar; and __fish_seen_subcommand_from add-closure" -s n -l dry-run -d 'For verbs that write: show what would be recorded and every date that would move; write nothing'
complete -c plaint -n "__fish_plaint_using_subcommand calendar; and __fish_seen_subcommand_from add-closure" -l no-input -d 'Never prompt'
complete -c plaint -n "__fish_plaint_using_subcommand calendar; and __fish_seen_subcommand_from add-closure" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c plaint -n "__fish_plaint_using_subcommand calendar; and __fish_seen_subcommand_from add-closure" -l raw -d 'Leave formulas in CSV and TSV cells as they are'
complete -c plaint -n "__fish_plaint_using_subcommand calendar; and __fish_seen_subcommand_from add-closure" -l bom -d 'Begin CSV and TSV with a byte order mark, for Excel'
complete -c plaint -n "__fish_plaint_using_subcommand calendar; and __fish_seen_subcommand_from add-closure" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c plaint -n "__fish_plaint_using_subcommand calendar; and __fish_seen_subcommand_from remove-closure" -l store -d 'The case store [env: `PLAINT_STORE`] [default: the platform\'s data folder for plaint]' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand calendar; and __fish_seen_subcommand_from remove-closure" -l as-at -d 'See everything as it stood at the end of that day [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand calendar; and __fish_seen_subcommand_from remove-closure" -l by -d 'Who is recording [env: `PLAINT_BY`] [default: the login name]' -r
complete -c plaint -n "__fish_plaint_using_subcommand calendar; and __fish_seen_subcommand_from remove-closure" -s f -l format -d 'How to show it [default: table, or by the ending of --output]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''"
complete -c plaint -n "__fish_plaint_using_subcommand calendar; and __fish_seen_subcommand_from remove-closure" -s o -l output -d 'Write there instead of to standard output' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand calendar; and __fish_seen_subcommand_from remove-closure" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Always'
never\t'Never'"
complete -c plaint -n "__fish_plaint_using_subcommand calendar; and __fish_seen_subcommand_from remove-closure" -s n -l dry-run -d 'For verbs that write: show what would be recorded and every date that would move; write nothing'
complete -c plaint -n "__fish_plaint_using_subcommand calendar; and __fish_seen_subcommand_from remove-closure" -l no-input -d 'Never prompt'
complete -c plaint -n "__fish_plaint_using_subcommand calendar; and __fish_seen_subcommand_from remove-closure" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c plaint -n "__fish_plaint_using_subcommand calendar; and __fish_seen_subcommand_from remove-closure" -l raw -d 'Leave formulas in CSV and TSV cells as they are'
complete -c plaint -n "__fish_plaint_using_subcommand calendar; and __fish_seen_subcommand_from remove-closure" -l bom -d 'Begin CSV and TSV with a byte order mark, for Excel'
complete -c plaint -n "__fish_plaint_using_subcommand calendar; and __fish_seen_subcommand_from remove-closure" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c plaint -n "__fish_plaint_using_subcommand calendar; and __fish_seen_subcommand_from work-on" -l store -d 'The case store [env: `PLAINT_STORE`] [default: the platform\'s data folder for plaint]' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand calendar; and __fish_seen_subcommand_from work-on" -l as-at -d 'See everything as it stood at the end of that day [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand calendar; and __fish_seen_subcommand_from work-on" -l by -d 'Who is recording [env: `PLAINT_BY`] [default: the login name]' -r
complete -c plaint -n "__fish_plaint_using_subcommand calendar; and __fish_seen_subcommand_from work-on" -s f -l format -d 'How to show it [default: table, or by the ending of --output]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''"
complete -c plaint -n "__fish_plaint_using_subcommand calendar; and __fish_seen_subcommand_from work-on" -s o -l output -d 'Write there instead of to standard output' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand calendar; and __fish_seen_subcommand_from work-on" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Always'
never\t'Never'"
complete -c plaint -n "__fish_plaint_using_subcommand calendar; and __fish_seen_subcommand_from work-on" -s n -l dry-run -d 'For verbs that write: show what would be recorded and every date that would move; write nothing'
complete -c plaint -n "__fish_plaint_using_subcommand calendar; and __fish_seen_subcommand_from work-on" -l no-input -d 'Never prompt'
complete -c plaint -n "__fish_plaint_using_subcommand calendar; and __fish_seen_subcommand_from work-on" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c plaint -n "__fish_plaint_using_subcommand calendar; and __fish_seen_subcommand_from work-on" -l raw -d 'Leave formulas in CSV and TSV cells as they are'
complete -c plaint -n "__fish_plaint_using_subcommand calendar; and __fish_seen_subcommand_from work-on" -l bom -d 'Begin CSV and TSV with a byte order mark, for Excel'
complete -c plaint -n "__fish_plaint_using_subcommand calendar; and __fish_seen_subcommand_from work-on" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c plaint -n "__fish_plaint_using_subcommand calendar; and __fish_seen_subcommand_from import" -l store -d 'The case store [env: `PLAINT_STORE`] [default: the platform\'s data folder for plaint]' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand calendar; and __fish_seen_subcommand_from import" -l as-at -d 'See everything as it stood at the end of that day [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand calendar; and __fish_seen_subcommand_from import" -l by -d 'Who is recording [env: `PLAINT_BY`] [default: the login name]' -r
complete -c plaint -n "__fish_plaint_using_subcommand calendar; and __fish_seen_subcommand_from import" -s f -l format -d 'How to show it [default: table, or by the ending of --output]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''"
complete -c plaint -n "__fish_plaint_using_subcommand calendar; and __fish_seen_subcommand_from import" -s o -l output -d 'Write there instead of to standard output' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand calendar; and __fish_seen_subcommand_from import" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Always'
never\t'Never'"
complete -c plaint -n "__fish_plaint_using_subcommand calendar; and __fish_seen_subcommand_from import" -s n -l dry-run -d 'For verbs that write: show what would be recorded and every date that would move; write nothing'
complete -c plaint -n "__fish_plaint_using_subcommand calendar; and __fish_seen_subcommand_from import" -l no-input -d 'Never prompt'
complete -c plaint -n "__fish_plaint_using_subcommand calendar; and __fish_seen_subcommand_from import" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c plaint -n "__fish_plaint_using_subcommand calendar; and __fish_seen_subcommand_from import" -l raw -d 'Leave formulas in CSV and TSV cells as they are'
complete -c plaint -n "__fish_plaint_using_subcommand calendar; and __fish_seen_subcommand_from import" -l bom -d 'Begin CSV and TSV with a byte order mark, for Excel'
complete -c plaint -n "__fish_plaint_using_subcommand calendar; and __fish_seen_subcommand_from import" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c plaint -n "__fish_plaint_using_subcommand calendar; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show bank holidays and the organisation\'s own days'
complete -c plaint -n "__fish_plaint_using_subcommand calendar; and __fish_seen_subcommand_from help" -f -a "check" -d 'Say what years are covered and which open cases pass the end'
complete -c plaint -n "__fish_plaint_using_subcommand calendar; and __fish_seen_subcommand_from help" -f -a "add-closure" -d 'Record days on which the organisation is closed'
complete -c plaint -n "__fish_plaint_using_subcommand calendar; and __fish_seen_subcommand_from help" -f -a "remove-closure" -d 'Take a closure, or a worked holiday, back'
complete -c plaint -n "__fish_plaint_using_subcommand calendar; and __fish_seen_subcommand_from help" -f -a "work-on" -d 'Record that the organisation works a listed bank holiday'
complete -c plaint -n "__fish_plaint_using_subcommand calendar; and __fish_seen_subcommand_from help" -f -a "import" -d 'Take in a newer bank-holidays.json of GOV.UK'
complete -c plaint -n "__fish_plaint_using_subcommand calendar; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c plaint -n "__fish_plaint_using_subcommand check" -l store -d 'The case store [env: `PLAINT_STORE`] [default: the platform\'s data folder for plaint]' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand check" -l as-at -d 'See everything as it stood at the end of that day [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand check" -l by -d 'Who is recording [env: `PLAINT_BY`] [default: the login name]' -r
complete -c plaint -n "__fish_plaint_using_subcommand check" -s f -l format -d 'How to show it [default: table, or by the ending of --output]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''"
complete -c plaint -n "__fish_plaint_using_subcommand check" -s o -l output -d 'Write there instead of to standard output' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand check" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Always'
never\t'Never'"
complete -c plaint -n "__fish_plaint_using_subcommand check" -l repair -d 'Mend what a crash leaves: torn lines are moved aside, losing nothing'
complete -c plaint -n "__fish_plaint_using_subcommand check" -s n -l dry-run -d 'For verbs that write: show what would be recorded and every date that would move; write nothing'
complete -c plaint -n "__fish_plaint_using_subcommand check" -l no-input -d 'Never prompt'
complete -c plaint -n "__fish_plaint_using_subcommand check" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c plaint -n "__fish_plaint_using_subcommand check" -l raw -d 'Leave formulas in CSV and TSV cells as they are'
complete -c plaint -n "__fish_plaint_using_subcommand check" -l bom -d 'Begin CSV and TSV with a byte order mark, for Excel'
complete -c plaint -n "__fish_plaint_using_subcommand check" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c plaint -n "__fish_plaint_using_subcommand init" -l prefix -d 'What case references begin with: capital letters and digits [default: the policy\'s first two letters]' -r
complete -c plaint -n "__fish_plaint_using_subcommand init" -l policy -d 'The policy of a case that names none' -r
complete -c plaint -n "__fish_plaint_using_subcommand init" -l time-zone -d 'The time zone in which a day begins' -r
complete -c plaint -n "__fish_plaint_using_subcommand init" -l store -d 'The case store [env: `PLAINT_STORE`] [default: the platform\'s data folder for plaint]' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand init" -l as-at -d 'See everything as it stood at the end of that day [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand init" -l by -d 'Who is recording [env: `PLAINT_BY`] [default: the login name]' -r
complete -c plaint -n "__fish_plaint_using_subcommand init" -s f -l format -d 'How to show it [default: table, or by the ending of --output]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''"
complete -c plaint -n "__fish_plaint_using_subcommand init" -s o -l output -d 'Write there instead of to standard output' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand init" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Always'
never\t'Never'"
complete -c plaint -n "__fish_plaint_using_subcommand init" -s n -l dry-run -d 'For verbs that write: show what would be recorded and every date that would move; write nothing'
complete -c plaint -n "__fish_plaint_using_subcommand init" -l no-input -d 'Never prompt'
complete -c plaint -n "__fish_plaint_using_subcommand init" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c plaint -n "__fish_plaint_using_subcommand init" -l raw -d 'Leave formulas in CSV and TSV cells as they are'
complete -c plaint -n "__fish_plaint_using_subcommand init" -l bom -d 'Begin CSV and TSV with a byte order mark, for Excel'
complete -c plaint -n "__fish_plaint_using_subcommand init" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c plaint -n "__fish_plaint_using_subcommand demo" -l store -d 'The case store [env: `PLAINT_STORE`] [default: the platform\'s data folder for plaint]' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand demo" -l as-at -d 'See everything as it stood at the end of that day [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand demo" -l by -d 'Who is recording [env: `PLAINT_BY`] [default: the login name]' -r
complete -c plaint -n "__fish_plaint_using_subcommand demo" -s f -l format -d 'How to show it [default: table, or by the ending of --output]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''"
complete -c plaint -n "__fish_plaint_using_subcommand demo" -s o -l output -d 'Write there instead of to standard output' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand demo" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Always'
never\t'Never'"
complete -c plaint -n "__fish_plaint_using_subcommand demo" -s n -l dry-run -d 'For verbs that write: show what would be recorded and every date that would move; write nothing'
complete -c plaint -n "__fish_plaint_using_subcommand demo" -l no-input -d 'Never prompt'
complete -c plaint -n "__fish_plaint_using_subcommand demo" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c plaint -n "__fish_plaint_using_subcommand demo" -l raw -d 'Leave formulas in CSV and TSV cells as they are'
complete -c plaint -n "__fish_plaint_using_subcommand demo" -l bom -d 'Begin CSV and TSV with a byte order mark, for Excel'
complete -c plaint -n "__fish_plaint_using_subcommand demo" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c plaint -n "__fish_plaint_using_subcommand completions" -l store -d 'The case store [env: `PLAINT_STORE`] [default: the platform\'s data folder for plaint]' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand completions" -l as-at -d 'See everything as it stood at the end of that day [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand completions" -l by -d 'Who is recording [env: `PLAINT_BY`] [default: the login name]' -r
complete -c plaint -n "__fish_plaint_using_subcommand completions" -s f -l format -d 'How to show it [default: table, or by the ending of --output]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''"
complete -c plaint -n "__fish_plaint_using_subcommand completions" -s o -l output -d 'Write there instead of to standard output' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand completions" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Always'
never\t'Never'"
complete -c plaint -n "__fish_plaint_using_subcommand completions" -s n -l dry-run -d 'For verbs that write: show what would be recorded and every date that would move; write nothing'
complete -c plaint -n "__fish_plaint_using_subcommand completions" -l no-input -d 'Never prompt'
complete -c plaint -n "__fish_plaint_using_subcommand completions" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c plaint -n "__fish_plaint_using_subcommand completions" -l raw -d 'Leave formulas in CSV and TSV cells as they are'
complete -c plaint -n "__fish_plaint_using_subcommand completions" -l bom -d 'Begin CSV and TSV with a byte order mark, for Excel'
complete -c plaint -n "__fish_plaint_using_subcommand completions" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c plaint -n "__fish_plaint_using_subcommand help; and not __fish_seen_subcommand_from log ack respond escalate extend close allocate contact report show explain list calc policy calendar check init demo completions help" -f -a "log" -d 'Record a complaint received; prints its new reference'
complete -c plaint -n "__fish_plaint_using_subcommand help; and not __fish_seen_subcommand_from log ack respond escalate extend close allocate contact report show explain list calc policy calendar check init demo completions help" -f -a "ack" -d 'Record that the acknowledgement was sent'
complete -c plaint -n "__fish_plaint_using_subcommand help; and not __fish_seen_subcommand_from log ack respond escalate extend close allocate contact report show explain list calc policy calendar check init demo completions help" -f -a "respond" -d 'Record the answer at the current stage'
complete -c plaint -n "__fish_plaint_using_subcommand help; and not __fish_seen_subcommand_from log ack respond escalate extend close allocate contact report show explain list calc policy calendar check init demo completions help" -f -a "escalate" -d 'Record that the complainant asked for the next stage'
complete -c plaint -n "__fish_plaint_using_subcommand help; and not __fish_seen_subcommand_from log ack respond escalate extend close allocate contact report show explain list calc policy calendar check init demo completions help" -f -a "extend" -d 'Record a later answer date, set and told'
complete -c plaint -n "__fish_plaint_using_subcommand help; and not __fish_seen_subcommand_from log ack respond escalate extend close allocate contact report show explain list calc policy calendar check init demo completions help" -f -a "close" -d 'Record that the case is finished'
complete -c plaint -n "__fish_plaint_using_subcommand help; and not __fish_seen_subcommand_from log ack respond escalate extend close allocate contact report show explain list calc policy calendar check init demo completions help" -f -a "allocate" -d 'Record who handles the case'
complete -c plaint -n "__fish_plaint_using_subcommand help; and not __fish_seen_subcommand_from log ack respond escalate extend close allocate contact report show explain list calc policy calendar check init demo completions help" -f -a "contact" -d 'Record a contact with the complainant, or a progress update'
complete -c plaint -n "__fish_plaint_using_subcommand help; and not __fish_seen_subcommand_from log ack respond escalate extend close allocate contact report show explain list calc policy calendar check init demo completions help" -f -a "report" -d 'Show a report: overdue, due, lapsed or register'
complete -c plaint -n "__fish_plaint_using_subcommand help; and not __fish_seen_subcommand_from log ack respond escalate extend close allocate contact report show explain list calc policy calendar check init demo completions help" -f -a "show" -d 'Show a case'
complete -c plaint -n "__fish_plaint_using_subcommand help; and not __fish_seen_subcommand_from log ack respond escalate extend close allocate contact report show explain list calc policy calendar check init demo completions help" -f -a "explain" -d 'Explain a case\'s due dates day by day'
complete -c plaint -n "__fish_plaint_using_subcommand help; and not __fish_seen_subcommand_from log ack respond escalate extend close allocate contact report show explain list calc policy calendar check init demo completions help" -f -a "list" -d 'List cases'
complete -c plaint -n "__fish_plaint_using_subcommand help; and not __fish_seen_subcommand_from log ack respond escalate extend close allocate contact report show explain list calc policy calendar check init demo completions help" -f -a "calc" -d 'Reckon due dates for dates given here; uses the store if there is one'
complete -c plaint -n "__fish_plaint_using_subcommand help; and not __fish_seen_subcommand_from log ack respond escalate extend close allocate contact report show explain list calc policy calendar check init demo completions help" -f -a "policy" -d 'List, show or check policies'
complete -c plaint -n "__fish_plaint_using_subcommand help; and not __fish_seen_subcommand_from log ack respond escalate extend close allocate contact report show explain list calc policy calendar check init demo completions help" -f -a "calendar" -d 'Show or change the working calendar'
complete -c plaint -n "__fish_plaint_using_subcommand help; and not __fish_seen_subcommand_from log ack respond escalate extend close allocate contact report show explain list calc policy calendar check init demo completions help" -f -a "check" -d 'Check the store\'s integrity; silent when all is well'
complete -c plaint -n "__fish_plaint_using_subcommand help; and not __fish_seen_subcommand_from log ack respond escalate extend close allocate contact report show explain list calc policy calendar check init demo completions help" -f -a "init" -d 'Make a case store'
complete -c plaint -n "__fish_plaint_using_subcommand help; and not __fish_seen_subcommand_from log ack respond escalate extend close allocate contact report show explain list calc policy calendar check init demo completions help" -f -a "demo" -d 'Make a store of invented cases and look round it'
complete -c plaint -n "__fish_plaint_using_subcommand help; and not __fish_seen_subcommand_from log ack respond escalate extend close allocate contact report show explain list calc policy calendar check init demo completions help" -f -a "completions" -d 'Print a completion script for a shell'
complete -c plaint -n "__fish_plaint_using_subcommand help; and not __fish_seen_subcommand_from log ack respond escalate extend close allocate contact report show explain list calc policy calendar check init demo completions help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c plaint -n "__fish_plaint_using_subcommand help; and __fish_seen_subcommand_from policy" -f -a "list" -d 'List the policies there are'
complete -c plaint -n "__fish_plaint_using_subcommand help; and __fish_seen_subcommand_from policy" -f -a "show" -d 'Show a policy in words; with -f json, its exact file'
complete -c plaint -n "__fish_plaint_using_subcommand help; and __fish_seen_subcommand_from policy" -f -a "check" -d 'Check a policy file; silent when it is sound'
complete -c plaint -n "__fish_plaint_using_subcommand help; and __fish_seen_subcommand_from policy" -f -a "schema" -d 'Print the JSON Schema of policy files, for editors'
complete -c plaint -n "__fish_plaint_using_subcommand help; and __fish_seen_subcommand_from calendar" -f -a "show" -d 'Show bank holidays and the organisation\'s own days'
complete -c plaint -n "__fish_plaint_using_subcommand help; and __fish_seen_subcommand_from calendar" -f -a "check" -d 'Say what years are covered and which open cases pass the end'
complete -c plaint -n "__fish_plaint_using_subcommand help; and __fish_seen_subcommand_from calendar" -f -a "add-closure" -d 'Record days on which the organisation is closed'
complete -c plaint -n "__fish_plaint_using_subcommand help; and __fish_seen_subcommand_from calendar" -f -a "remove-closure" -d 'Take a closure, or a worked holiday, back'
complete -c plaint -n "__fish_plaint_using_subcommand help; and __fish_seen_subcommand_from calendar" -f -a "work-on" -d 'Record that the organisation works a listed bank holiday'
complete -c plaint -n "__fish_plaint_using_subcommand help; and __fish_seen_subcommand_from calendar" -f -a "import" -d 'Take in a newer bank-holidays.json of GOV.UK'
