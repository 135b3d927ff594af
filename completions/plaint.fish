# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_plaint_global_optspecs
    string join \n store= as-at= by= f/format= o/output= n/dry-run wait= no-input q/quiet color= raw bom h/help V/version
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
markdown\t''
html\t''
xlsx\t''
ics\t''
parquet\t''"
complete -c plaint -n "__fish_plaint_needs_command" -s o -l output -d 'Write there instead of to standard output' -r -F
complete -c plaint -n "__fish_plaint_needs_command" -l wait -d 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]' -r
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
complete -c plaint -n "__fish_plaint_needs_command" -f -a "consent" -d 'Record the complainant\'s word on a representative'
complete -c plaint -n "__fish_plaint_needs_command" -f -a "group" -d 'Record that a group or a petition complains'
complete -c plaint -n "__fish_plaint_needs_command" -f -a "support" -d 'Record an adjustment, or how the complainant wants to be contacted'
complete -c plaint -n "__fish_plaint_needs_command" -f -a "flag" -d 'Record that it is serious, or about senior staff'
complete -c plaint -n "__fish_plaint_needs_command" -f -a "notify" -d 'Record that the regulator was told'
complete -c plaint -n "__fish_plaint_needs_command" -f -a "staff" -d 'Record what the staff complained about were told'
complete -c plaint -n "__fish_plaint_needs_command" -f -a "conflict" -d 'Record a conflict of interest'
complete -c plaint -n "__fish_plaint_needs_command" -f -a "panel" -d 'Record who sits on the panel that hears it'
complete -c plaint -n "__fish_plaint_needs_command" -f -a "evidence" -d 'Record an item of evidence'
complete -c plaint -n "__fish_plaint_needs_command" -f -a "pause" -d 'Record that the count stands still, where the policy permits it'
complete -c plaint -n "__fish_plaint_needs_command" -f -a "resume" -d 'Record the last day on which the count stood still'
complete -c plaint -n "__fish_plaint_needs_command" -f -a "refuse" -d 'Record that the complaint was not accepted, with the ground'
complete -c plaint -n "__fish_plaint_needs_command" -f -a "decline" -d 'Record that a request for the next stage was not taken, with the ground'
complete -c plaint -n "__fish_plaint_needs_command" -f -a "return" -d 'Record that it went back to an earlier stage for review'
complete -c plaint -n "__fish_plaint_needs_command" -f -a "accept" -d 'Record that a late or excluded complaint is taken all the same'
complete -c plaint -n "__fish_plaint_needs_command" -f -a "warn" -d 'Record a warning about behaviour'
complete -c plaint -n "__fish_plaint_needs_command" -f -a "restrict" -d 'Record a restriction for behaviour'
complete -c plaint -n "__fish_plaint_needs_command" -f -a "reopen" -d 'Record that a closed case or a declined request is taken up again'
complete -c plaint -n "__fish_plaint_needs_command" -f -a "link" -d 'Record that two cases have to do with each other'
complete -c plaint -n "__fish_plaint_needs_command" -f -a "merge" -d 'Close a case as a duplicate of another; both references stay'
complete -c plaint -n "__fish_plaint_needs_command" -f -a "point" -d 'Record a point of complaint'
complete -c plaint -n "__fish_plaint_needs_command" -f -a "finding" -d 'Record how a point of complaint came out'
complete -c plaint -n "__fish_plaint_needs_command" -f -a "remedy" -d 'Record a remedy: offered, accepted or refused, given'
complete -c plaint -n "__fish_plaint_needs_command" -f -a "action" -d 'Record something to be done: set, put off, done'
complete -c plaint -n "__fish_plaint_needs_command" -f -a "learning" -d 'Record what the service is to do differently'
complete -c plaint -n "__fish_plaint_needs_command" -f -a "cause" -d 'Record the underlying cause'
complete -c plaint -n "__fish_plaint_needs_command" -f -a "ombudsman" -d 'Record the ombudsman\'s part: referral, evidence, finding, orders'
complete -c plaint -n "__fish_plaint_needs_command" -f -a "feedback" -d 'Record that the complainant was asked what they thought, or said so'
complete -c plaint -n "__fish_plaint_needs_command" -f -a "review" -d 'Record that a periodic review looked at the case'
complete -c plaint -n "__fish_plaint_needs_command" -f -a "correct" -d 'Correct an earlier entry, which stays on record'
complete -c plaint -n "__fish_plaint_needs_command" -f -a "hold" -d 'Record that nothing of the case may be erased, or that it may again'
complete -c plaint -n "__fish_plaint_needs_command" -f -a "disclose" -d 'Show everything held on one person, for a subject access request'
complete -c plaint -n "__fish_plaint_needs_command" -f -a "erase" -d 'Take the personal data out of closed cases, for good'
complete -c plaint -n "__fish_plaint_needs_command" -f -a "what-if" -d 'Show which dates would move for a holiday, a closure or a new edition of a policy'
complete -c plaint -n "__fish_plaint_needs_command" -f -a "report" -d 'Show a report: overdue, due, lapsed, register and more'
complete -c plaint -n "__fish_plaint_needs_command" -f -a "export" -d 'Write every case as flat, typed tables for other programs'
complete -c plaint -n "__fish_plaint_needs_command" -f -a "show" -d 'Show a case'
complete -c plaint -n "__fish_plaint_needs_command" -f -a "explain" -d 'Explain a case\'s due dates day by day'
complete -c plaint -n "__fish_plaint_needs_command" -f -a "bundle" -d 'Put all there is of a case into one zip file, for the ombudsman'
complete -c plaint -n "__fish_plaint_needs_command" -f -a "list" -d 'List cases'
complete -c plaint -n "__fish_plaint_needs_command" -f -a "calc" -d 'Reckon due dates for dates given here; uses the store if there is one'
complete -c plaint -n "__fish_plaint_needs_command" -f -a "policy" -d 'List, show or check policies'
complete -c plaint -n "__fish_plaint_needs_command" -f -a "calendar" -d 'Show or change the working calendar'
complete -c plaint -n "__fish_plaint_needs_command" -f -a "check" -d 'Check the store\'s integrity; silent when all is well'
complete -c plaint -n "__fish_plaint_needs_command" -f -a "heads" -d 'List every case\'s newest entry, to keep elsewhere; `check --against` compares'
complete -c plaint -n "__fish_plaint_needs_command" -f -a "import" -d 'Bring in the complaints of a spreadsheet kept before'
complete -c plaint -n "__fish_plaint_needs_command" -f -a "restore" -d 'Make a store again of the archive that `export --archive` wrote'
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
message\t''
visit\t''
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
complete -c plaint -n "__fish_plaint_using_subcommand log" -l if-entries -d 'Only if the case still has so many entries, as `events` of `show -f json` counts them' -r
complete -c plaint -n "__fish_plaint_using_subcommand log" -l store -d 'The case store [env: `PLAINT_STORE`] [default: the platform\'s data folder for plaint]' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand log" -l as-at -d 'See everything as it stood at the end of that day [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand log" -l by -d 'Who is recording [env: `PLAINT_BY`] [default: the login name]' -r
complete -c plaint -n "__fish_plaint_using_subcommand log" -s f -l format -d 'How to show it [default: table, or by the ending of --output]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''
html\t''
xlsx\t''
ics\t''
parquet\t''"
complete -c plaint -n "__fish_plaint_using_subcommand log" -s o -l output -d 'Write there instead of to standard output' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand log" -l wait -d 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]' -r
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
message\t''
visit\t''
social-media\t''
survey\t''
other\t''"
complete -c plaint -n "__fish_plaint_using_subcommand ack" -l understanding -d 'Our understanding of the complaint, as told (`-` reads standard input)' -r
complete -c plaint -n "__fish_plaint_using_subcommand ack" -l outcome-sought -d 'The outcome sought, as understood' -r
complete -c plaint -n "__fish_plaint_using_subcommand ack" -l on -d 'The day it happened [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand ack" -l note -d 'Anything else worth saying (`-` reads standard input)' -r
complete -c plaint -n "__fish_plaint_using_subcommand ack" -l override -d 'Record it against the policy\'s rule, because it happened: marked everywhere' -r
complete -c plaint -n "__fish_plaint_using_subcommand ack" -l if-entries -d 'Only if the case still has so many entries, as `events` of `show -f json` counts them' -r
complete -c plaint -n "__fish_plaint_using_subcommand ack" -l store -d 'The case store [env: `PLAINT_STORE`] [default: the platform\'s data folder for plaint]' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand ack" -l as-at -d 'See everything as it stood at the end of that day [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand ack" -l by -d 'Who is recording [env: `PLAINT_BY`] [default: the login name]' -r
complete -c plaint -n "__fish_plaint_using_subcommand ack" -s f -l format -d 'How to show it [default: table, or by the ending of --output]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''
html\t''
xlsx\t''
ics\t''
parquet\t''"
complete -c plaint -n "__fish_plaint_using_subcommand ack" -s o -l output -d 'Write there instead of to standard output' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand ack" -l wait -d 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]' -r
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
message\t''
visit\t''
social-media\t''
survey\t''
other\t''"
complete -c plaint -n "__fish_plaint_using_subcommand respond" -l received-on -d 'The day the complainant got it' -r
complete -c plaint -n "__fish_plaint_using_subcommand respond" -l on -d 'The day it happened [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand respond" -l note -d 'Anything else worth saying (`-` reads standard input)' -r
complete -c plaint -n "__fish_plaint_using_subcommand respond" -l override -d 'Record it against the policy\'s rule, because it happened: marked everywhere' -r
complete -c plaint -n "__fish_plaint_using_subcommand respond" -l if-entries -d 'Only if the case still has so many entries, as `events` of `show -f json` counts them' -r
complete -c plaint -n "__fish_plaint_using_subcommand respond" -l store -d 'The case store [env: `PLAINT_STORE`] [default: the platform\'s data folder for plaint]' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand respond" -l as-at -d 'See everything as it stood at the end of that day [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand respond" -l by -d 'Who is recording [env: `PLAINT_BY`] [default: the login name]' -r
complete -c plaint -n "__fish_plaint_using_subcommand respond" -s f -l format -d 'How to show it [default: table, or by the ending of --output]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''
html\t''
xlsx\t''
ics\t''
parquet\t''"
complete -c plaint -n "__fish_plaint_using_subcommand respond" -s o -l output -d 'Write there instead of to standard output' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand respond" -l wait -d 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]' -r
complete -c plaint -n "__fish_plaint_using_subcommand respond" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Always'
never\t'Never'"
complete -c plaint -n "__fish_plaint_using_subcommand respond" -l agreed -d 'The complainant agreed to it, where it is resolved'
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
complete -c plaint -n "__fish_plaint_using_subcommand escalate" -l if-entries -d 'Only if the case still has so many entries, as `events` of `show -f json` counts them' -r
complete -c plaint -n "__fish_plaint_using_subcommand escalate" -l store -d 'The case store [env: `PLAINT_STORE`] [default: the platform\'s data folder for plaint]' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand escalate" -l as-at -d 'See everything as it stood at the end of that day [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand escalate" -l by -d 'Who is recording [env: `PLAINT_BY`] [default: the login name]' -r
complete -c plaint -n "__fish_plaint_using_subcommand escalate" -s f -l format -d 'How to show it [default: table, or by the ending of --output]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''
html\t''
xlsx\t''
ics\t''
parquet\t''"
complete -c plaint -n "__fish_plaint_using_subcommand escalate" -s o -l output -d 'Write there instead of to standard output' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand escalate" -l wait -d 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]' -r
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
complete -c plaint -n "__fish_plaint_using_subcommand extend" -l if-entries -d 'Only if the case still has so many entries, as `events` of `show -f json` counts them' -r
complete -c plaint -n "__fish_plaint_using_subcommand extend" -l store -d 'The case store [env: `PLAINT_STORE`] [default: the platform\'s data folder for plaint]' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand extend" -l as-at -d 'See everything as it stood at the end of that day [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand extend" -l by -d 'Who is recording [env: `PLAINT_BY`] [default: the login name]' -r
complete -c plaint -n "__fish_plaint_using_subcommand extend" -s f -l format -d 'How to show it [default: table, or by the ending of --output]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''
html\t''
xlsx\t''
ics\t''
parquet\t''"
complete -c plaint -n "__fish_plaint_using_subcommand extend" -s o -l output -d 'Write there instead of to standard output' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand extend" -l wait -d 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]' -r
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
duplicate\t''
not-pursued\t''"
complete -c plaint -n "__fish_plaint_using_subcommand close" -l authorised-by -d 'Who authorised it, where somebody must' -r
complete -c plaint -n "__fish_plaint_using_subcommand close" -l on -d 'The day it happened [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand close" -l note -d 'Anything else worth saying (`-` reads standard input)' -r
complete -c plaint -n "__fish_plaint_using_subcommand close" -l override -d 'Record it against the policy\'s rule, because it happened: marked everywhere' -r
complete -c plaint -n "__fish_plaint_using_subcommand close" -l if-entries -d 'Only if the case still has so many entries, as `events` of `show -f json` counts them' -r
complete -c plaint -n "__fish_plaint_using_subcommand close" -l store -d 'The case store [env: `PLAINT_STORE`] [default: the platform\'s data folder for plaint]' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand close" -l as-at -d 'See everything as it stood at the end of that day [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand close" -l by -d 'Who is recording [env: `PLAINT_BY`] [default: the login name]' -r
complete -c plaint -n "__fish_plaint_using_subcommand close" -s f -l format -d 'How to show it [default: table, or by the ending of --output]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''
html\t''
xlsx\t''
ics\t''
parquet\t''"
complete -c plaint -n "__fish_plaint_using_subcommand close" -s o -l output -d 'Write there instead of to standard output' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand close" -l wait -d 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]' -r
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
complete -c plaint -n "__fish_plaint_using_subcommand allocate" -l if-entries -d 'Only if the case still has so many entries, as `events` of `show -f json` counts them' -r
complete -c plaint -n "__fish_plaint_using_subcommand allocate" -l store -d 'The case store [env: `PLAINT_STORE`] [default: the platform\'s data folder for plaint]' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand allocate" -l as-at -d 'See everything as it stood at the end of that day [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand allocate" -l by -d 'Who is recording [env: `PLAINT_BY`] [default: the login name]' -r
complete -c plaint -n "__fish_plaint_using_subcommand allocate" -s f -l format -d 'How to show it [default: table, or by the ending of --output]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''
html\t''
xlsx\t''
ics\t''
parquet\t''"
complete -c plaint -n "__fish_plaint_using_subcommand allocate" -s o -l output -d 'Write there instead of to standard output' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand allocate" -l wait -d 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]' -r
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
message\t''
visit\t''
social-media\t''
survey\t''
other\t''"
complete -c plaint -n "__fish_plaint_using_subcommand contact" -l purpose -d 'What it was for [default: contact]' -r -f -a "contact\t''
progress-update\t''
clarification\t''
meeting\t''
after-the-answer\t''"
complete -c plaint -n "__fish_plaint_using_subcommand contact" -l said -d 'What was said (`-` reads standard input)' -r
complete -c plaint -n "__fish_plaint_using_subcommand contact" -l on -d 'The day it happened [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand contact" -l note -d 'Anything else worth saying (`-` reads standard input)' -r
complete -c plaint -n "__fish_plaint_using_subcommand contact" -l override -d 'Record it against the policy\'s rule, because it happened: marked everywhere' -r
complete -c plaint -n "__fish_plaint_using_subcommand contact" -l if-entries -d 'Only if the case still has so many entries, as `events` of `show -f json` counts them' -r
complete -c plaint -n "__fish_plaint_using_subcommand contact" -l store -d 'The case store [env: `PLAINT_STORE`] [default: the platform\'s data folder for plaint]' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand contact" -l as-at -d 'See everything as it stood at the end of that day [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand contact" -l by -d 'Who is recording [env: `PLAINT_BY`] [default: the login name]' -r
complete -c plaint -n "__fish_plaint_using_subcommand contact" -s f -l format -d 'How to show it [default: table, or by the ending of --output]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''
html\t''
xlsx\t''
ics\t''
parquet\t''"
complete -c plaint -n "__fish_plaint_using_subcommand contact" -s o -l output -d 'Write there instead of to standard output' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand contact" -l wait -d 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]' -r
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
complete -c plaint -n "__fish_plaint_using_subcommand consent" -l representative -d 'Who speaks for them, where that is not on record' -r
complete -c plaint -n "__fish_plaint_using_subcommand consent" -l on -d 'The day it happened [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand consent" -l note -d 'Anything else worth saying (`-` reads standard input)' -r
complete -c plaint -n "__fish_plaint_using_subcommand consent" -l override -d 'Record it against the policy\'s rule, because it happened: marked everywhere' -r
complete -c plaint -n "__fish_plaint_using_subcommand consent" -l if-entries -d 'Only if the case still has so many entries, as `events` of `show -f json` counts them' -r
complete -c plaint -n "__fish_plaint_using_subcommand consent" -l store -d 'The case store [env: `PLAINT_STORE`] [default: the platform\'s data folder for plaint]' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand consent" -l as-at -d 'See everything as it stood at the end of that day [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand consent" -l by -d 'Who is recording [env: `PLAINT_BY`] [default: the login name]' -r
complete -c plaint -n "__fish_plaint_using_subcommand consent" -s f -l format -d 'How to show it [default: table, or by the ending of --output]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''
html\t''
xlsx\t''
ics\t''
parquet\t''"
complete -c plaint -n "__fish_plaint_using_subcommand consent" -s o -l output -d 'Write there instead of to standard output' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand consent" -l wait -d 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]' -r
complete -c plaint -n "__fish_plaint_using_subcommand consent" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Always'
never\t'Never'"
complete -c plaint -n "__fish_plaint_using_subcommand consent" -l given -d 'The complainant consents'
complete -c plaint -n "__fish_plaint_using_subcommand consent" -l refused -d 'The complainant does not'
complete -c plaint -n "__fish_plaint_using_subcommand consent" -s n -l dry-run -d 'For verbs that write: show what would be recorded and every date that would move; write nothing'
complete -c plaint -n "__fish_plaint_using_subcommand consent" -l no-input -d 'Never prompt'
complete -c plaint -n "__fish_plaint_using_subcommand consent" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c plaint -n "__fish_plaint_using_subcommand consent" -l raw -d 'Leave formulas in CSV and TSV cells as they are'
complete -c plaint -n "__fish_plaint_using_subcommand consent" -l bom -d 'Begin CSV and TSV with a byte order mark, for Excel'
complete -c plaint -n "__fish_plaint_using_subcommand consent" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c plaint -n "__fish_plaint_using_subcommand group" -l members -d 'How many people, where that is known' -r
complete -c plaint -n "__fish_plaint_using_subcommand group" -l nominee -d 'The person they named to talk to' -r
complete -c plaint -n "__fish_plaint_using_subcommand group" -l on -d 'The day it happened [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand group" -l note -d 'Anything else worth saying (`-` reads standard input)' -r
complete -c plaint -n "__fish_plaint_using_subcommand group" -l override -d 'Record it against the policy\'s rule, because it happened: marked everywhere' -r
complete -c plaint -n "__fish_plaint_using_subcommand group" -l if-entries -d 'Only if the case still has so many entries, as `events` of `show -f json` counts them' -r
complete -c plaint -n "__fish_plaint_using_subcommand group" -l store -d 'The case store [env: `PLAINT_STORE`] [default: the platform\'s data folder for plaint]' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand group" -l as-at -d 'See everything as it stood at the end of that day [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand group" -l by -d 'Who is recording [env: `PLAINT_BY`] [default: the login name]' -r
complete -c plaint -n "__fish_plaint_using_subcommand group" -s f -l format -d 'How to show it [default: table, or by the ending of --output]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''
html\t''
xlsx\t''
ics\t''
parquet\t''"
complete -c plaint -n "__fish_plaint_using_subcommand group" -s o -l output -d 'Write there instead of to standard output' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand group" -l wait -d 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]' -r
complete -c plaint -n "__fish_plaint_using_subcommand group" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Always'
never\t'Never'"
complete -c plaint -n "__fish_plaint_using_subcommand group" -s n -l dry-run -d 'For verbs that write: show what would be recorded and every date that would move; write nothing'
complete -c plaint -n "__fish_plaint_using_subcommand group" -l no-input -d 'Never prompt'
complete -c plaint -n "__fish_plaint_using_subcommand group" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c plaint -n "__fish_plaint_using_subcommand group" -l raw -d 'Leave formulas in CSV and TSV cells as they are'
complete -c plaint -n "__fish_plaint_using_subcommand group" -l bom -d 'Begin CSV and TSV with a byte order mark, for Excel'
complete -c plaint -n "__fish_plaint_using_subcommand group" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c plaint -n "__fish_plaint_using_subcommand support" -l preferred -d 'How they want to be contacted' -r -f -a "email\t''
phone\t''
letter\t''
in-person\t''
web\t''
message\t''
visit\t''
social-media\t''
survey\t''
other\t''"
complete -c plaint -n "__fish_plaint_using_subcommand support" -l adjustment -d 'The adjustment agreed' -r
complete -c plaint -n "__fish_plaint_using_subcommand support" -l on -d 'The day it happened [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand support" -l note -d 'Anything else worth saying (`-` reads standard input)' -r
complete -c plaint -n "__fish_plaint_using_subcommand support" -l override -d 'Record it against the policy\'s rule, because it happened: marked everywhere' -r
complete -c plaint -n "__fish_plaint_using_subcommand support" -l if-entries -d 'Only if the case still has so many entries, as `events` of `show -f json` counts them' -r
complete -c plaint -n "__fish_plaint_using_subcommand support" -l store -d 'The case store [env: `PLAINT_STORE`] [default: the platform\'s data folder for plaint]' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand support" -l as-at -d 'See everything as it stood at the end of that day [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand support" -l by -d 'Who is recording [env: `PLAINT_BY`] [default: the login name]' -r
complete -c plaint -n "__fish_plaint_using_subcommand support" -s f -l format -d 'How to show it [default: table, or by the ending of --output]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''
html\t''
xlsx\t''
ics\t''
parquet\t''"
complete -c plaint -n "__fish_plaint_using_subcommand support" -s o -l output -d 'Write there instead of to standard output' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand support" -l wait -d 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]' -r
complete -c plaint -n "__fish_plaint_using_subcommand support" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Always'
never\t'Never'"
complete -c plaint -n "__fish_plaint_using_subcommand support" -s n -l dry-run -d 'For verbs that write: show what would be recorded and every date that would move; write nothing'
complete -c plaint -n "__fish_plaint_using_subcommand support" -l no-input -d 'Never prompt'
complete -c plaint -n "__fish_plaint_using_subcommand support" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c plaint -n "__fish_plaint_using_subcommand support" -l raw -d 'Leave formulas in CSV and TSV cells as they are'
complete -c plaint -n "__fish_plaint_using_subcommand support" -l bom -d 'Begin CSV and TSV with a byte order mark, for Excel'
complete -c plaint -n "__fish_plaint_using_subcommand support" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c plaint -n "__fish_plaint_using_subcommand flag" -l serious -d 'Why it is serious, high-risk or high-profile' -r
complete -c plaint -n "__fish_plaint_using_subcommand flag" -l senior-staff -d 'Why it counts as about senior staff or the governing body' -r
complete -c plaint -n "__fish_plaint_using_subcommand flag" -l on -d 'The day it happened [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand flag" -l note -d 'Anything else worth saying (`-` reads standard input)' -r
complete -c plaint -n "__fish_plaint_using_subcommand flag" -l override -d 'Record it against the policy\'s rule, because it happened: marked everywhere' -r
complete -c plaint -n "__fish_plaint_using_subcommand flag" -l if-entries -d 'Only if the case still has so many entries, as `events` of `show -f json` counts them' -r
complete -c plaint -n "__fish_plaint_using_subcommand flag" -l store -d 'The case store [env: `PLAINT_STORE`] [default: the platform\'s data folder for plaint]' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand flag" -l as-at -d 'See everything as it stood at the end of that day [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand flag" -l by -d 'Who is recording [env: `PLAINT_BY`] [default: the login name]' -r
complete -c plaint -n "__fish_plaint_using_subcommand flag" -s f -l format -d 'How to show it [default: table, or by the ending of --output]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''
html\t''
xlsx\t''
ics\t''
parquet\t''"
complete -c plaint -n "__fish_plaint_using_subcommand flag" -s o -l output -d 'Write there instead of to standard output' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand flag" -l wait -d 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]' -r
complete -c plaint -n "__fish_plaint_using_subcommand flag" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Always'
never\t'Never'"
complete -c plaint -n "__fish_plaint_using_subcommand flag" -s n -l dry-run -d 'For verbs that write: show what would be recorded and every date that would move; write nothing'
complete -c plaint -n "__fish_plaint_using_subcommand flag" -l no-input -d 'Never prompt'
complete -c plaint -n "__fish_plaint_using_subcommand flag" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c plaint -n "__fish_plaint_using_subcommand flag" -l raw -d 'Leave formulas in CSV and TSV cells as they are'
complete -c plaint -n "__fish_plaint_using_subcommand flag" -l bom -d 'Begin CSV and TSV with a byte order mark, for Excel'
complete -c plaint -n "__fish_plaint_using_subcommand flag" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c plaint -n "__fish_plaint_using_subcommand notify" -l regulator -d 'Which regulator' -r
complete -c plaint -n "__fish_plaint_using_subcommand notify" -l on -d 'The day it happened [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand notify" -l note -d 'Anything else worth saying (`-` reads standard input)' -r
complete -c plaint -n "__fish_plaint_using_subcommand notify" -l override -d 'Record it against the policy\'s rule, because it happened: marked everywhere' -r
complete -c plaint -n "__fish_plaint_using_subcommand notify" -l if-entries -d 'Only if the case still has so many entries, as `events` of `show -f json` counts them' -r
complete -c plaint -n "__fish_plaint_using_subcommand notify" -l store -d 'The case store [env: `PLAINT_STORE`] [default: the platform\'s data folder for plaint]' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand notify" -l as-at -d 'See everything as it stood at the end of that day [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand notify" -l by -d 'Who is recording [env: `PLAINT_BY`] [default: the login name]' -r
complete -c plaint -n "__fish_plaint_using_subcommand notify" -s f -l format -d 'How to show it [default: table, or by the ending of --output]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''
html\t''
xlsx\t''
ics\t''
parquet\t''"
complete -c plaint -n "__fish_plaint_using_subcommand notify" -s o -l output -d 'Write there instead of to standard output' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand notify" -l wait -d 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]' -r
complete -c plaint -n "__fish_plaint_using_subcommand notify" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Always'
never\t'Never'"
complete -c plaint -n "__fish_plaint_using_subcommand notify" -s n -l dry-run -d 'For verbs that write: show what would be recorded and every date that would move; write nothing'
complete -c plaint -n "__fish_plaint_using_subcommand notify" -l no-input -d 'Never prompt'
complete -c plaint -n "__fish_plaint_using_subcommand notify" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c plaint -n "__fish_plaint_using_subcommand notify" -l raw -d 'Leave formulas in CSV and TSV cells as they are'
complete -c plaint -n "__fish_plaint_using_subcommand notify" -l bom -d 'Begin CSV and TSV with a byte order mark, for Excel'
complete -c plaint -n "__fish_plaint_using_subcommand notify" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c plaint -n "__fish_plaint_using_subcommand staff" -l told -d 'What they were told of' -r -f -a "complaint\t''
progress-update\t''
answer\t''"
complete -c plaint -n "__fish_plaint_using_subcommand staff" -l staff -d 'Who they are' -r
complete -c plaint -n "__fish_plaint_using_subcommand staff" -l channel -d 'How' -r -f -a "email\t''
phone\t''
letter\t''
in-person\t''
web\t''
message\t''
visit\t''
social-media\t''
survey\t''
other\t''"
complete -c plaint -n "__fish_plaint_using_subcommand staff" -l supported-by -d 'Who supports them: not whoever investigates or signs off' -r
complete -c plaint -n "__fish_plaint_using_subcommand staff" -l said -d 'What was said (`-` reads standard input)' -r
complete -c plaint -n "__fish_plaint_using_subcommand staff" -l on -d 'The day it happened [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand staff" -l note -d 'Anything else worth saying (`-` reads standard input)' -r
complete -c plaint -n "__fish_plaint_using_subcommand staff" -l override -d 'Record it against the policy\'s rule, because it happened: marked everywhere' -r
complete -c plaint -n "__fish_plaint_using_subcommand staff" -l if-entries -d 'Only if the case still has so many entries, as `events` of `show -f json` counts them' -r
complete -c plaint -n "__fish_plaint_using_subcommand staff" -l store -d 'The case store [env: `PLAINT_STORE`] [default: the platform\'s data folder for plaint]' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand staff" -l as-at -d 'See everything as it stood at the end of that day [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand staff" -l by -d 'Who is recording [env: `PLAINT_BY`] [default: the login name]' -r
complete -c plaint -n "__fish_plaint_using_subcommand staff" -s f -l format -d 'How to show it [default: table, or by the ending of --output]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''
html\t''
xlsx\t''
ics\t''
parquet\t''"
complete -c plaint -n "__fish_plaint_using_subcommand staff" -s o -l output -d 'Write there instead of to standard output' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand staff" -l wait -d 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]' -r
complete -c plaint -n "__fish_plaint_using_subcommand staff" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Always'
never\t'Never'"
complete -c plaint -n "__fish_plaint_using_subcommand staff" -s n -l dry-run -d 'For verbs that write: show what would be recorded and every date that would move; write nothing'
complete -c plaint -n "__fish_plaint_using_subcommand staff" -l no-input -d 'Never prompt'
complete -c plaint -n "__fish_plaint_using_subcommand staff" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c plaint -n "__fish_plaint_using_subcommand staff" -l raw -d 'Leave formulas in CSV and TSV cells as they are'
complete -c plaint -n "__fish_plaint_using_subcommand staff" -l bom -d 'Begin CSV and TSV with a byte order mark, for Excel'
complete -c plaint -n "__fish_plaint_using_subcommand staff" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c plaint -n "__fish_plaint_using_subcommand conflict" -l handler -d 'Who' -r
complete -c plaint -n "__fish_plaint_using_subcommand conflict" -l reason -d 'What it is' -r
complete -c plaint -n "__fish_plaint_using_subcommand conflict" -l on -d 'The day it happened [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand conflict" -l note -d 'Anything else worth saying (`-` reads standard input)' -r
complete -c plaint -n "__fish_plaint_using_subcommand conflict" -l override -d 'Record it against the policy\'s rule, because it happened: marked everywhere' -r
complete -c plaint -n "__fish_plaint_using_subcommand conflict" -l if-entries -d 'Only if the case still has so many entries, as `events` of `show -f json` counts them' -r
complete -c plaint -n "__fish_plaint_using_subcommand conflict" -l store -d 'The case store [env: `PLAINT_STORE`] [default: the platform\'s data folder for plaint]' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand conflict" -l as-at -d 'See everything as it stood at the end of that day [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand conflict" -l by -d 'Who is recording [env: `PLAINT_BY`] [default: the login name]' -r
complete -c plaint -n "__fish_plaint_using_subcommand conflict" -s f -l format -d 'How to show it [default: table, or by the ending of --output]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''
html\t''
xlsx\t''
ics\t''
parquet\t''"
complete -c plaint -n "__fish_plaint_using_subcommand conflict" -s o -l output -d 'Write there instead of to standard output' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand conflict" -l wait -d 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]' -r
complete -c plaint -n "__fish_plaint_using_subcommand conflict" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Always'
never\t'Never'"
complete -c plaint -n "__fish_plaint_using_subcommand conflict" -s n -l dry-run -d 'For verbs that write: show what would be recorded and every date that would move; write nothing'
complete -c plaint -n "__fish_plaint_using_subcommand conflict" -l no-input -d 'Never prompt'
complete -c plaint -n "__fish_plaint_using_subcommand conflict" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c plaint -n "__fish_plaint_using_subcommand conflict" -l raw -d 'Leave formulas in CSV and TSV cells as they are'
complete -c plaint -n "__fish_plaint_using_subcommand conflict" -l bom -d 'Begin CSV and TSV with a byte order mark, for Excel'
complete -c plaint -n "__fish_plaint_using_subcommand conflict" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c plaint -n "__fish_plaint_using_subcommand panel" -l seat -d 'Who sits, and as what; repeat for each' -r
complete -c plaint -n "__fish_plaint_using_subcommand panel" -l resident -d 'A resident who sits; repeat for more' -r
complete -c plaint -n "__fish_plaint_using_subcommand panel" -l on -d 'The day it happened [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand panel" -l note -d 'Anything else worth saying (`-` reads standard input)' -r
complete -c plaint -n "__fish_plaint_using_subcommand panel" -l override -d 'Record it against the policy\'s rule, because it happened: marked everywhere' -r
complete -c plaint -n "__fish_plaint_using_subcommand panel" -l if-entries -d 'Only if the case still has so many entries, as `events` of `show -f json` counts them' -r
complete -c plaint -n "__fish_plaint_using_subcommand panel" -l store -d 'The case store [env: `PLAINT_STORE`] [default: the platform\'s data folder for plaint]' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand panel" -l as-at -d 'See everything as it stood at the end of that day [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand panel" -l by -d 'Who is recording [env: `PLAINT_BY`] [default: the login name]' -r
complete -c plaint -n "__fish_plaint_using_subcommand panel" -s f -l format -d 'How to show it [default: table, or by the ending of --output]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''
html\t''
xlsx\t''
ics\t''
parquet\t''"
complete -c plaint -n "__fish_plaint_using_subcommand panel" -s o -l output -d 'Write there instead of to standard output' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand panel" -l wait -d 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]' -r
complete -c plaint -n "__fish_plaint_using_subcommand panel" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Always'
never\t'Never'"
complete -c plaint -n "__fish_plaint_using_subcommand panel" -l consented -d 'The complainant consents to who sits'
complete -c plaint -n "__fish_plaint_using_subcommand panel" -s n -l dry-run -d 'For verbs that write: show what would be recorded and every date that would move; write nothing'
complete -c plaint -n "__fish_plaint_using_subcommand panel" -l no-input -d 'Never prompt'
complete -c plaint -n "__fish_plaint_using_subcommand panel" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c plaint -n "__fish_plaint_using_subcommand panel" -l raw -d 'Leave formulas in CSV and TSV cells as they are'
complete -c plaint -n "__fish_plaint_using_subcommand panel" -l bom -d 'Begin CSV and TSV with a byte order mark, for Excel'
complete -c plaint -n "__fish_plaint_using_subcommand panel" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c plaint -n "__fish_plaint_using_subcommand evidence" -l item -d 'Its reference, or where it is' -r
complete -c plaint -n "__fish_plaint_using_subcommand evidence" -l file -d 'The file: its name and its SHA-256 are recorded, not the file' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand evidence" -l said -d 'What it shows (`-` reads standard input)' -r
complete -c plaint -n "__fish_plaint_using_subcommand evidence" -l on -d 'The day it happened [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand evidence" -l note -d 'Anything else worth saying (`-` reads standard input)' -r
complete -c plaint -n "__fish_plaint_using_subcommand evidence" -l override -d 'Record it against the policy\'s rule, because it happened: marked everywhere' -r
complete -c plaint -n "__fish_plaint_using_subcommand evidence" -l if-entries -d 'Only if the case still has so many entries, as `events` of `show -f json` counts them' -r
complete -c plaint -n "__fish_plaint_using_subcommand evidence" -l store -d 'The case store [env: `PLAINT_STORE`] [default: the platform\'s data folder for plaint]' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand evidence" -l as-at -d 'See everything as it stood at the end of that day [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand evidence" -l by -d 'Who is recording [env: `PLAINT_BY`] [default: the login name]' -r
complete -c plaint -n "__fish_plaint_using_subcommand evidence" -s f -l format -d 'How to show it [default: table, or by the ending of --output]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''
html\t''
xlsx\t''
ics\t''
parquet\t''"
complete -c plaint -n "__fish_plaint_using_subcommand evidence" -s o -l output -d 'Write there instead of to standard output' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand evidence" -l wait -d 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]' -r
complete -c plaint -n "__fish_plaint_using_subcommand evidence" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Always'
never\t'Never'"
complete -c plaint -n "__fish_plaint_using_subcommand evidence" -l incoming -d 'It came from the complainant; otherwise we gathered it'
complete -c plaint -n "__fish_plaint_using_subcommand evidence" -s n -l dry-run -d 'For verbs that write: show what would be recorded and every date that would move; write nothing'
complete -c plaint -n "__fish_plaint_using_subcommand evidence" -l no-input -d 'Never prompt'
complete -c plaint -n "__fish_plaint_using_subcommand evidence" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c plaint -n "__fish_plaint_using_subcommand evidence" -l raw -d 'Leave formulas in CSV and TSV cells as they are'
complete -c plaint -n "__fish_plaint_using_subcommand evidence" -l bom -d 'Begin CSV and TSV with a byte order mark, for Excel'
complete -c plaint -n "__fish_plaint_using_subcommand evidence" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c plaint -n "__fish_plaint_using_subcommand pause" -l ground -d 'What for, by the policy\'s code' -r
complete -c plaint -n "__fish_plaint_using_subcommand pause" -l reason -d 'More of why' -r
complete -c plaint -n "__fish_plaint_using_subcommand pause" -l on -d 'The day it happened [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand pause" -l note -d 'Anything else worth saying (`-` reads standard input)' -r
complete -c plaint -n "__fish_plaint_using_subcommand pause" -l override -d 'Record it against the policy\'s rule, because it happened: marked everywhere' -r
complete -c plaint -n "__fish_plaint_using_subcommand pause" -l if-entries -d 'Only if the case still has so many entries, as `events` of `show -f json` counts them' -r
complete -c plaint -n "__fish_plaint_using_subcommand pause" -l store -d 'The case store [env: `PLAINT_STORE`] [default: the platform\'s data folder for plaint]' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand pause" -l as-at -d 'See everything as it stood at the end of that day [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand pause" -l by -d 'Who is recording [env: `PLAINT_BY`] [default: the login name]' -r
complete -c plaint -n "__fish_plaint_using_subcommand pause" -s f -l format -d 'How to show it [default: table, or by the ending of --output]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''
html\t''
xlsx\t''
ics\t''
parquet\t''"
complete -c plaint -n "__fish_plaint_using_subcommand pause" -s o -l output -d 'Write there instead of to standard output' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand pause" -l wait -d 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]' -r
complete -c plaint -n "__fish_plaint_using_subcommand pause" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Always'
never\t'Never'"
complete -c plaint -n "__fish_plaint_using_subcommand pause" -s n -l dry-run -d 'For verbs that write: show what would be recorded and every date that would move; write nothing'
complete -c plaint -n "__fish_plaint_using_subcommand pause" -l no-input -d 'Never prompt'
complete -c plaint -n "__fish_plaint_using_subcommand pause" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c plaint -n "__fish_plaint_using_subcommand pause" -l raw -d 'Leave formulas in CSV and TSV cells as they are'
complete -c plaint -n "__fish_plaint_using_subcommand pause" -l bom -d 'Begin CSV and TSV with a byte order mark, for Excel'
complete -c plaint -n "__fish_plaint_using_subcommand pause" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c plaint -n "__fish_plaint_using_subcommand resume" -l on -d 'The day it happened [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand resume" -l note -d 'Anything else worth saying (`-` reads standard input)' -r
complete -c plaint -n "__fish_plaint_using_subcommand resume" -l override -d 'Record it against the policy\'s rule, because it happened: marked everywhere' -r
complete -c plaint -n "__fish_plaint_using_subcommand resume" -l if-entries -d 'Only if the case still has so many entries, as `events` of `show -f json` counts them' -r
complete -c plaint -n "__fish_plaint_using_subcommand resume" -l store -d 'The case store [env: `PLAINT_STORE`] [default: the platform\'s data folder for plaint]' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand resume" -l as-at -d 'See everything as it stood at the end of that day [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand resume" -l by -d 'Who is recording [env: `PLAINT_BY`] [default: the login name]' -r
complete -c plaint -n "__fish_plaint_using_subcommand resume" -s f -l format -d 'How to show it [default: table, or by the ending of --output]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''
html\t''
xlsx\t''
ics\t''
parquet\t''"
complete -c plaint -n "__fish_plaint_using_subcommand resume" -s o -l output -d 'Write there instead of to standard output' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand resume" -l wait -d 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]' -r
complete -c plaint -n "__fish_plaint_using_subcommand resume" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Always'
never\t'Never'"
complete -c plaint -n "__fish_plaint_using_subcommand resume" -s n -l dry-run -d 'For verbs that write: show what would be recorded and every date that would move; write nothing'
complete -c plaint -n "__fish_plaint_using_subcommand resume" -l no-input -d 'Never prompt'
complete -c plaint -n "__fish_plaint_using_subcommand resume" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c plaint -n "__fish_plaint_using_subcommand resume" -l raw -d 'Leave formulas in CSV and TSV cells as they are'
complete -c plaint -n "__fish_plaint_using_subcommand resume" -l bom -d 'Begin CSV and TSV with a byte order mark, for Excel'
complete -c plaint -n "__fish_plaint_using_subcommand resume" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c plaint -n "__fish_plaint_using_subcommand refuse" -l ground -d 'The policy\'s code for the ground' -r
complete -c plaint -n "__fish_plaint_using_subcommand refuse" -l reasons -d 'Why, as the complainant was told (`-` reads standard input)' -r
complete -c plaint -n "__fish_plaint_using_subcommand refuse" -l authorised-by -d 'Who authorised it' -r
complete -c plaint -n "__fish_plaint_using_subcommand refuse" -l on -d 'The day it happened [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand refuse" -l note -d 'Anything else worth saying (`-` reads standard input)' -r
complete -c plaint -n "__fish_plaint_using_subcommand refuse" -l override -d 'Record it against the policy\'s rule, because it happened: marked everywhere' -r
complete -c plaint -n "__fish_plaint_using_subcommand refuse" -l if-entries -d 'Only if the case still has so many entries, as `events` of `show -f json` counts them' -r
complete -c plaint -n "__fish_plaint_using_subcommand refuse" -l store -d 'The case store [env: `PLAINT_STORE`] [default: the platform\'s data folder for plaint]' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand refuse" -l as-at -d 'See everything as it stood at the end of that day [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand refuse" -l by -d 'Who is recording [env: `PLAINT_BY`] [default: the login name]' -r
complete -c plaint -n "__fish_plaint_using_subcommand refuse" -s f -l format -d 'How to show it [default: table, or by the ending of --output]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''
html\t''
xlsx\t''
ics\t''
parquet\t''"
complete -c plaint -n "__fish_plaint_using_subcommand refuse" -s o -l output -d 'Write there instead of to standard output' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand refuse" -l wait -d 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]' -r
complete -c plaint -n "__fish_plaint_using_subcommand refuse" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Always'
never\t'Never'"
complete -c plaint -n "__fish_plaint_using_subcommand refuse" -l signposted -d 'The ombudsman\'s details were given'
complete -c plaint -n "__fish_plaint_using_subcommand refuse" -s n -l dry-run -d 'For verbs that write: show what would be recorded and every date that would move; write nothing'
complete -c plaint -n "__fish_plaint_using_subcommand refuse" -l no-input -d 'Never prompt'
complete -c plaint -n "__fish_plaint_using_subcommand refuse" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c plaint -n "__fish_plaint_using_subcommand refuse" -l raw -d 'Leave formulas in CSV and TSV cells as they are'
complete -c plaint -n "__fish_plaint_using_subcommand refuse" -l bom -d 'Begin CSV and TSV with a byte order mark, for Excel'
complete -c plaint -n "__fish_plaint_using_subcommand refuse" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c plaint -n "__fish_plaint_using_subcommand decline" -l ground -d 'The policy\'s code for the ground; `late` where the window had passed' -r
complete -c plaint -n "__fish_plaint_using_subcommand decline" -l reasons -d 'Why, as the complainant was told (`-` reads standard input)' -r
complete -c plaint -n "__fish_plaint_using_subcommand decline" -l requested -d 'The day the complainant asked [default: the day of --on]' -r
complete -c plaint -n "__fish_plaint_using_subcommand decline" -l on -d 'The day it happened [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand decline" -l note -d 'Anything else worth saying (`-` reads standard input)' -r
complete -c plaint -n "__fish_plaint_using_subcommand decline" -l override -d 'Record it against the policy\'s rule, because it happened: marked everywhere' -r
complete -c plaint -n "__fish_plaint_using_subcommand decline" -l if-entries -d 'Only if the case still has so many entries, as `events` of `show -f json` counts them' -r
complete -c plaint -n "__fish_plaint_using_subcommand decline" -l store -d 'The case store [env: `PLAINT_STORE`] [default: the platform\'s data folder for plaint]' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand decline" -l as-at -d 'See everything as it stood at the end of that day [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand decline" -l by -d 'Who is recording [env: `PLAINT_BY`] [default: the login name]' -r
complete -c plaint -n "__fish_plaint_using_subcommand decline" -s f -l format -d 'How to show it [default: table, or by the ending of --output]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''
html\t''
xlsx\t''
ics\t''
parquet\t''"
complete -c plaint -n "__fish_plaint_using_subcommand decline" -s o -l output -d 'Write there instead of to standard output' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand decline" -l wait -d 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]' -r
complete -c plaint -n "__fish_plaint_using_subcommand decline" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Always'
never\t'Never'"
complete -c plaint -n "__fish_plaint_using_subcommand decline" -l signposted -d 'The ombudsman\'s details were given'
complete -c plaint -n "__fish_plaint_using_subcommand decline" -s n -l dry-run -d 'For verbs that write: show what would be recorded and every date that would move; write nothing'
complete -c plaint -n "__fish_plaint_using_subcommand decline" -l no-input -d 'Never prompt'
complete -c plaint -n "__fish_plaint_using_subcommand decline" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c plaint -n "__fish_plaint_using_subcommand decline" -l raw -d 'Leave formulas in CSV and TSV cells as they are'
complete -c plaint -n "__fish_plaint_using_subcommand decline" -l bom -d 'Begin CSV and TSV with a byte order mark, for Excel'
complete -c plaint -n "__fish_plaint_using_subcommand decline" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c plaint -n "__fish_plaint_using_subcommand return" -l answer-by -d 'The day the answer is promised by' -r
complete -c plaint -n "__fish_plaint_using_subcommand return" -l to-stage -d 'Which stage [default: the one before]' -r
complete -c plaint -n "__fish_plaint_using_subcommand return" -l reason -d 'Why (`-` reads standard input)' -r
complete -c plaint -n "__fish_plaint_using_subcommand return" -l on -d 'The day it happened [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand return" -l note -d 'Anything else worth saying (`-` reads standard input)' -r
complete -c plaint -n "__fish_plaint_using_subcommand return" -l override -d 'Record it against the policy\'s rule, because it happened: marked everywhere' -r
complete -c plaint -n "__fish_plaint_using_subcommand return" -l if-entries -d 'Only if the case still has so many entries, as `events` of `show -f json` counts them' -r
complete -c plaint -n "__fish_plaint_using_subcommand return" -l store -d 'The case store [env: `PLAINT_STORE`] [default: the platform\'s data folder for plaint]' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand return" -l as-at -d 'See everything as it stood at the end of that day [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand return" -l by -d 'Who is recording [env: `PLAINT_BY`] [default: the login name]' -r
complete -c plaint -n "__fish_plaint_using_subcommand return" -s f -l format -d 'How to show it [default: table, or by the ending of --output]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''
html\t''
xlsx\t''
ics\t''
parquet\t''"
complete -c plaint -n "__fish_plaint_using_subcommand return" -s o -l output -d 'Write there instead of to standard output' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand return" -l wait -d 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]' -r
complete -c plaint -n "__fish_plaint_using_subcommand return" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Always'
never\t'Never'"
complete -c plaint -n "__fish_plaint_using_subcommand return" -l agreed -d 'The complainant agreed to that date'
complete -c plaint -n "__fish_plaint_using_subcommand return" -s n -l dry-run -d 'For verbs that write: show what would be recorded and every date that would move; write nothing'
complete -c plaint -n "__fish_plaint_using_subcommand return" -l no-input -d 'Never prompt'
complete -c plaint -n "__fish_plaint_using_subcommand return" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c plaint -n "__fish_plaint_using_subcommand return" -l raw -d 'Leave formulas in CSV and TSV cells as they are'
complete -c plaint -n "__fish_plaint_using_subcommand return" -l bom -d 'Begin CSV and TSV with a byte order mark, for Excel'
complete -c plaint -n "__fish_plaint_using_subcommand return" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c plaint -n "__fish_plaint_using_subcommand accept" -l ground -d 'The ground on which it might have been refused' -r
complete -c plaint -n "__fish_plaint_using_subcommand accept" -l reason -d 'Why it is taken (`-` reads standard input)' -r
complete -c plaint -n "__fish_plaint_using_subcommand accept" -l on -d 'The day it happened [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand accept" -l note -d 'Anything else worth saying (`-` reads standard input)' -r
complete -c plaint -n "__fish_plaint_using_subcommand accept" -l override -d 'Record it against the policy\'s rule, because it happened: marked everywhere' -r
complete -c plaint -n "__fish_plaint_using_subcommand accept" -l if-entries -d 'Only if the case still has so many entries, as `events` of `show -f json` counts them' -r
complete -c plaint -n "__fish_plaint_using_subcommand accept" -l store -d 'The case store [env: `PLAINT_STORE`] [default: the platform\'s data folder for plaint]' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand accept" -l as-at -d 'See everything as it stood at the end of that day [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand accept" -l by -d 'Who is recording [env: `PLAINT_BY`] [default: the login name]' -r
complete -c plaint -n "__fish_plaint_using_subcommand accept" -s f -l format -d 'How to show it [default: table, or by the ending of --output]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''
html\t''
xlsx\t''
ics\t''
parquet\t''"
complete -c plaint -n "__fish_plaint_using_subcommand accept" -s o -l output -d 'Write there instead of to standard output' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand accept" -l wait -d 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]' -r
complete -c plaint -n "__fish_plaint_using_subcommand accept" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Always'
never\t'Never'"
complete -c plaint -n "__fish_plaint_using_subcommand accept" -s n -l dry-run -d 'For verbs that write: show what would be recorded and every date that would move; write nothing'
complete -c plaint -n "__fish_plaint_using_subcommand accept" -l no-input -d 'Never prompt'
complete -c plaint -n "__fish_plaint_using_subcommand accept" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c plaint -n "__fish_plaint_using_subcommand accept" -l raw -d 'Leave formulas in CSV and TSV cells as they are'
complete -c plaint -n "__fish_plaint_using_subcommand accept" -l bom -d 'Begin CSV and TSV with a byte order mark, for Excel'
complete -c plaint -n "__fish_plaint_using_subcommand accept" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c plaint -n "__fish_plaint_using_subcommand warn" -l reason -d 'What for (`-` reads standard input)' -r
complete -c plaint -n "__fish_plaint_using_subcommand warn" -l approved-by -d 'Who agreed to it' -r
complete -c plaint -n "__fish_plaint_using_subcommand warn" -l on -d 'The day it happened [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand warn" -l note -d 'Anything else worth saying (`-` reads standard input)' -r
complete -c plaint -n "__fish_plaint_using_subcommand warn" -l override -d 'Record it against the policy\'s rule, because it happened: marked everywhere' -r
complete -c plaint -n "__fish_plaint_using_subcommand warn" -l if-entries -d 'Only if the case still has so many entries, as `events` of `show -f json` counts them' -r
complete -c plaint -n "__fish_plaint_using_subcommand warn" -l store -d 'The case store [env: `PLAINT_STORE`] [default: the platform\'s data folder for plaint]' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand warn" -l as-at -d 'See everything as it stood at the end of that day [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand warn" -l by -d 'Who is recording [env: `PLAINT_BY`] [default: the login name]' -r
complete -c plaint -n "__fish_plaint_using_subcommand warn" -s f -l format -d 'How to show it [default: table, or by the ending of --output]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''
html\t''
xlsx\t''
ics\t''
parquet\t''"
complete -c plaint -n "__fish_plaint_using_subcommand warn" -s o -l output -d 'Write there instead of to standard output' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand warn" -l wait -d 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]' -r
complete -c plaint -n "__fish_plaint_using_subcommand warn" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Always'
never\t'Never'"
complete -c plaint -n "__fish_plaint_using_subcommand warn" -s n -l dry-run -d 'For verbs that write: show what would be recorded and every date that would move; write nothing'
complete -c plaint -n "__fish_plaint_using_subcommand warn" -l no-input -d 'Never prompt'
complete -c plaint -n "__fish_plaint_using_subcommand warn" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c plaint -n "__fish_plaint_using_subcommand warn" -l raw -d 'Leave formulas in CSV and TSV cells as they are'
complete -c plaint -n "__fish_plaint_using_subcommand warn" -l bom -d 'Begin CSV and TSV with a byte order mark, for Excel'
complete -c plaint -n "__fish_plaint_using_subcommand warn" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c plaint -n "__fish_plaint_using_subcommand restrict" -l measure -d 'What is restricted' -r
complete -c plaint -n "__fish_plaint_using_subcommand restrict" -l reason -d 'Why, as the complainant was told (`-` reads standard input)' -r
complete -c plaint -n "__fish_plaint_using_subcommand restrict" -l until -d 'Its last day, where it has one' -r
complete -c plaint -n "__fish_plaint_using_subcommand restrict" -l approved-by -d 'Who approved it' -r
complete -c plaint -n "__fish_plaint_using_subcommand restrict" -l on -d 'The day it happened [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand restrict" -l note -d 'Anything else worth saying (`-` reads standard input)' -r
complete -c plaint -n "__fish_plaint_using_subcommand restrict" -l override -d 'Record it against the policy\'s rule, because it happened: marked everywhere' -r
complete -c plaint -n "__fish_plaint_using_subcommand restrict" -l if-entries -d 'Only if the case still has so many entries, as `events` of `show -f json` counts them' -r
complete -c plaint -n "__fish_plaint_using_subcommand restrict" -l store -d 'The case store [env: `PLAINT_STORE`] [default: the platform\'s data folder for plaint]' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand restrict" -l as-at -d 'See everything as it stood at the end of that day [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand restrict" -l by -d 'Who is recording [env: `PLAINT_BY`] [default: the login name]' -r
complete -c plaint -n "__fish_plaint_using_subcommand restrict" -s f -l format -d 'How to show it [default: table, or by the ending of --output]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''
html\t''
xlsx\t''
ics\t''
parquet\t''"
complete -c plaint -n "__fish_plaint_using_subcommand restrict" -s o -l output -d 'Write there instead of to standard output' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand restrict" -l wait -d 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]' -r
complete -c plaint -n "__fish_plaint_using_subcommand restrict" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Always'
never\t'Never'"
complete -c plaint -n "__fish_plaint_using_subcommand restrict" -l signposted -d 'The ombudsman\'s details were given'
complete -c plaint -n "__fish_plaint_using_subcommand restrict" -s n -l dry-run -d 'For verbs that write: show what would be recorded and every date that would move; write nothing'
complete -c plaint -n "__fish_plaint_using_subcommand restrict" -l no-input -d 'Never prompt'
complete -c plaint -n "__fish_plaint_using_subcommand restrict" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c plaint -n "__fish_plaint_using_subcommand restrict" -l raw -d 'Leave formulas in CSV and TSV cells as they are'
complete -c plaint -n "__fish_plaint_using_subcommand restrict" -l bom -d 'Begin CSV and TSV with a byte order mark, for Excel'
complete -c plaint -n "__fish_plaint_using_subcommand restrict" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c plaint -n "__fish_plaint_using_subcommand reopen" -l because -d 'On whose word' -r -f -a "ombudsman-instruction\t''
complainant-resumed\t''
own-decision\t''"
complete -c plaint -n "__fish_plaint_using_subcommand reopen" -l stage -d 'At which stage it goes on [default: the one it was at, or the next where that request was declined]' -r
complete -c plaint -n "__fish_plaint_using_subcommand reopen" -l answer-by -d 'The day the answer is to be given by, where the instruction sets one' -r
complete -c plaint -n "__fish_plaint_using_subcommand reopen" -l handler -d 'Who handles it' -r
complete -c plaint -n "__fish_plaint_using_subcommand reopen" -l reason -d 'What was instructed or found (`-` reads standard input)' -r
complete -c plaint -n "__fish_plaint_using_subcommand reopen" -l on -d 'The day it happened [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand reopen" -l note -d 'Anything else worth saying (`-` reads standard input)' -r
complete -c plaint -n "__fish_plaint_using_subcommand reopen" -l override -d 'Record it against the policy\'s rule, because it happened: marked everywhere' -r
complete -c plaint -n "__fish_plaint_using_subcommand reopen" -l if-entries -d 'Only if the case still has so many entries, as `events` of `show -f json` counts them' -r
complete -c plaint -n "__fish_plaint_using_subcommand reopen" -l store -d 'The case store [env: `PLAINT_STORE`] [default: the platform\'s data folder for plaint]' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand reopen" -l as-at -d 'See everything as it stood at the end of that day [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand reopen" -l by -d 'Who is recording [env: `PLAINT_BY`] [default: the login name]' -r
complete -c plaint -n "__fish_plaint_using_subcommand reopen" -s f -l format -d 'How to show it [default: table, or by the ending of --output]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''
html\t''
xlsx\t''
ics\t''
parquet\t''"
complete -c plaint -n "__fish_plaint_using_subcommand reopen" -s o -l output -d 'Write there instead of to standard output' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand reopen" -l wait -d 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]' -r
complete -c plaint -n "__fish_plaint_using_subcommand reopen" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Always'
never\t'Never'"
complete -c plaint -n "__fish_plaint_using_subcommand reopen" -s n -l dry-run -d 'For verbs that write: show what would be recorded and every date that would move; write nothing'
complete -c plaint -n "__fish_plaint_using_subcommand reopen" -l no-input -d 'Never prompt'
complete -c plaint -n "__fish_plaint_using_subcommand reopen" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c plaint -n "__fish_plaint_using_subcommand reopen" -l raw -d 'Leave formulas in CSV and TSV cells as they are'
complete -c plaint -n "__fish_plaint_using_subcommand reopen" -l bom -d 'Begin CSV and TSV with a byte order mark, for Excel'
complete -c plaint -n "__fish_plaint_using_subcommand reopen" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c plaint -n "__fish_plaint_using_subcommand link" -l to -d 'The other case' -r
complete -c plaint -n "__fish_plaint_using_subcommand link" -l as -d 'How this one has to do with that one [default: related]' -r -f -a "related\t''
new-points-of\t''
has-new-points-in\t''
duplicate-of\t''
has-duplicate\t''"
complete -c plaint -n "__fish_plaint_using_subcommand link" -l on -d 'The day it happened [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand link" -l note -d 'Anything else worth saying (`-` reads standard input)' -r
complete -c plaint -n "__fish_plaint_using_subcommand link" -l override -d 'Record it against the policy\'s rule, because it happened: marked everywhere' -r
complete -c plaint -n "__fish_plaint_using_subcommand link" -l if-entries -d 'Only if the case still has so many entries, as `events` of `show -f json` counts them' -r
complete -c plaint -n "__fish_plaint_using_subcommand link" -l store -d 'The case store [env: `PLAINT_STORE`] [default: the platform\'s data folder for plaint]' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand link" -l as-at -d 'See everything as it stood at the end of that day [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand link" -l by -d 'Who is recording [env: `PLAINT_BY`] [default: the login name]' -r
complete -c plaint -n "__fish_plaint_using_subcommand link" -s f -l format -d 'How to show it [default: table, or by the ending of --output]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''
html\t''
xlsx\t''
ics\t''
parquet\t''"
complete -c plaint -n "__fish_plaint_using_subcommand link" -s o -l output -d 'Write there instead of to standard output' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand link" -l wait -d 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]' -r
complete -c plaint -n "__fish_plaint_using_subcommand link" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Always'
never\t'Never'"
complete -c plaint -n "__fish_plaint_using_subcommand link" -s n -l dry-run -d 'For verbs that write: show what would be recorded and every date that would move; write nothing'
complete -c plaint -n "__fish_plaint_using_subcommand link" -l no-input -d 'Never prompt'
complete -c plaint -n "__fish_plaint_using_subcommand link" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c plaint -n "__fish_plaint_using_subcommand link" -l raw -d 'Leave formulas in CSV and TSV cells as they are'
complete -c plaint -n "__fish_plaint_using_subcommand link" -l bom -d 'Begin CSV and TSV with a byte order mark, for Excel'
complete -c plaint -n "__fish_plaint_using_subcommand link" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c plaint -n "__fish_plaint_using_subcommand merge" -l into -d 'The case that goes on' -r
complete -c plaint -n "__fish_plaint_using_subcommand merge" -l on -d 'The day it happened [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand merge" -l note -d 'Anything else worth saying (`-` reads standard input)' -r
complete -c plaint -n "__fish_plaint_using_subcommand merge" -l override -d 'Record it against the policy\'s rule, because it happened: marked everywhere' -r
complete -c plaint -n "__fish_plaint_using_subcommand merge" -l if-entries -d 'Only if the case still has so many entries, as `events` of `show -f json` counts them' -r
complete -c plaint -n "__fish_plaint_using_subcommand merge" -l store -d 'The case store [env: `PLAINT_STORE`] [default: the platform\'s data folder for plaint]' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand merge" -l as-at -d 'See everything as it stood at the end of that day [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand merge" -l by -d 'Who is recording [env: `PLAINT_BY`] [default: the login name]' -r
complete -c plaint -n "__fish_plaint_using_subcommand merge" -s f -l format -d 'How to show it [default: table, or by the ending of --output]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''
html\t''
xlsx\t''
ics\t''
parquet\t''"
complete -c plaint -n "__fish_plaint_using_subcommand merge" -s o -l output -d 'Write there instead of to standard output' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand merge" -l wait -d 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]' -r
complete -c plaint -n "__fish_plaint_using_subcommand merge" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Always'
never\t'Never'"
complete -c plaint -n "__fish_plaint_using_subcommand merge" -s n -l dry-run -d 'For verbs that write: show what would be recorded and every date that would move; write nothing'
complete -c plaint -n "__fish_plaint_using_subcommand merge" -l no-input -d 'Never prompt'
complete -c plaint -n "__fish_plaint_using_subcommand merge" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c plaint -n "__fish_plaint_using_subcommand merge" -l raw -d 'Leave formulas in CSV and TSV cells as they are'
complete -c plaint -n "__fish_plaint_using_subcommand merge" -l bom -d 'Begin CSV and TSV with a byte order mark, for Excel'
complete -c plaint -n "__fish_plaint_using_subcommand merge" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c plaint -n "__fish_plaint_using_subcommand point" -l text -d 'The point (`-` reads standard input)' -r
complete -c plaint -n "__fish_plaint_using_subcommand point" -l on -d 'The day it happened [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand point" -l note -d 'Anything else worth saying (`-` reads standard input)' -r
complete -c plaint -n "__fish_plaint_using_subcommand point" -l override -d 'Record it against the policy\'s rule, because it happened: marked everywhere' -r
complete -c plaint -n "__fish_plaint_using_subcommand point" -l if-entries -d 'Only if the case still has so many entries, as `events` of `show -f json` counts them' -r
complete -c plaint -n "__fish_plaint_using_subcommand point" -l store -d 'The case store [env: `PLAINT_STORE`] [default: the platform\'s data folder for plaint]' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand point" -l as-at -d 'See everything as it stood at the end of that day [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand point" -l by -d 'Who is recording [env: `PLAINT_BY`] [default: the login name]' -r
complete -c plaint -n "__fish_plaint_using_subcommand point" -s f -l format -d 'How to show it [default: table, or by the ending of --output]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''
html\t''
xlsx\t''
ics\t''
parquet\t''"
complete -c plaint -n "__fish_plaint_using_subcommand point" -s o -l output -d 'Write there instead of to standard output' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand point" -l wait -d 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]' -r
complete -c plaint -n "__fish_plaint_using_subcommand point" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Always'
never\t'Never'"
complete -c plaint -n "__fish_plaint_using_subcommand point" -l unrelated -d 'It does not belong to this complaint'
complete -c plaint -n "__fish_plaint_using_subcommand point" -l would-delay -d 'It would delay the answer unreasonably'
complete -c plaint -n "__fish_plaint_using_subcommand point" -s n -l dry-run -d 'For verbs that write: show what would be recorded and every date that would move; write nothing'
complete -c plaint -n "__fish_plaint_using_subcommand point" -l no-input -d 'Never prompt'
complete -c plaint -n "__fish_plaint_using_subcommand point" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c plaint -n "__fish_plaint_using_subcommand point" -l raw -d 'Leave formulas in CSV and TSV cells as they are'
complete -c plaint -n "__fish_plaint_using_subcommand point" -l bom -d 'Begin CSV and TSV with a byte order mark, for Excel'
complete -c plaint -n "__fish_plaint_using_subcommand point" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c plaint -n "__fish_plaint_using_subcommand finding" -l point -d 'Which point' -r
complete -c plaint -n "__fish_plaint_using_subcommand finding" -l outcome -d 'How it came out: upheld, partly-upheld or not-upheld, or resolved' -r
complete -c plaint -n "__fish_plaint_using_subcommand finding" -l reasons -d 'Why (`-` reads standard input)' -r
complete -c plaint -n "__fish_plaint_using_subcommand finding" -l on -d 'The day it happened [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand finding" -l note -d 'Anything else worth saying (`-` reads standard input)' -r
complete -c plaint -n "__fish_plaint_using_subcommand finding" -l override -d 'Record it against the policy\'s rule, because it happened: marked everywhere' -r
complete -c plaint -n "__fish_plaint_using_subcommand finding" -l if-entries -d 'Only if the case still has so many entries, as `events` of `show -f json` counts them' -r
complete -c plaint -n "__fish_plaint_using_subcommand finding" -l store -d 'The case store [env: `PLAINT_STORE`] [default: the platform\'s data folder for plaint]' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand finding" -l as-at -d 'See everything as it stood at the end of that day [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand finding" -l by -d 'Who is recording [env: `PLAINT_BY`] [default: the login name]' -r
complete -c plaint -n "__fish_plaint_using_subcommand finding" -s f -l format -d 'How to show it [default: table, or by the ending of --output]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''
html\t''
xlsx\t''
ics\t''
parquet\t''"
complete -c plaint -n "__fish_plaint_using_subcommand finding" -s o -l output -d 'Write there instead of to standard output' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand finding" -l wait -d 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]' -r
complete -c plaint -n "__fish_plaint_using_subcommand finding" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Always'
never\t'Never'"
complete -c plaint -n "__fish_plaint_using_subcommand finding" -s n -l dry-run -d 'For verbs that write: show what would be recorded and every date that would move; write nothing'
complete -c plaint -n "__fish_plaint_using_subcommand finding" -l no-input -d 'Never prompt'
complete -c plaint -n "__fish_plaint_using_subcommand finding" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c plaint -n "__fish_plaint_using_subcommand finding" -l raw -d 'Leave formulas in CSV and TSV cells as they are'
complete -c plaint -n "__fish_plaint_using_subcommand finding" -l bom -d 'Begin CSV and TSV with a byte order mark, for Excel'
complete -c plaint -n "__fish_plaint_using_subcommand finding" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c plaint -n "__fish_plaint_using_subcommand remedy" -l offer -d 'It is offered: what kind' -r -f -a "apology\t''
explanation\t''
review\t''
practical-action\t''
compensation-for-loss\t''
compensation-for-distress\t''
other\t''"
complete -c plaint -n "__fish_plaint_using_subcommand remedy" -l accepted -d 'The complainant accepted it: its number' -r
complete -c plaint -n "__fish_plaint_using_subcommand remedy" -l refused -d 'The complainant refused it: its number' -r
complete -c plaint -n "__fish_plaint_using_subcommand remedy" -l delivered -d 'It was given: its number' -r
complete -c plaint -n "__fish_plaint_using_subcommand remedy" -l amount -d 'How much, in pounds, as 150 or 150.50' -r
complete -c plaint -n "__fish_plaint_using_subcommand remedy" -l words -d 'What it is, or what it is for (`-` reads standard input)' -r
complete -c plaint -n "__fish_plaint_using_subcommand remedy" -l on -d 'The day it happened [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand remedy" -l note -d 'Anything else worth saying (`-` reads standard input)' -r
complete -c plaint -n "__fish_plaint_using_subcommand remedy" -l override -d 'Record it against the policy\'s rule, because it happened: marked everywhere' -r
complete -c plaint -n "__fish_plaint_using_subcommand remedy" -l if-entries -d 'Only if the case still has so many entries, as `events` of `show -f json` counts them' -r
complete -c plaint -n "__fish_plaint_using_subcommand remedy" -l store -d 'The case store [env: `PLAINT_STORE`] [default: the platform\'s data folder for plaint]' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand remedy" -l as-at -d 'See everything as it stood at the end of that day [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand remedy" -l by -d 'Who is recording [env: `PLAINT_BY`] [default: the login name]' -r
complete -c plaint -n "__fish_plaint_using_subcommand remedy" -s f -l format -d 'How to show it [default: table, or by the ending of --output]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''
html\t''
xlsx\t''
ics\t''
parquet\t''"
complete -c plaint -n "__fish_plaint_using_subcommand remedy" -s o -l output -d 'Write there instead of to standard output' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand remedy" -l wait -d 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]' -r
complete -c plaint -n "__fish_plaint_using_subcommand remedy" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Always'
never\t'Never'"
complete -c plaint -n "__fish_plaint_using_subcommand remedy" -l offset -d 'It is set off against what the complainant owes'
complete -c plaint -n "__fish_plaint_using_subcommand remedy" -s n -l dry-run -d 'For verbs that write: show what would be recorded and every date that would move; write nothing'
complete -c plaint -n "__fish_plaint_using_subcommand remedy" -l no-input -d 'Never prompt'
complete -c plaint -n "__fish_plaint_using_subcommand remedy" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c plaint -n "__fish_plaint_using_subcommand remedy" -l raw -d 'Leave formulas in CSV and TSV cells as they are'
complete -c plaint -n "__fish_plaint_using_subcommand remedy" -l bom -d 'Begin CSV and TSV with a byte order mark, for Excel'
complete -c plaint -n "__fish_plaint_using_subcommand remedy" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c plaint -n "__fish_plaint_using_subcommand action" -l add -d 'It is to be done, with @DATE for a target' -r
complete -c plaint -n "__fish_plaint_using_subcommand action" -l done -d 'It was done: its number' -r
complete -c plaint -n "__fish_plaint_using_subcommand action" -l move -d 'Somebody else sees to it, or by another day: its number' -r
complete -c plaint -n "__fish_plaint_using_subcommand action" -l kind -d 'What kind of thing [default: action]' -r -f -a "action\t''
learning\t''
order\t''
recommendation\t''
evidence-request\t''"
complete -c plaint -n "__fish_plaint_using_subcommand action" -l owner -d 'Who sees to it' -r
complete -c plaint -n "__fish_plaint_using_subcommand action" -l target -d 'By when, with --move' -r
complete -c plaint -n "__fish_plaint_using_subcommand action" -l authorised-by -d 'Who authorised it' -r
complete -c plaint -n "__fish_plaint_using_subcommand action" -l reason -d 'Why it is put off' -r
complete -c plaint -n "__fish_plaint_using_subcommand action" -l said -d 'What was done (`-` reads standard input)' -r
complete -c plaint -n "__fish_plaint_using_subcommand action" -l on -d 'The day it happened [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand action" -l note -d 'Anything else worth saying (`-` reads standard input)' -r
complete -c plaint -n "__fish_plaint_using_subcommand action" -l override -d 'Record it against the policy\'s rule, because it happened: marked everywhere' -r
complete -c plaint -n "__fish_plaint_using_subcommand action" -l if-entries -d 'Only if the case still has so many entries, as `events` of `show -f json` counts them' -r
complete -c plaint -n "__fish_plaint_using_subcommand action" -l store -d 'The case store [env: `PLAINT_STORE`] [default: the platform\'s data folder for plaint]' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand action" -l as-at -d 'See everything as it stood at the end of that day [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand action" -l by -d 'Who is recording [env: `PLAINT_BY`] [default: the login name]' -r
complete -c plaint -n "__fish_plaint_using_subcommand action" -s f -l format -d 'How to show it [default: table, or by the ending of --output]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''
html\t''
xlsx\t''
ics\t''
parquet\t''"
complete -c plaint -n "__fish_plaint_using_subcommand action" -s o -l output -d 'Write there instead of to standard output' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand action" -l wait -d 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]' -r
complete -c plaint -n "__fish_plaint_using_subcommand action" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Always'
never\t'Never'"
complete -c plaint -n "__fish_plaint_using_subcommand action" -s n -l dry-run -d 'For verbs that write: show what would be recorded and every date that would move; write nothing'
complete -c plaint -n "__fish_plaint_using_subcommand action" -l no-input -d 'Never prompt'
complete -c plaint -n "__fish_plaint_using_subcommand action" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c plaint -n "__fish_plaint_using_subcommand action" -l raw -d 'Leave formulas in CSV and TSV cells as they are'
complete -c plaint -n "__fish_plaint_using_subcommand action" -l bom -d 'Begin CSV and TSV with a byte order mark, for Excel'
complete -c plaint -n "__fish_plaint_using_subcommand action" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c plaint -n "__fish_plaint_using_subcommand learning" -l action -d 'What is to be done, with @DATE for a target' -r
complete -c plaint -n "__fish_plaint_using_subcommand learning" -l owner -d 'Who sees to it' -r
complete -c plaint -n "__fish_plaint_using_subcommand learning" -l authorised-by -d 'Who authorised it' -r
complete -c plaint -n "__fish_plaint_using_subcommand learning" -l on -d 'The day it happened [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand learning" -l note -d 'Anything else worth saying (`-` reads standard input)' -r
complete -c plaint -n "__fish_plaint_using_subcommand learning" -l override -d 'Record it against the policy\'s rule, because it happened: marked everywhere' -r
complete -c plaint -n "__fish_plaint_using_subcommand learning" -l if-entries -d 'Only if the case still has so many entries, as `events` of `show -f json` counts them' -r
complete -c plaint -n "__fish_plaint_using_subcommand learning" -l store -d 'The case store [env: `PLAINT_STORE`] [default: the platform\'s data folder for plaint]' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand learning" -l as-at -d 'See everything as it stood at the end of that day [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand learning" -l by -d 'Who is recording [env: `PLAINT_BY`] [default: the login name]' -r
complete -c plaint -n "__fish_plaint_using_subcommand learning" -s f -l format -d 'How to show it [default: table, or by the ending of --output]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''
html\t''
xlsx\t''
ics\t''
parquet\t''"
complete -c plaint -n "__fish_plaint_using_subcommand learning" -s o -l output -d 'Write there instead of to standard output' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand learning" -l wait -d 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]' -r
complete -c plaint -n "__fish_plaint_using_subcommand learning" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Always'
never\t'Never'"
complete -c plaint -n "__fish_plaint_using_subcommand learning" -s n -l dry-run -d 'For verbs that write: show what would be recorded and every date that would move; write nothing'
complete -c plaint -n "__fish_plaint_using_subcommand learning" -l no-input -d 'Never prompt'
complete -c plaint -n "__fish_plaint_using_subcommand learning" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c plaint -n "__fish_plaint_using_subcommand learning" -l raw -d 'Leave formulas in CSV and TSV cells as they are'
complete -c plaint -n "__fish_plaint_using_subcommand learning" -l bom -d 'Begin CSV and TSV with a byte order mark, for Excel'
complete -c plaint -n "__fish_plaint_using_subcommand learning" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c plaint -n "__fish_plaint_using_subcommand cause" -l cause -d 'The organisation\'s own code for it' -r
complete -c plaint -n "__fish_plaint_using_subcommand cause" -l on -d 'The day it happened [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand cause" -l note -d 'Anything else worth saying (`-` reads standard input)' -r
complete -c plaint -n "__fish_plaint_using_subcommand cause" -l override -d 'Record it against the policy\'s rule, because it happened: marked everywhere' -r
complete -c plaint -n "__fish_plaint_using_subcommand cause" -l if-entries -d 'Only if the case still has so many entries, as `events` of `show -f json` counts them' -r
complete -c plaint -n "__fish_plaint_using_subcommand cause" -l store -d 'The case store [env: `PLAINT_STORE`] [default: the platform\'s data folder for plaint]' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand cause" -l as-at -d 'See everything as it stood at the end of that day [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand cause" -l by -d 'Who is recording [env: `PLAINT_BY`] [default: the login name]' -r
complete -c plaint -n "__fish_plaint_using_subcommand cause" -s f -l format -d 'How to show it [default: table, or by the ending of --output]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''
html\t''
xlsx\t''
ics\t''
parquet\t''"
complete -c plaint -n "__fish_plaint_using_subcommand cause" -s o -l output -d 'Write there instead of to standard output' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand cause" -l wait -d 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]' -r
complete -c plaint -n "__fish_plaint_using_subcommand cause" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Always'
never\t'Never'"
complete -c plaint -n "__fish_plaint_using_subcommand cause" -s n -l dry-run -d 'For verbs that write: show what would be recorded and every date that would move; write nothing'
complete -c plaint -n "__fish_plaint_using_subcommand cause" -l no-input -d 'Never prompt'
complete -c plaint -n "__fish_plaint_using_subcommand cause" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c plaint -n "__fish_plaint_using_subcommand cause" -l raw -d 'Leave formulas in CSV and TSV cells as they are'
complete -c plaint -n "__fish_plaint_using_subcommand cause" -l bom -d 'Begin CSV and TSV with a byte order mark, for Excel'
complete -c plaint -n "__fish_plaint_using_subcommand cause" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c plaint -n "__fish_plaint_using_subcommand ombudsman" -l evidence-by -d 'The ombudsman asked for evidence, by this day: it becomes an action' -r
complete -c plaint -n "__fish_plaint_using_subcommand ombudsman" -l found -d 'What the ombudsman found' -r -f -a "severe-maladministration\t''
maladministration\t''
service-failure\t''
no-maladministration\t''
reasonable-redress\t''
settled\t''
upheld\t''
partly-upheld\t''
not-upheld\t''
not-taken-further\t''
outside-jurisdiction\t''"
complete -c plaint -n "__fish_plaint_using_subcommand ombudsman" -l order -d 'What the ombudsman ordered, with @DATE for its date: it becomes an action' -r
complete -c plaint -n "__fish_plaint_using_subcommand ombudsman" -l recommended -d 'What the ombudsman recommended, with @DATE for its date: it becomes an action' -r
complete -c plaint -n "__fish_plaint_using_subcommand ombudsman" -l reference -d 'The ombudsman\'s own reference' -r
complete -c plaint -n "__fish_plaint_using_subcommand ombudsman" -l words -d 'What was asked for or found, in words (`-` reads standard input)' -r
complete -c plaint -n "__fish_plaint_using_subcommand ombudsman" -l owner -d 'Who sees to it' -r
complete -c plaint -n "__fish_plaint_using_subcommand ombudsman" -l on -d 'The day it happened [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand ombudsman" -l note -d 'Anything else worth saying (`-` reads standard input)' -r
complete -c plaint -n "__fish_plaint_using_subcommand ombudsman" -l override -d 'Record it against the policy\'s rule, because it happened: marked everywhere' -r
complete -c plaint -n "__fish_plaint_using_subcommand ombudsman" -l if-entries -d 'Only if the case still has so many entries, as `events` of `show -f json` counts them' -r
complete -c plaint -n "__fish_plaint_using_subcommand ombudsman" -l store -d 'The case store [env: `PLAINT_STORE`] [default: the platform\'s data folder for plaint]' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand ombudsman" -l as-at -d 'See everything as it stood at the end of that day [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand ombudsman" -l by -d 'Who is recording [env: `PLAINT_BY`] [default: the login name]' -r
complete -c plaint -n "__fish_plaint_using_subcommand ombudsman" -s f -l format -d 'How to show it [default: table, or by the ending of --output]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''
html\t''
xlsx\t''
ics\t''
parquet\t''"
complete -c plaint -n "__fish_plaint_using_subcommand ombudsman" -s o -l output -d 'Write there instead of to standard output' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand ombudsman" -l wait -d 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]' -r
complete -c plaint -n "__fish_plaint_using_subcommand ombudsman" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Always'
never\t'Never'"
complete -c plaint -n "__fish_plaint_using_subcommand ombudsman" -l referred -d 'The complainant went to the ombudsman'
complete -c plaint -n "__fish_plaint_using_subcommand ombudsman" -s n -l dry-run -d 'For verbs that write: show what would be recorded and every date that would move; write nothing'
complete -c plaint -n "__fish_plaint_using_subcommand ombudsman" -l no-input -d 'Never prompt'
complete -c plaint -n "__fish_plaint_using_subcommand ombudsman" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c plaint -n "__fish_plaint_using_subcommand ombudsman" -l raw -d 'Leave formulas in CSV and TSV cells as they are'
complete -c plaint -n "__fish_plaint_using_subcommand ombudsman" -l bom -d 'Begin CSV and TSV with a byte order mark, for Excel'
complete -c plaint -n "__fish_plaint_using_subcommand ombudsman" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c plaint -n "__fish_plaint_using_subcommand feedback" -l satisfaction -d 'How content they were' -r -f -a "satisfied\t''
neither\t''
dissatisfied\t''"
complete -c plaint -n "__fish_plaint_using_subcommand feedback" -l stage -d 'Of which stage [default: the last one answered]' -r
complete -c plaint -n "__fish_plaint_using_subcommand feedback" -l said -d 'What they said (`-` reads standard input)' -r
complete -c plaint -n "__fish_plaint_using_subcommand feedback" -l on -d 'The day it happened [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand feedback" -l note -d 'Anything else worth saying (`-` reads standard input)' -r
complete -c plaint -n "__fish_plaint_using_subcommand feedback" -l override -d 'Record it against the policy\'s rule, because it happened: marked everywhere' -r
complete -c plaint -n "__fish_plaint_using_subcommand feedback" -l if-entries -d 'Only if the case still has so many entries, as `events` of `show -f json` counts them' -r
complete -c plaint -n "__fish_plaint_using_subcommand feedback" -l store -d 'The case store [env: `PLAINT_STORE`] [default: the platform\'s data folder for plaint]' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand feedback" -l as-at -d 'See everything as it stood at the end of that day [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand feedback" -l by -d 'Who is recording [env: `PLAINT_BY`] [default: the login name]' -r
complete -c plaint -n "__fish_plaint_using_subcommand feedback" -s f -l format -d 'How to show it [default: table, or by the ending of --output]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''
html\t''
xlsx\t''
ics\t''
parquet\t''"
complete -c plaint -n "__fish_plaint_using_subcommand feedback" -s o -l output -d 'Write there instead of to standard output' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand feedback" -l wait -d 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]' -r
complete -c plaint -n "__fish_plaint_using_subcommand feedback" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Always'
never\t'Never'"
complete -c plaint -n "__fish_plaint_using_subcommand feedback" -l asked -d 'They were asked'
complete -c plaint -n "__fish_plaint_using_subcommand feedback" -l given -d 'They answered'
complete -c plaint -n "__fish_plaint_using_subcommand feedback" -s n -l dry-run -d 'For verbs that write: show what would be recorded and every date that would move; write nothing'
complete -c plaint -n "__fish_plaint_using_subcommand feedback" -l no-input -d 'Never prompt'
complete -c plaint -n "__fish_plaint_using_subcommand feedback" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c plaint -n "__fish_plaint_using_subcommand feedback" -l raw -d 'Leave formulas in CSV and TSV cells as they are'
complete -c plaint -n "__fish_plaint_using_subcommand feedback" -l bom -d 'Begin CSV and TSV with a byte order mark, for Excel'
complete -c plaint -n "__fish_plaint_using_subcommand feedback" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c plaint -n "__fish_plaint_using_subcommand review" -l review -d 'The policy\'s name for the review' -r
complete -c plaint -n "__fish_plaint_using_subcommand review" -l stage -d 'Of which stage [default: the last one answered]' -r
complete -c plaint -n "__fish_plaint_using_subcommand review" -l said -d 'What came of it (`-` reads standard input)' -r
complete -c plaint -n "__fish_plaint_using_subcommand review" -l on -d 'The day it happened [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand review" -l note -d 'Anything else worth saying (`-` reads standard input)' -r
complete -c plaint -n "__fish_plaint_using_subcommand review" -l override -d 'Record it against the policy\'s rule, because it happened: marked everywhere' -r
complete -c plaint -n "__fish_plaint_using_subcommand review" -l if-entries -d 'Only if the case still has so many entries, as `events` of `show -f json` counts them' -r
complete -c plaint -n "__fish_plaint_using_subcommand review" -l store -d 'The case store [env: `PLAINT_STORE`] [default: the platform\'s data folder for plaint]' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand review" -l as-at -d 'See everything as it stood at the end of that day [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand review" -l by -d 'Who is recording [env: `PLAINT_BY`] [default: the login name]' -r
complete -c plaint -n "__fish_plaint_using_subcommand review" -s f -l format -d 'How to show it [default: table, or by the ending of --output]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''
html\t''
xlsx\t''
ics\t''
parquet\t''"
complete -c plaint -n "__fish_plaint_using_subcommand review" -s o -l output -d 'Write there instead of to standard output' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand review" -l wait -d 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]' -r
complete -c plaint -n "__fish_plaint_using_subcommand review" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Always'
never\t'Never'"
complete -c plaint -n "__fish_plaint_using_subcommand review" -s n -l dry-run -d 'For verbs that write: show what would be recorded and every date that would move; write nothing'
complete -c plaint -n "__fish_plaint_using_subcommand review" -l no-input -d 'Never prompt'
complete -c plaint -n "__fish_plaint_using_subcommand review" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c plaint -n "__fish_plaint_using_subcommand review" -l raw -d 'Leave formulas in CSV and TSV cells as they are'
complete -c plaint -n "__fish_plaint_using_subcommand review" -l bom -d 'Begin CSV and TSV with a byte order mark, for Excel'
complete -c plaint -n "__fish_plaint_using_subcommand review" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c plaint -n "__fish_plaint_using_subcommand correct" -l entry -d 'The same as an option' -r
complete -c plaint -n "__fish_plaint_using_subcommand correct" -l reason -d 'Why' -r
complete -c plaint -n "__fish_plaint_using_subcommand correct" -l happened-on -d 'It happened on this day' -r
complete -c plaint -n "__fish_plaint_using_subcommand correct" -l set -d 'One of its values; repeat for more' -r
complete -c plaint -n "__fish_plaint_using_subcommand correct" -l on -d 'The day it happened [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand correct" -l note -d 'Anything else worth saying (`-` reads standard input)' -r
complete -c plaint -n "__fish_plaint_using_subcommand correct" -l override -d 'Record it against the policy\'s rule, because it happened: marked everywhere' -r
complete -c plaint -n "__fish_plaint_using_subcommand correct" -l if-entries -d 'Only if the case still has so many entries, as `events` of `show -f json` counts them' -r
complete -c plaint -n "__fish_plaint_using_subcommand correct" -l store -d 'The case store [env: `PLAINT_STORE`] [default: the platform\'s data folder for plaint]' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand correct" -l as-at -d 'See everything as it stood at the end of that day [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand correct" -l by -d 'Who is recording [env: `PLAINT_BY`] [default: the login name]' -r
complete -c plaint -n "__fish_plaint_using_subcommand correct" -s f -l format -d 'How to show it [default: table, or by the ending of --output]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''
html\t''
xlsx\t''
ics\t''
parquet\t''"
complete -c plaint -n "__fish_plaint_using_subcommand correct" -s o -l output -d 'Write there instead of to standard output' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand correct" -l wait -d 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]' -r
complete -c plaint -n "__fish_plaint_using_subcommand correct" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Always'
never\t'Never'"
complete -c plaint -n "__fish_plaint_using_subcommand correct" -l strike -d 'It never happened'
complete -c plaint -n "__fish_plaint_using_subcommand correct" -s n -l dry-run -d 'For verbs that write: show what would be recorded and every date that would move; write nothing'
complete -c plaint -n "__fish_plaint_using_subcommand correct" -l no-input -d 'Never prompt'
complete -c plaint -n "__fish_plaint_using_subcommand correct" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c plaint -n "__fish_plaint_using_subcommand correct" -l raw -d 'Leave formulas in CSV and TSV cells as they are'
complete -c plaint -n "__fish_plaint_using_subcommand correct" -l bom -d 'Begin CSV and TSV with a byte order mark, for Excel'
complete -c plaint -n "__fish_plaint_using_subcommand correct" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c plaint -n "__fish_plaint_using_subcommand hold" -l reason -d 'Why (`-` reads standard input)' -r
complete -c plaint -n "__fish_plaint_using_subcommand hold" -l authorised-by -d 'Who decided so' -r
complete -c plaint -n "__fish_plaint_using_subcommand hold" -l on -d 'The day it happened [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand hold" -l note -d 'Anything else worth saying (`-` reads standard input)' -r
complete -c plaint -n "__fish_plaint_using_subcommand hold" -l override -d 'Record it against the policy\'s rule, because it happened: marked everywhere' -r
complete -c plaint -n "__fish_plaint_using_subcommand hold" -l if-entries -d 'Only if the case still has so many entries, as `events` of `show -f json` counts them' -r
complete -c plaint -n "__fish_plaint_using_subcommand hold" -l store -d 'The case store [env: `PLAINT_STORE`] [default: the platform\'s data folder for plaint]' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand hold" -l as-at -d 'See everything as it stood at the end of that day [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand hold" -l by -d 'Who is recording [env: `PLAINT_BY`] [default: the login name]' -r
complete -c plaint -n "__fish_plaint_using_subcommand hold" -s f -l format -d 'How to show it [default: table, or by the ending of --output]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''
html\t''
xlsx\t''
ics\t''
parquet\t''"
complete -c plaint -n "__fish_plaint_using_subcommand hold" -s o -l output -d 'Write there instead of to standard output' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand hold" -l wait -d 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]' -r
complete -c plaint -n "__fish_plaint_using_subcommand hold" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Always'
never\t'Never'"
complete -c plaint -n "__fish_plaint_using_subcommand hold" -l release -d 'Lift the hold'
complete -c plaint -n "__fish_plaint_using_subcommand hold" -s n -l dry-run -d 'For verbs that write: show what would be recorded and every date that would move; write nothing'
complete -c plaint -n "__fish_plaint_using_subcommand hold" -l no-input -d 'Never prompt'
complete -c plaint -n "__fish_plaint_using_subcommand hold" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c plaint -n "__fish_plaint_using_subcommand hold" -l raw -d 'Leave formulas in CSV and TSV cells as they are'
complete -c plaint -n "__fish_plaint_using_subcommand hold" -l bom -d 'Begin CSV and TSV with a byte order mark, for Excel'
complete -c plaint -n "__fish_plaint_using_subcommand hold" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c plaint -n "__fish_plaint_using_subcommand disclose" -l case -d 'This one of the cases found; repeat for more' -r
complete -c plaint -n "__fish_plaint_using_subcommand disclose" -l store -d 'The case store [env: `PLAINT_STORE`] [default: the platform\'s data folder for plaint]' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand disclose" -l as-at -d 'See everything as it stood at the end of that day [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand disclose" -l by -d 'Who is recording [env: `PLAINT_BY`] [default: the login name]' -r
complete -c plaint -n "__fish_plaint_using_subcommand disclose" -s f -l format -d 'How to show it [default: table, or by the ending of --output]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''
html\t''
xlsx\t''
ics\t''
parquet\t''"
complete -c plaint -n "__fish_plaint_using_subcommand disclose" -s o -l output -d 'Write there instead of to standard output' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand disclose" -l wait -d 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]' -r
complete -c plaint -n "__fish_plaint_using_subcommand disclose" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Always'
never\t'Never'"
complete -c plaint -n "__fish_plaint_using_subcommand disclose" -l all -d 'All of the cases found; without --case or this it only lists them'
complete -c plaint -n "__fish_plaint_using_subcommand disclose" -s n -l dry-run -d 'For verbs that write: show what would be recorded and every date that would move; write nothing'
complete -c plaint -n "__fish_plaint_using_subcommand disclose" -l no-input -d 'Never prompt'
complete -c plaint -n "__fish_plaint_using_subcommand disclose" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c plaint -n "__fish_plaint_using_subcommand disclose" -l raw -d 'Leave formulas in CSV and TSV cells as they are'
complete -c plaint -n "__fish_plaint_using_subcommand disclose" -l bom -d 'Begin CSV and TSV with a byte order mark, for Excel'
complete -c plaint -n "__fish_plaint_using_subcommand disclose" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c plaint -n "__fish_plaint_using_subcommand erase" -l person -d 'All cases of this complainant, by the whole name or contact as it stands there' -r
complete -c plaint -n "__fish_plaint_using_subcommand erase" -l basis -d 'Erase it, on this basis; without one it only shows what would be erased' -r
complete -c plaint -n "__fish_plaint_using_subcommand erase" -l early -d 'Why it is not kept for as long as it was to be; not with the basis retention' -r
complete -c plaint -n "__fish_plaint_using_subcommand erase" -l authorised-by -d 'Who decided so' -r
complete -c plaint -n "__fish_plaint_using_subcommand erase" -l store -d 'The case store [env: `PLAINT_STORE`] [default: the platform\'s data folder for plaint]' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand erase" -l as-at -d 'See everything as it stood at the end of that day [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand erase" -l by -d 'Who is recording [env: `PLAINT_BY`] [default: the login name]' -r
complete -c plaint -n "__fish_plaint_using_subcommand erase" -s f -l format -d 'How to show it [default: table, or by the ending of --output]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''
html\t''
xlsx\t''
ics\t''
parquet\t''"
complete -c plaint -n "__fish_plaint_using_subcommand erase" -s o -l output -d 'Write there instead of to standard output' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand erase" -l wait -d 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]' -r
complete -c plaint -n "__fish_plaint_using_subcommand erase" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Always'
never\t'Never'"
complete -c plaint -n "__fish_plaint_using_subcommand erase" -s n -l dry-run -d 'For verbs that write: show what would be recorded and every date that would move; write nothing'
complete -c plaint -n "__fish_plaint_using_subcommand erase" -l no-input -d 'Never prompt'
complete -c plaint -n "__fish_plaint_using_subcommand erase" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c plaint -n "__fish_plaint_using_subcommand erase" -l raw -d 'Leave formulas in CSV and TSV cells as they are'
complete -c plaint -n "__fish_plaint_using_subcommand erase" -l bom -d 'Begin CSV and TSV with a byte order mark, for Excel'
complete -c plaint -n "__fish_plaint_using_subcommand erase" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c plaint -n "__fish_plaint_using_subcommand what-if" -l holiday -d 'A new bank holiday of a nation; repeat for more' -r
complete -c plaint -n "__fish_plaint_using_subcommand what-if" -l closure -d 'A day the offices are closed; repeat for more' -r
complete -c plaint -n "__fish_plaint_using_subcommand what-if" -l work-on -d 'A listed holiday that is worked; repeat for more' -r
complete -c plaint -n "__fish_plaint_using_subcommand what-if" -l policy -d 'A new edition of a policy: a file, for every open case under the policy of its id' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand what-if" -l store -d 'The case store [env: `PLAINT_STORE`] [default: the platform\'s data folder for plaint]' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand what-if" -l as-at -d 'See everything as it stood at the end of that day [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand what-if" -l by -d 'Who is recording [env: `PLAINT_BY`] [default: the login name]' -r
complete -c plaint -n "__fish_plaint_using_subcommand what-if" -s f -l format -d 'How to show it [default: table, or by the ending of --output]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''
html\t''
xlsx\t''
ics\t''
parquet\t''"
complete -c plaint -n "__fish_plaint_using_subcommand what-if" -s o -l output -d 'Write there instead of to standard output' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand what-if" -l wait -d 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]' -r
complete -c plaint -n "__fish_plaint_using_subcommand what-if" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Always'
never\t'Never'"
complete -c plaint -n "__fish_plaint_using_subcommand what-if" -l exit-code -d 'Exit with status 1 when any date would move'
complete -c plaint -n "__fish_plaint_using_subcommand what-if" -s n -l dry-run -d 'For verbs that write: show what would be recorded and every date that would move; write nothing'
complete -c plaint -n "__fish_plaint_using_subcommand what-if" -l no-input -d 'Never prompt'
complete -c plaint -n "__fish_plaint_using_subcommand what-if" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c plaint -n "__fish_plaint_using_subcommand what-if" -l raw -d 'Leave formulas in CSV and TSV cells as they are'
complete -c plaint -n "__fish_plaint_using_subcommand what-if" -l bom -d 'Begin CSV and TSV with a byte order mark, for Excel'
complete -c plaint -n "__fish_plaint_using_subcommand what-if" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c plaint -n "__fish_plaint_using_subcommand report; and not __fish_seen_subcommand_from list show check schema help" -l within -d 'For `due`: how far ahead to look [default: 5wd]' -r
complete -c plaint -n "__fish_plaint_using_subcommand report; and not __fish_seen_subcommand_from list show check schema help" -l standing -d 'For `actions`: only those that stand so; repeat for more' -r -f -a "open\t''
overdue\t''
done\t''"
complete -c plaint -n "__fish_plaint_using_subcommand report; and not __fish_seen_subcommand_from list show check schema help" -l share -d 'For `sample`: how much to draw, as 25%' -r
complete -c plaint -n "__fish_plaint_using_subcommand report; and not __fish_seen_subcommand_from list show check schema help" -l group-by -d 'For figures: told apart by this' -r -f -a "service\t''
category\t''
handler\t''
policy\t''
channel\t''
outcome\t''
month\t''"
complete -c plaint -n "__fish_plaint_using_subcommand report; and not __fish_seen_subcommand_from list show check schema help" -l for -d 'For `returns`: to which regulator' -r -f -a "tsm\t''
spso\t''
arc\t''
hos\t''"
complete -c plaint -n "__fish_plaint_using_subcommand report; and not __fish_seen_subcommand_from list show check schema help" -l homes-lcra -d 'For `returns`: homes of low-cost rental accommodation [default: the store\'s settings]' -r
complete -c plaint -n "__fish_plaint_using_subcommand report; and not __fish_seen_subcommand_from list show check schema help" -l homes-lcho -d 'For `returns`: homes of low-cost home ownership [default: the store\'s settings]' -r
complete -c plaint -n "__fish_plaint_using_subcommand report; and not __fish_seen_subcommand_from list show check schema help" -l basis -d 'For `returns`: of which complaints the share answered in time is taken [default: received]' -r -f -a "received\t''
responded\t''"
complete -c plaint -n "__fish_plaint_using_subcommand report; and not __fish_seen_subcommand_from list show check schema help" -l policy -d 'Under this policy' -r
complete -c plaint -n "__fish_plaint_using_subcommand report; and not __fish_seen_subcommand_from list show check schema help" -l stage -d 'At this stage' -r
complete -c plaint -n "__fish_plaint_using_subcommand report; and not __fish_seen_subcommand_from list show check schema help" -l status -d 'Standing so' -r -f -a "open\t''
answered\t''
closed\t''"
complete -c plaint -n "__fish_plaint_using_subcommand report; and not __fish_seen_subcommand_from list show check schema help" -l handler -d 'Handled by' -r
complete -c plaint -n "__fish_plaint_using_subcommand report; and not __fish_seen_subcommand_from list show check schema help" -l service -d 'About this service' -r
complete -c plaint -n "__fish_plaint_using_subcommand report; and not __fish_seen_subcommand_from list show check schema help" -l category -d 'Of this kind' -r
complete -c plaint -n "__fish_plaint_using_subcommand report; and not __fish_seen_subcommand_from list show check schema help" -l received-from -d 'Received on that day or later' -r
complete -c plaint -n "__fish_plaint_using_subcommand report; and not __fish_seen_subcommand_from list show check schema help" -l received-to -d 'Received on that day or earlier' -r
complete -c plaint -n "__fish_plaint_using_subcommand report; and not __fish_seen_subcommand_from list show check schema help" -l quarter -d 'In a calendar quarter, as 2026-Q3: received then; for figures, what happened then' -r
complete -c plaint -n "__fish_plaint_using_subcommand report; and not __fish_seen_subcommand_from list show check schema help" -l fy-quarter -d 'In a quarter of a financial year (April to March), as 2026/27-Q2' -r
complete -c plaint -n "__fish_plaint_using_subcommand report; and not __fish_seen_subcommand_from list show check schema help" -l year -d 'In a calendar year' -r
complete -c plaint -n "__fish_plaint_using_subcommand report; and not __fish_seen_subcommand_from list show check schema help" -l fy -d 'In a financial year (April to March), as 2026/27' -r
complete -c plaint -n "__fish_plaint_using_subcommand report; and not __fish_seen_subcommand_from list show check schema help" -l from -d 'From that day on; with --to' -r
complete -c plaint -n "__fish_plaint_using_subcommand report; and not __fish_seen_subcommand_from list show check schema help" -l to -d 'Up to that day; with --from' -r
complete -c plaint -n "__fish_plaint_using_subcommand report; and not __fish_seen_subcommand_from list show check schema help" -l store -d 'The case store [env: `PLAINT_STORE`] [default: the platform\'s data folder for plaint]' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand report; and not __fish_seen_subcommand_from list show check schema help" -l as-at -d 'See everything as it stood at the end of that day [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand report; and not __fish_seen_subcommand_from list show check schema help" -l by -d 'Who is recording [env: `PLAINT_BY`] [default: the login name]' -r
complete -c plaint -n "__fish_plaint_using_subcommand report; and not __fish_seen_subcommand_from list show check schema help" -s f -l format -d 'How to show it [default: table, or by the ending of --output]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''
html\t''
xlsx\t''
ics\t''
parquet\t''"
complete -c plaint -n "__fish_plaint_using_subcommand report; and not __fish_seen_subcommand_from list show check schema help" -s o -l output -d 'Write there instead of to standard output' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand report; and not __fish_seen_subcommand_from list show check schema help" -l wait -d 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]' -r
complete -c plaint -n "__fish_plaint_using_subcommand report; and not __fish_seen_subcommand_from list show check schema help" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Always'
never\t'Never'"
complete -c plaint -n "__fish_plaint_using_subcommand report; and not __fish_seen_subcommand_from list show check schema help" -l cases -d 'For `returns`: the references behind every figure'
complete -c plaint -n "__fish_plaint_using_subcommand report; and not __fish_seen_subcommand_from list show check schema help" -l exit-code -d 'Exit with status 1 when there are any rows'
complete -c plaint -n "__fish_plaint_using_subcommand report; and not __fish_seen_subcommand_from list show check schema help" -l with-personal -d 'For `register`, `actions` and `learning`: with names, contacts and words'
complete -c plaint -n "__fish_plaint_using_subcommand report; and not __fish_seen_subcommand_from list show check schema help" -l rescan -d 'Look at every journal for changes made by other programs, not at those of open cases alone'
complete -c plaint -n "__fish_plaint_using_subcommand report; and not __fish_seen_subcommand_from list show check schema help" -s n -l dry-run -d 'For verbs that write: show what would be recorded and every date that would move; write nothing'
complete -c plaint -n "__fish_plaint_using_subcommand report; and not __fish_seen_subcommand_from list show check schema help" -l no-input -d 'Never prompt'
complete -c plaint -n "__fish_plaint_using_subcommand report; and not __fish_seen_subcommand_from list show check schema help" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c plaint -n "__fish_plaint_using_subcommand report; and not __fish_seen_subcommand_from list show check schema help" -l raw -d 'Leave formulas in CSV and TSV cells as they are'
complete -c plaint -n "__fish_plaint_using_subcommand report; and not __fish_seen_subcommand_from list show check schema help" -l bom -d 'Begin CSV and TSV with a byte order mark, for Excel'
complete -c plaint -n "__fish_plaint_using_subcommand report; and not __fish_seen_subcommand_from list show check schema help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c plaint -n "__fish_plaint_using_subcommand report; and not __fish_seen_subcommand_from list show check schema help" -a "list" -d 'List the reports there are: built in, shipped, and the store\'s own'
complete -c plaint -n "__fish_plaint_using_subcommand report; and not __fish_seen_subcommand_from list show check schema help" -a "show" -d 'Show what a report lists, in words; with -f json, the exact file of its definition'
complete -c plaint -n "__fish_plaint_using_subcommand report; and not __fish_seen_subcommand_from list show check schema help" -a "check" -d 'Check the file of a report definition; silent when it is sound'
complete -c plaint -n "__fish_plaint_using_subcommand report; and not __fish_seen_subcommand_from list show check schema help" -a "schema" -d 'Print the JSON Schema of report definitions, for editors'
complete -c plaint -n "__fish_plaint_using_subcommand report; and not __fish_seen_subcommand_from list show check schema help" -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c plaint -n "__fish_plaint_using_subcommand report; and __fish_seen_subcommand_from list" -l store -d 'The case store [env: `PLAINT_STORE`] [default: the platform\'s data folder for plaint]' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand report; and __fish_seen_subcommand_from list" -l as-at -d 'See everything as it stood at the end of that day [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand report; and __fish_seen_subcommand_from list" -l by -d 'Who is recording [env: `PLAINT_BY`] [default: the login name]' -r
complete -c plaint -n "__fish_plaint_using_subcommand report; and __fish_seen_subcommand_from list" -s f -l format -d 'How to show it [default: table, or by the ending of --output]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''
html\t''
xlsx\t''
ics\t''
parquet\t''"
complete -c plaint -n "__fish_plaint_using_subcommand report; and __fish_seen_subcommand_from list" -s o -l output -d 'Write there instead of to standard output' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand report; and __fish_seen_subcommand_from list" -l wait -d 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]' -r
complete -c plaint -n "__fish_plaint_using_subcommand report; and __fish_seen_subcommand_from list" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Always'
never\t'Never'"
complete -c plaint -n "__fish_plaint_using_subcommand report; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'For verbs that write: show what would be recorded and every date that would move; write nothing'
complete -c plaint -n "__fish_plaint_using_subcommand report; and __fish_seen_subcommand_from list" -l no-input -d 'Never prompt'
complete -c plaint -n "__fish_plaint_using_subcommand report; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c plaint -n "__fish_plaint_using_subcommand report; and __fish_seen_subcommand_from list" -l raw -d 'Leave formulas in CSV and TSV cells as they are'
complete -c plaint -n "__fish_plaint_using_subcommand report; and __fish_seen_subcommand_from list" -l bom -d 'Begin CSV and TSV with a byte order mark, for Excel'
complete -c plaint -n "__fish_plaint_using_subcommand report; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c plaint -n "__fish_plaint_using_subcommand report; and __fish_seen_subcommand_from show" -l store -d 'The case store [env: `PLAINT_STORE`] [default: the platform\'s data folder for plaint]' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand report; and __fish_seen_subcommand_from show" -l as-at -d 'See everything as it stood at the end of that day [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand report; and __fish_seen_subcommand_from show" -l by -d 'Who is recording [env: `PLAINT_BY`] [default: the login name]' -r
complete -c plaint -n "__fish_plaint_using_subcommand report; and __fish_seen_subcommand_from show" -s f -l format -d 'How to show it [default: table, or by the ending of --output]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''
html\t''
xlsx\t''
ics\t''
parquet\t''"
complete -c plaint -n "__fish_plaint_using_subcommand report; and __fish_seen_subcommand_from show" -s o -l output -d 'Write there instead of to standard output' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand report; and __fish_seen_subcommand_from show" -l wait -d 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]' -r
complete -c plaint -n "__fish_plaint_using_subcommand report; and __fish_seen_subcommand_from show" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Always'
never\t'Never'"
complete -c plaint -n "__fish_plaint_using_subcommand report; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'For verbs that write: show what would be recorded and every date that would move; write nothing'
complete -c plaint -n "__fish_plaint_using_subcommand report; and __fish_seen_subcommand_from show" -l no-input -d 'Never prompt'
complete -c plaint -n "__fish_plaint_using_subcommand report; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c plaint -n "__fish_plaint_using_subcommand report; and __fish_seen_subcommand_from show" -l raw -d 'Leave formulas in CSV and TSV cells as they are'
complete -c plaint -n "__fish_plaint_using_subcommand report; and __fish_seen_subcommand_from show" -l bom -d 'Begin CSV and TSV with a byte order mark, for Excel'
complete -c plaint -n "__fish_plaint_using_subcommand report; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c plaint -n "__fish_plaint_using_subcommand report; and __fish_seen_subcommand_from check" -l store -d 'The case store [env: `PLAINT_STORE`] [default: the platform\'s data folder for plaint]' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand report; and __fish_seen_subcommand_from check" -l as-at -d 'See everything as it stood at the end of that day [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand report; and __fish_seen_subcommand_from check" -l by -d 'Who is recording [env: `PLAINT_BY`] [default: the login name]' -r
complete -c plaint -n "__fish_plaint_using_subcommand report; and __fish_seen_subcommand_from check" -s f -l format -d 'How to show it [default: table, or by the ending of --output]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''
html\t''
xlsx\t''
ics\t''
parquet\t''"
complete -c plaint -n "__fish_plaint_using_subcommand report; and __fish_seen_subcommand_from check" -s o -l output -d 'Write there instead of to standard output' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand report; and __fish_seen_subcommand_from check" -l wait -d 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]' -r
complete -c plaint -n "__fish_plaint_using_subcommand report; and __fish_seen_subcommand_from check" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Always'
never\t'Never'"
complete -c plaint -n "__fish_plaint_using_subcommand report; and __fish_seen_subcommand_from check" -s n -l dry-run -d 'For verbs that write: show what would be recorded and every date that would move; write nothing'
complete -c plaint -n "__fish_plaint_using_subcommand report; and __fish_seen_subcommand_from check" -l no-input -d 'Never prompt'
complete -c plaint -n "__fish_plaint_using_subcommand report; and __fish_seen_subcommand_from check" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c plaint -n "__fish_plaint_using_subcommand report; and __fish_seen_subcommand_from check" -l raw -d 'Leave formulas in CSV and TSV cells as they are'
complete -c plaint -n "__fish_plaint_using_subcommand report; and __fish_seen_subcommand_from check" -l bom -d 'Begin CSV and TSV with a byte order mark, for Excel'
complete -c plaint -n "__fish_plaint_using_subcommand report; and __fish_seen_subcommand_from check" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c plaint -n "__fish_plaint_using_subcommand report; and __fish_seen_subcommand_from schema" -l store -d 'The case store [env: `PLAINT_STORE`] [default: the platform\'s data folder for plaint]' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand report; and __fish_seen_subcommand_from schema" -l as-at -d 'See everything as it stood at the end of that day [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand report; and __fish_seen_subcommand_from schema" -l by -d 'Who is recording [env: `PLAINT_BY`] [default: the login name]' -r
complete -c plaint -n "__fish_plaint_using_subcommand report; and __fish_seen_subcommand_from schema" -s f -l format -d 'How to show it [default: table, or by the ending of --output]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''
html\t''
xlsx\t''
ics\t''
parquet\t''"
complete -c plaint -n "__fish_plaint_using_subcommand report; and __fish_seen_subcommand_from schema" -s o -l output -d 'Write there instead of to standard output' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand report; and __fish_seen_subcommand_from schema" -l wait -d 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]' -r
complete -c plaint -n "__fish_plaint_using_subcommand report; and __fish_seen_subcommand_from schema" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Always'
never\t'Never'"
complete -c plaint -n "__fish_plaint_using_subcommand report; and __fish_seen_subcommand_from schema" -s n -l dry-run -d 'For verbs that write: show what would be recorded and every date that would move; write nothing'
complete -c plaint -n "__fish_plaint_using_subcommand report; and __fish_seen_subcommand_from schema" -l no-input -d 'Never prompt'
complete -c plaint -n "__fish_plaint_using_subcommand report; and __fish_seen_subcommand_from schema" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c plaint -n "__fish_plaint_using_subcommand report; and __fish_seen_subcommand_from schema" -l raw -d 'Leave formulas in CSV and TSV cells as they are'
complete -c plaint -n "__fish_plaint_using_subcommand report; and __fish_seen_subcommand_from schema" -l bom -d 'Begin CSV and TSV with a byte order mark, for Excel'
complete -c plaint -n "__fish_plaint_using_subcommand report; and __fish_seen_subcommand_from schema" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c plaint -n "__fish_plaint_using_subcommand report; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the reports there are: built in, shipped, and the store\'s own'
complete -c plaint -n "__fish_plaint_using_subcommand report; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show what a report lists, in words; with -f json, the exact file of its definition'
complete -c plaint -n "__fish_plaint_using_subcommand report; and __fish_seen_subcommand_from help" -f -a "check" -d 'Check the file of a report definition; silent when it is sound'
complete -c plaint -n "__fish_plaint_using_subcommand report; and __fish_seen_subcommand_from help" -f -a "schema" -d 'Print the JSON Schema of report definitions, for editors'
complete -c plaint -n "__fish_plaint_using_subcommand report; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c plaint -n "__fish_plaint_using_subcommand export" -l archive -d 'Instead of tables the whole store, as it is, in one zip file that `restore` makes it of again' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand export" -l policy -d 'Under this policy' -r
complete -c plaint -n "__fish_plaint_using_subcommand export" -l stage -d 'At this stage' -r
complete -c plaint -n "__fish_plaint_using_subcommand export" -l status -d 'Standing so' -r -f -a "open\t''
answered\t''
closed\t''"
complete -c plaint -n "__fish_plaint_using_subcommand export" -l handler -d 'Handled by' -r
complete -c plaint -n "__fish_plaint_using_subcommand export" -l service -d 'About this service' -r
complete -c plaint -n "__fish_plaint_using_subcommand export" -l category -d 'Of this kind' -r
complete -c plaint -n "__fish_plaint_using_subcommand export" -l received-from -d 'Received on that day or later' -r
complete -c plaint -n "__fish_plaint_using_subcommand export" -l received-to -d 'Received on that day or earlier' -r
complete -c plaint -n "__fish_plaint_using_subcommand export" -l quarter -d 'In a calendar quarter, as 2026-Q3: received then; for figures, what happened then' -r
complete -c plaint -n "__fish_plaint_using_subcommand export" -l fy-quarter -d 'In a quarter of a financial year (April to March), as 2026/27-Q2' -r
complete -c plaint -n "__fish_plaint_using_subcommand export" -l year -d 'In a calendar year' -r
complete -c plaint -n "__fish_plaint_using_subcommand export" -l fy -d 'In a financial year (April to March), as 2026/27' -r
complete -c plaint -n "__fish_plaint_using_subcommand export" -l from -d 'From that day on; with --to' -r
complete -c plaint -n "__fish_plaint_using_subcommand export" -l to -d 'Up to that day; with --from' -r
complete -c plaint -n "__fish_plaint_using_subcommand export" -l store -d 'The case store [env: `PLAINT_STORE`] [default: the platform\'s data folder for plaint]' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand export" -l as-at -d 'See everything as it stood at the end of that day [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand export" -l by -d 'Who is recording [env: `PLAINT_BY`] [default: the login name]' -r
complete -c plaint -n "__fish_plaint_using_subcommand export" -s f -l format -d 'How to show it [default: table, or by the ending of --output]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''
html\t''
xlsx\t''
ics\t''
parquet\t''"
complete -c plaint -n "__fish_plaint_using_subcommand export" -s o -l output -d 'Write there instead of to standard output' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand export" -l wait -d 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]' -r
complete -c plaint -n "__fish_plaint_using_subcommand export" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Always'
never\t'Never'"
complete -c plaint -n "__fish_plaint_using_subcommand export" -l with-personal -d 'With names, contacts and words'
complete -c plaint -n "__fish_plaint_using_subcommand export" -l rescan -d 'Look at every journal for changes made by other programs, not at those of open cases alone'
complete -c plaint -n "__fish_plaint_using_subcommand export" -s n -l dry-run -d 'For verbs that write: show what would be recorded and every date that would move; write nothing'
complete -c plaint -n "__fish_plaint_using_subcommand export" -l no-input -d 'Never prompt'
complete -c plaint -n "__fish_plaint_using_subcommand export" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c plaint -n "__fish_plaint_using_subcommand export" -l raw -d 'Leave formulas in CSV and TSV cells as they are'
complete -c plaint -n "__fish_plaint_using_subcommand export" -l bom -d 'Begin CSV and TSV with a byte order mark, for Excel'
complete -c plaint -n "__fish_plaint_using_subcommand export" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c plaint -n "__fish_plaint_using_subcommand show" -l store -d 'The case store [env: `PLAINT_STORE`] [default: the platform\'s data folder for plaint]' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand show" -l as-at -d 'See everything as it stood at the end of that day [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand show" -l by -d 'Who is recording [env: `PLAINT_BY`] [default: the login name]' -r
complete -c plaint -n "__fish_plaint_using_subcommand show" -s f -l format -d 'How to show it [default: table, or by the ending of --output]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''
html\t''
xlsx\t''
ics\t''
parquet\t''"
complete -c plaint -n "__fish_plaint_using_subcommand show" -s o -l output -d 'Write there instead of to standard output' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand show" -l wait -d 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]' -r
complete -c plaint -n "__fish_plaint_using_subcommand show" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Always'
never\t'Never'"
complete -c plaint -n "__fish_plaint_using_subcommand show" -l with-personal -d 'With names, contacts and words in a file, in JSON and in HTML too'
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
markdown\t''
html\t''
xlsx\t''
ics\t''
parquet\t''"
complete -c plaint -n "__fish_plaint_using_subcommand explain" -s o -l output -d 'Write there instead of to standard output' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand explain" -l wait -d 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]' -r
complete -c plaint -n "__fish_plaint_using_subcommand explain" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Always'
never\t'Never'"
complete -c plaint -n "__fish_plaint_using_subcommand explain" -s n -l dry-run -d 'For verbs that write: show what would be recorded and every date that would move; write nothing'
complete -c plaint -n "__fish_plaint_using_subcommand explain" -l no-input -d 'Never prompt'
complete -c plaint -n "__fish_plaint_using_subcommand explain" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c plaint -n "__fish_plaint_using_subcommand explain" -l raw -d 'Leave formulas in CSV and TSV cells as they are'
complete -c plaint -n "__fish_plaint_using_subcommand explain" -l bom -d 'Begin CSV and TSV with a byte order mark, for Excel'
complete -c plaint -n "__fish_plaint_using_subcommand explain" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c plaint -n "__fish_plaint_using_subcommand bundle" -l store -d 'The case store [env: `PLAINT_STORE`] [default: the platform\'s data folder for plaint]' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand bundle" -l as-at -d 'See everything as it stood at the end of that day [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand bundle" -l by -d 'Who is recording [env: `PLAINT_BY`] [default: the login name]' -r
complete -c plaint -n "__fish_plaint_using_subcommand bundle" -s f -l format -d 'How to show it [default: table, or by the ending of --output]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''
html\t''
xlsx\t''
ics\t''
parquet\t''"
complete -c plaint -n "__fish_plaint_using_subcommand bundle" -s o -l output -d 'Write there instead of to standard output' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand bundle" -l wait -d 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]' -r
complete -c plaint -n "__fish_plaint_using_subcommand bundle" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Always'
never\t'Never'"
complete -c plaint -n "__fish_plaint_using_subcommand bundle" -s n -l dry-run -d 'For verbs that write: show what would be recorded and every date that would move; write nothing'
complete -c plaint -n "__fish_plaint_using_subcommand bundle" -l no-input -d 'Never prompt'
complete -c plaint -n "__fish_plaint_using_subcommand bundle" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c plaint -n "__fish_plaint_using_subcommand bundle" -l raw -d 'Leave formulas in CSV and TSV cells as they are'
complete -c plaint -n "__fish_plaint_using_subcommand bundle" -l bom -d 'Begin CSV and TSV with a byte order mark, for Excel'
complete -c plaint -n "__fish_plaint_using_subcommand bundle" -s h -l help -d 'Print help (see more with \'--help\')'
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
complete -c plaint -n "__fish_plaint_using_subcommand list" -l quarter -d 'In a calendar quarter, as 2026-Q3: received then; for figures, what happened then' -r
complete -c plaint -n "__fish_plaint_using_subcommand list" -l fy-quarter -d 'In a quarter of a financial year (April to March), as 2026/27-Q2' -r
complete -c plaint -n "__fish_plaint_using_subcommand list" -l year -d 'In a calendar year' -r
complete -c plaint -n "__fish_plaint_using_subcommand list" -l fy -d 'In a financial year (April to March), as 2026/27' -r
complete -c plaint -n "__fish_plaint_using_subcommand list" -l from -d 'From that day on; with --to' -r
complete -c plaint -n "__fish_plaint_using_subcommand list" -l to -d 'Up to that day; with --from' -r
complete -c plaint -n "__fish_plaint_using_subcommand list" -l store -d 'The case store [env: `PLAINT_STORE`] [default: the platform\'s data folder for plaint]' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand list" -l as-at -d 'See everything as it stood at the end of that day [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand list" -l by -d 'Who is recording [env: `PLAINT_BY`] [default: the login name]' -r
complete -c plaint -n "__fish_plaint_using_subcommand list" -s f -l format -d 'How to show it [default: table, or by the ending of --output]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''
html\t''
xlsx\t''
ics\t''
parquet\t''"
complete -c plaint -n "__fish_plaint_using_subcommand list" -s o -l output -d 'Write there instead of to standard output' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand list" -l wait -d 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]' -r
complete -c plaint -n "__fish_plaint_using_subcommand list" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Always'
never\t'Never'"
complete -c plaint -n "__fish_plaint_using_subcommand list" -l exit-code -d 'Exit with status 1 when there are any'
complete -c plaint -n "__fish_plaint_using_subcommand list" -l rescan -d 'Look at every journal for changes made by other programs, not at those of open cases alone'
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
northern-ireland\t''
ireland\t''
australia\t''"
complete -c plaint -n "__fish_plaint_using_subcommand calc" -l store -d 'The case store [env: `PLAINT_STORE`] [default: the platform\'s data folder for plaint]' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand calc" -l as-at -d 'See everything as it stood at the end of that day [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand calc" -l by -d 'Who is recording [env: `PLAINT_BY`] [default: the login name]' -r
complete -c plaint -n "__fish_plaint_using_subcommand calc" -s f -l format -d 'How to show it [default: table, or by the ending of --output]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''
html\t''
xlsx\t''
ics\t''
parquet\t''"
complete -c plaint -n "__fish_plaint_using_subcommand calc" -s o -l output -d 'Write there instead of to standard output' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand calc" -l wait -d 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]' -r
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
markdown\t''
html\t''
xlsx\t''
ics\t''
parquet\t''"
complete -c plaint -n "__fish_plaint_using_subcommand policy; and not __fish_seen_subcommand_from list show check schema help" -s o -l output -d 'Write there instead of to standard output' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand policy; and not __fish_seen_subcommand_from list show check schema help" -l wait -d 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]' -r
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
markdown\t''
html\t''
xlsx\t''
ics\t''
parquet\t''"
complete -c plaint -n "__fish_plaint_using_subcommand policy; and __fish_seen_subcommand_from list" -s o -l output -d 'Write there instead of to standard output' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand policy; and __fish_seen_subcommand_from list" -l wait -d 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]' -r
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
markdown\t''
html\t''
xlsx\t''
ics\t''
parquet\t''"
complete -c plaint -n "__fish_plaint_using_subcommand policy; and __fish_seen_subcommand_from show" -s o -l output -d 'Write there instead of to standard output' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand policy; and __fish_seen_subcommand_from show" -l wait -d 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]' -r
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
markdown\t''
html\t''
xlsx\t''
ics\t''
parquet\t''"
complete -c plaint -n "__fish_plaint_using_subcommand policy; and __fish_seen_subcommand_from check" -s o -l output -d 'Write there instead of to standard output' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand policy; and __fish_seen_subcommand_from check" -l wait -d 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]' -r
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
markdown\t''
html\t''
xlsx\t''
ics\t''
parquet\t''"
complete -c plaint -n "__fish_plaint_using_subcommand policy; and __fish_seen_subcommand_from schema" -s o -l output -d 'Write there instead of to standard output' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand policy; and __fish_seen_subcommand_from schema" -l wait -d 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]' -r
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
markdown\t''
html\t''
xlsx\t''
ics\t''
parquet\t''"
complete -c plaint -n "__fish_plaint_using_subcommand calendar; and not __fish_seen_subcommand_from show check add-closure remove-closure work-on import help" -s o -l output -d 'Write there instead of to standard output' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand calendar; and not __fish_seen_subcommand_from show check add-closure remove-closure work-on import help" -l wait -d 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]' -r
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
northern-ireland\t''
ireland\t''
australia\t''"
complete -c plaint -n "__fish_plaint_using_subcommand calendar; and __fish_seen_subcommand_from show" -l year -d 'One year\'s only' -r
complete -c plaint -n "__fish_plaint_using_subcommand calendar; and __fish_seen_subcommand_from show" -l store -d 'The case store [env: `PLAINT_STORE`] [default: the platform\'s data folder for plaint]' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand calendar; and __fish_seen_subcommand_from show" -l as-at -d 'See everything as it stood at the end of that day [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand calendar; and __fish_seen_subcommand_from show" -l by -d 'Who is recording [env: `PLAINT_BY`] [default: the login name]' -r
complete -c plaint -n "__fish_plaint_using_subcommand calendar; and __fish_seen_subcommand_from show" -s f -l format -d 'How to show it [default: table, or by the ending of --output]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''
html\t''
xlsx\t''
ics\t''
parquet\t''"
complete -c plaint -n "__fish_plaint_using_subcommand calendar; and __fish_seen_subcommand_from show" -s o -l output -d 'Write there instead of to standard output' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand calendar; and __fish_seen_subcommand_from show" -l wait -d 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]' -r
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
markdown\t''
html\t''
xlsx\t''
ics\t''
parquet\t''"
complete -c plaint -n "__fish_plaint_using_subcommand calendar; and __fish_seen_subcommand_from check" -s o -l output -d 'Write there instead of to standard output' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand calendar; and __fish_seen_subcommand_from check" -l wait -d 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]' -r
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
markdown\t''
html\t''
xlsx\t''
ics\t''
parquet\t''"
complete -c plaint -n "__fish_plaint_using_subcommand calendar; and __fish_seen_subcommand_from add-closure" -s o -l output -d 'Write there instead of to standard output' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand calendar; and __fish_seen_subcommand_from add-closure" -l wait -d 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]' -r
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
markdown\t''
html\t''
xlsx\t''
ics\t''
parquet\t''"
complete -c plaint -n "__fish_plaint_using_subcommand calendar; and __fish_seen_subcommand_from remove-closure" -s o -l output -d 'Write there instead of to standard output' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand calendar; and __fish_seen_subcommand_from remove-closure" -l wait -d 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]' -r
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
markdown\t''
html\t''
xlsx\t''
ics\t''
parquet\t''"
complete -c plaint -n "__fish_plaint_using_subcommand calendar; and __fish_seen_subcommand_from work-on" -s o -l output -d 'Write there instead of to standard output' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand calendar; and __fish_seen_subcommand_from work-on" -l wait -d 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]' -r
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
markdown\t''
html\t''
xlsx\t''
ics\t''
parquet\t''"
complete -c plaint -n "__fish_plaint_using_subcommand calendar; and __fish_seen_subcommand_from import" -s o -l output -d 'Write there instead of to standard output' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand calendar; and __fish_seen_subcommand_from import" -l wait -d 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]' -r
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
complete -c plaint -n "__fish_plaint_using_subcommand check" -l only -d 'Only this check; give it again for another' -r -f -a "unreadable\t''
version\t''
journal\t''
digests\t''
sequence\t''
chain\t''
heads\t''
torn\t''
erasure\t''
policies\t''
index\t''
reports\t''
calendar\t''
settings\t''
strays\t''
permissions\t''
privacy\t''
against\t''
promises\t''
reach\t''"
complete -c plaint -n "__fish_plaint_using_subcommand check" -l against -d 'Hold every journal against heads kept elsewhere: a file that `plaint heads` wrote at any time before' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand check" -l against-head -d 'Hold the store head against one kept elsewhere, as reports print it: the same only until something is recorded' -r
complete -c plaint -n "__fish_plaint_using_subcommand check" -l store -d 'The case store [env: `PLAINT_STORE`] [default: the platform\'s data folder for plaint]' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand check" -l as-at -d 'See everything as it stood at the end of that day [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand check" -l by -d 'Who is recording [env: `PLAINT_BY`] [default: the login name]' -r
complete -c plaint -n "__fish_plaint_using_subcommand check" -s f -l format -d 'How to show it [default: table, or by the ending of --output]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''
html\t''
xlsx\t''
ics\t''
parquet\t''"
complete -c plaint -n "__fish_plaint_using_subcommand check" -s o -l output -d 'Write there instead of to standard output' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand check" -l wait -d 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]' -r
complete -c plaint -n "__fish_plaint_using_subcommand check" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Always'
never\t'Never'"
complete -c plaint -n "__fish_plaint_using_subcommand check" -l list -d 'List the checks and what each looks for'
complete -c plaint -n "__fish_plaint_using_subcommand check" -l repair -d 'Mend what a crash leaves: torn lines are moved aside, losing nothing'
complete -c plaint -n "__fish_plaint_using_subcommand check" -s n -l dry-run -d 'For verbs that write: show what would be recorded and every date that would move; write nothing'
complete -c plaint -n "__fish_plaint_using_subcommand check" -l no-input -d 'Never prompt'
complete -c plaint -n "__fish_plaint_using_subcommand check" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c plaint -n "__fish_plaint_using_subcommand check" -l raw -d 'Leave formulas in CSV and TSV cells as they are'
complete -c plaint -n "__fish_plaint_using_subcommand check" -l bom -d 'Begin CSV and TSV with a byte order mark, for Excel'
complete -c plaint -n "__fish_plaint_using_subcommand check" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c plaint -n "__fish_plaint_using_subcommand heads" -l store -d 'The case store [env: `PLAINT_STORE`] [default: the platform\'s data folder for plaint]' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand heads" -l as-at -d 'See everything as it stood at the end of that day [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand heads" -l by -d 'Who is recording [env: `PLAINT_BY`] [default: the login name]' -r
complete -c plaint -n "__fish_plaint_using_subcommand heads" -s f -l format -d 'How to show it [default: table, or by the ending of --output]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''
html\t''
xlsx\t''
ics\t''
parquet\t''"
complete -c plaint -n "__fish_plaint_using_subcommand heads" -s o -l output -d 'Write there instead of to standard output' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand heads" -l wait -d 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]' -r
complete -c plaint -n "__fish_plaint_using_subcommand heads" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Always'
never\t'Never'"
complete -c plaint -n "__fish_plaint_using_subcommand heads" -s n -l dry-run -d 'For verbs that write: show what would be recorded and every date that would move; write nothing'
complete -c plaint -n "__fish_plaint_using_subcommand heads" -l no-input -d 'Never prompt'
complete -c plaint -n "__fish_plaint_using_subcommand heads" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c plaint -n "__fish_plaint_using_subcommand heads" -l raw -d 'Leave formulas in CSV and TSV cells as they are'
complete -c plaint -n "__fish_plaint_using_subcommand heads" -l bom -d 'Begin CSV and TSV with a byte order mark, for Excel'
complete -c plaint -n "__fish_plaint_using_subcommand heads" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c plaint -n "__fish_plaint_using_subcommand import" -l mapping -d 'What its columns mean' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand import" -l store -d 'The case store [env: `PLAINT_STORE`] [default: the platform\'s data folder for plaint]' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand import" -l as-at -d 'See everything as it stood at the end of that day [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand import" -l by -d 'Who is recording [env: `PLAINT_BY`] [default: the login name]' -r
complete -c plaint -n "__fish_plaint_using_subcommand import" -s f -l format -d 'How to show it [default: table, or by the ending of --output]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''
html\t''
xlsx\t''
ics\t''
parquet\t''"
complete -c plaint -n "__fish_plaint_using_subcommand import" -s o -l output -d 'Write there instead of to standard output' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand import" -l wait -d 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]' -r
complete -c plaint -n "__fish_plaint_using_subcommand import" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Always'
never\t'Never'"
complete -c plaint -n "__fish_plaint_using_subcommand import" -l draft-mapping -d 'Write a first draft of the mapping, guessed from the headings and the cells'
complete -c plaint -n "__fish_plaint_using_subcommand import" -l dates -d 'With --dry-run: list each case\'s due dates and how they stand, in place of the rows\' trouble'
complete -c plaint -n "__fish_plaint_using_subcommand import" -l leave-out -d 'Import the rows that can be, and leave out those that cannot'
complete -c plaint -n "__fish_plaint_using_subcommand import" -l another-file -d 'These rows are other complaints than those imported before without references'
complete -c plaint -n "__fish_plaint_using_subcommand import" -l exit-code -d 'With --dry-run: exit with status 1 when a row cannot be imported'
complete -c plaint -n "__fish_plaint_using_subcommand import" -s n -l dry-run -d 'For verbs that write: show what would be recorded and every date that would move; write nothing'
complete -c plaint -n "__fish_plaint_using_subcommand import" -l no-input -d 'Never prompt'
complete -c plaint -n "__fish_plaint_using_subcommand import" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c plaint -n "__fish_plaint_using_subcommand import" -l raw -d 'Leave formulas in CSV and TSV cells as they are'
complete -c plaint -n "__fish_plaint_using_subcommand import" -l bom -d 'Begin CSV and TSV with a byte order mark, for Excel'
complete -c plaint -n "__fish_plaint_using_subcommand import" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c plaint -n "__fish_plaint_using_subcommand restore" -l into -d 'The folder to make the store in, which must not be there or be empty [default: that of --store]' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand restore" -l store -d 'The case store [env: `PLAINT_STORE`] [default: the platform\'s data folder for plaint]' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand restore" -l as-at -d 'See everything as it stood at the end of that day [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand restore" -l by -d 'Who is recording [env: `PLAINT_BY`] [default: the login name]' -r
complete -c plaint -n "__fish_plaint_using_subcommand restore" -s f -l format -d 'How to show it [default: table, or by the ending of --output]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''
html\t''
xlsx\t''
ics\t''
parquet\t''"
complete -c plaint -n "__fish_plaint_using_subcommand restore" -s o -l output -d 'Write there instead of to standard output' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand restore" -l wait -d 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]' -r
complete -c plaint -n "__fish_plaint_using_subcommand restore" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Always'
never\t'Never'"
complete -c plaint -n "__fish_plaint_using_subcommand restore" -l verify-only -d 'Only read the archive and compare every digest in it, as --dry-run does; write nothing'
complete -c plaint -n "__fish_plaint_using_subcommand restore" -s n -l dry-run -d 'For verbs that write: show what would be recorded and every date that would move; write nothing'
complete -c plaint -n "__fish_plaint_using_subcommand restore" -l no-input -d 'Never prompt'
complete -c plaint -n "__fish_plaint_using_subcommand restore" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c plaint -n "__fish_plaint_using_subcommand restore" -l raw -d 'Leave formulas in CSV and TSV cells as they are'
complete -c plaint -n "__fish_plaint_using_subcommand restore" -l bom -d 'Begin CSV and TSV with a byte order mark, for Excel'
complete -c plaint -n "__fish_plaint_using_subcommand restore" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c plaint -n "__fish_plaint_using_subcommand init" -l prefix -d 'What case references begin with: capital letters and digits [default: the policy\'s first two letters]' -r
complete -c plaint -n "__fish_plaint_using_subcommand init" -l policy -d 'The policy of a case that names none' -r
complete -c plaint -n "__fish_plaint_using_subcommand init" -l time-zone -d 'The time zone in which a day begins' -r
complete -c plaint -n "__fish_plaint_using_subcommand init" -l homes-lcra -d 'Homes of low-cost rental accommodation, for figures per 1,000 homes' -r
complete -c plaint -n "__fish_plaint_using_subcommand init" -l homes-lcho -d 'Homes of low-cost home ownership, for figures per 1,000 homes' -r
complete -c plaint -n "__fish_plaint_using_subcommand init" -l service -d 'A service that complaints can be about, so that reports show it when it had none; repeat for more' -r
complete -c plaint -n "__fish_plaint_using_subcommand init" -l retention -d 'For how long a closed case is kept where its policy does not say, as 6y or 18m [default: 6y]' -r
complete -c plaint -n "__fish_plaint_using_subcommand init" -l store -d 'The case store [env: `PLAINT_STORE`] [default: the platform\'s data folder for plaint]' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand init" -l as-at -d 'See everything as it stood at the end of that day [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand init" -l by -d 'Who is recording [env: `PLAINT_BY`] [default: the login name]' -r
complete -c plaint -n "__fish_plaint_using_subcommand init" -s f -l format -d 'How to show it [default: table, or by the ending of --output]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''
html\t''
xlsx\t''
ics\t''
parquet\t''"
complete -c plaint -n "__fish_plaint_using_subcommand init" -s o -l output -d 'Write there instead of to standard output' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand init" -l wait -d 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]' -r
complete -c plaint -n "__fish_plaint_using_subcommand init" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Always'
never\t'Never'"
complete -c plaint -n "__fish_plaint_using_subcommand init" -s n -l dry-run -d 'For verbs that write: show what would be recorded and every date that would move; write nothing'
complete -c plaint -n "__fish_plaint_using_subcommand init" -l no-input -d 'Never prompt'
complete -c plaint -n "__fish_plaint_using_subcommand init" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c plaint -n "__fish_plaint_using_subcommand init" -l raw -d 'Leave formulas in CSV and TSV cells as they are'
complete -c plaint -n "__fish_plaint_using_subcommand init" -l bom -d 'Begin CSV and TSV with a byte order mark, for Excel'
complete -c plaint -n "__fish_plaint_using_subcommand init" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c plaint -n "__fish_plaint_using_subcommand demo" -l cases -d 'Invent so many cases instead, drawn by lot' -r
complete -c plaint -n "__fish_plaint_using_subcommand demo" -l seed -d 'What the lots are drawn from: the same cases for the same number and dates [default: 1]' -r
complete -c plaint -n "__fish_plaint_using_subcommand demo" -l from -d 'The first day on which one is received [default: three years before the last]' -r
complete -c plaint -n "__fish_plaint_using_subcommand demo" -l to -d 'The last day on which one is received [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand demo" -l store -d 'The case store [env: `PLAINT_STORE`] [default: the platform\'s data folder for plaint]' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand demo" -l as-at -d 'See everything as it stood at the end of that day [default: today]' -r
complete -c plaint -n "__fish_plaint_using_subcommand demo" -l by -d 'Who is recording [env: `PLAINT_BY`] [default: the login name]' -r
complete -c plaint -n "__fish_plaint_using_subcommand demo" -s f -l format -d 'How to show it [default: table, or by the ending of --output]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''
html\t''
xlsx\t''
ics\t''
parquet\t''"
complete -c plaint -n "__fish_plaint_using_subcommand demo" -s o -l output -d 'Write there instead of to standard output' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand demo" -l wait -d 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]' -r
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
markdown\t''
html\t''
xlsx\t''
ics\t''
parquet\t''"
complete -c plaint -n "__fish_plaint_using_subcommand completions" -s o -l output -d 'Write there instead of to standard output' -r -F
complete -c plaint -n "__fish_plaint_using_subcommand completions" -l wait -d 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]' -r
complete -c plaint -n "__fish_plaint_using_subcommand completions" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Always'
never\t'Never'"
complete -c plaint -n "__fish_plaint_using_subcommand completions" -l live -d 'A script that asks plaint at each Tab, and so knows cases, policies and reports; load it when the shell starts'
complete -c plaint -n "__fish_plaint_using_subcommand completions" -s n -l dry-run -d 'For verbs that write: show what would be recorded and every date that would move; write nothing'
complete -c plaint -n "__fish_plaint_using_subcommand completions" -l no-input -d 'Never prompt'
complete -c plaint -n "__fish_plaint_using_subcommand completions" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c plaint -n "__fish_plaint_using_subcommand completions" -l raw -d 'Leave formulas in CSV and TSV cells as they are'
complete -c plaint -n "__fish_plaint_using_subcommand completions" -l bom -d 'Begin CSV and TSV with a byte order mark, for Excel'
complete -c plaint -n "__fish_plaint_using_subcommand completions" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c plaint -n "__fish_plaint_using_subcommand help; and not __fish_seen_subcommand_from log ack respond escalate extend close allocate contact consent group support flag notify staff conflict panel evidence pause resume refuse decline return accept warn restrict reopen link merge point finding remedy action learning cause ombudsman feedback review correct hold disclose erase what-if report export show explain bundle list calc policy calendar check heads import restore init demo completions help" -f -a "log" -d 'Record a complaint received; prints its new reference'
complete -c plaint -n "__fish_plaint_using_subcommand help; and not __fish_seen_subcommand_from log ack respond escalate extend close allocate contact consent group support flag notify staff conflict panel evidence pause resume refuse decline return accept warn restrict reopen link merge point finding remedy action learning cause ombudsman feedback review correct hold disclose erase what-if report export show explain bundle list calc policy calendar check heads import restore init demo completions help" -f -a "ack" -d 'Record that the acknowledgement was sent'
complete -c plaint -n "__fish_plaint_using_subcommand help; and not __fish_seen_subcommand_from log ack respond escalate extend close allocate contact consent group support flag notify staff conflict panel evidence pause resume refuse decline return accept warn restrict reopen link merge point finding remedy action learning cause ombudsman feedback review correct hold disclose erase what-if report export show explain bundle list calc policy calendar check heads import restore init demo completions help" -f -a "respond" -d 'Record the answer at the current stage'
complete -c plaint -n "__fish_plaint_using_subcommand help; and not __fish_seen_subcommand_from log ack respond escalate extend close allocate contact consent group support flag notify staff conflict panel evidence pause resume refuse decline return accept warn restrict reopen link merge point finding remedy action learning cause ombudsman feedback review correct hold disclose erase what-if report export show explain bundle list calc policy calendar check heads import restore init demo completions help" -f -a "escalate" -d 'Record that the complainant asked for the next stage'
complete -c plaint -n "__fish_plaint_using_subcommand help; and not __fish_seen_subcommand_from log ack respond escalate extend close allocate contact consent group support flag notify staff conflict panel evidence pause resume refuse decline return accept warn restrict reopen link merge point finding remedy action learning cause ombudsman feedback review correct hold disclose erase what-if report export show explain bundle list calc policy calendar check heads import restore init demo completions help" -f -a "extend" -d 'Record a later answer date, set and told'
complete -c plaint -n "__fish_plaint_using_subcommand help; and not __fish_seen_subcommand_from log ack respond escalate extend close allocate contact consent group support flag notify staff conflict panel evidence pause resume refuse decline return accept warn restrict reopen link merge point finding remedy action learning cause ombudsman feedback review correct hold disclose erase what-if report export show explain bundle list calc policy calendar check heads import restore init demo completions help" -f -a "close" -d 'Record that the case is finished'
complete -c plaint -n "__fish_plaint_using_subcommand help; and not __fish_seen_subcommand_from log ack respond escalate extend close allocate contact consent group support flag notify staff conflict panel evidence pause resume refuse decline return accept warn restrict reopen link merge point finding remedy action learning cause ombudsman feedback review correct hold disclose erase what-if report export show explain bundle list calc policy calendar check heads import restore init demo completions help" -f -a "allocate" -d 'Record who handles the case'
complete -c plaint -n "__fish_plaint_using_subcommand help; and not __fish_seen_subcommand_from log ack respond escalate extend close allocate contact consent group support flag notify staff conflict panel evidence pause resume refuse decline return accept warn restrict reopen link merge point finding remedy action learning cause ombudsman feedback review correct hold disclose erase what-if report export show explain bundle list calc policy calendar check heads import restore init demo completions help" -f -a "contact" -d 'Record a contact with the complainant, or a progress update'
complete -c plaint -n "__fish_plaint_using_subcommand help; and not __fish_seen_subcommand_from log ack respond escalate extend close allocate contact consent group support flag notify staff conflict panel evidence pause resume refuse decline return accept warn restrict reopen link merge point finding remedy action learning cause ombudsman feedback review correct hold disclose erase what-if report export show explain bundle list calc policy calendar check heads import restore init demo completions help" -f -a "consent" -d 'Record the complainant\'s word on a representative'
complete -c plaint -n "__fish_plaint_using_subcommand help; and not __fish_seen_subcommand_from log ack respond escalate extend close allocate contact consent group support flag notify staff conflict panel evidence pause resume refuse decline return accept warn restrict reopen link merge point finding remedy action learning cause ombudsman feedback review correct hold disclose erase what-if report export show explain bundle list calc policy calendar check heads import restore init demo completions help" -f -a "group" -d 'Record that a group or a petition complains'
complete -c plaint -n "__fish_plaint_using_subcommand help; and not __fish_seen_subcommand_from log ack respond escalate extend close allocate contact consent group support flag notify staff conflict panel evidence pause resume refuse decline return accept warn restrict reopen link merge point finding remedy action learning cause ombudsman feedback review correct hold disclose erase what-if report export show explain bundle list calc policy calendar check heads import restore init demo completions help" -f -a "support" -d 'Record an adjustment, or how the complainant wants to be contacted'
complete -c plaint -n "__fish_plaint_using_subcommand help; and not __fish_seen_subcommand_from log ack respond escalate extend close allocate contact consent group support flag notify staff conflict panel evidence pause resume refuse decline return accept warn restrict reopen link merge point finding remedy action learning cause ombudsman feedback review correct hold disclose erase what-if report export show explain bundle list calc policy calendar check heads import restore init demo completions help" -f -a "flag" -d 'Record that it is serious, or about senior staff'
complete -c plaint -n "__fish_plaint_using_subcommand help; and not __fish_seen_subcommand_from log ack respond escalate extend close allocate contact consent group support flag notify staff conflict panel evidence pause resume refuse decline return accept warn restrict reopen link merge point finding remedy action learning cause ombudsman feedback review correct hold disclose erase what-if report export show explain bundle list calc policy calendar check heads import restore init demo completions help" -f -a "notify" -d 'Record that the regulator was told'
complete -c plaint -n "__fish_plaint_using_subcommand help; and not __fish_seen_subcommand_from log ack respond escalate extend close allocate contact consent group support flag notify staff conflict panel evidence pause resume refuse decline return accept warn restrict reopen link merge point finding remedy action learning cause ombudsman feedback review correct hold disclose erase what-if report export show explain bundle list calc policy calendar check heads import restore init demo completions help" -f -a "staff" -d 'Record what the staff complained about were told'
complete -c plaint -n "__fish_plaint_using_subcommand help; and not __fish_seen_subcommand_from log ack respond escalate extend close allocate contact consent group support flag notify staff conflict panel evidence pause resume refuse decline return accept warn restrict reopen link merge point finding remedy action learning cause ombudsman feedback review correct hold disclose erase what-if report export show explain bundle list calc policy calendar check heads import restore init demo completions help" -f -a "conflict" -d 'Record a conflict of interest'
complete -c plaint -n "__fish_plaint_using_subcommand help; and not __fish_seen_subcommand_from log ack respond escalate extend close allocate contact consent group support flag notify staff conflict panel evidence pause resume refuse decline return accept warn restrict reopen link merge point finding remedy action learning cause ombudsman feedback review correct hold disclose erase what-if report export show explain bundle list calc policy calendar check heads import restore init demo completions help" -f -a "panel" -d 'Record who sits on the panel that hears it'
complete -c plaint -n "__fish_plaint_using_subcommand help; and not __fish_seen_subcommand_from log ack respond escalate extend close allocate contact consent group support flag notify staff conflict panel evidence pause resume refuse decline return accept warn restrict reopen link merge point finding remedy action learning cause ombudsman feedback review correct hold disclose erase what-if report export show explain bundle list calc policy calendar check heads import restore init demo completions help" -f -a "evidence" -d 'Record an item of evidence'
complete -c plaint -n "__fish_plaint_using_subcommand help; and not __fish_seen_subcommand_from log ack respond escalate extend close allocate contact consent group support flag notify staff conflict panel evidence pause resume refuse decline return accept warn restrict reopen link merge point finding remedy action learning cause ombudsman feedback review correct hold disclose erase what-if report export show explain bundle list calc policy calendar check heads import restore init demo completions help" -f -a "pause" -d 'Record that the count stands still, where the policy permits it'
complete -c plaint -n "__fish_plaint_using_subcommand help; and not __fish_seen_subcommand_from log ack respond escalate extend close allocate contact consent group support flag notify staff conflict panel evidence pause resume refuse decline return accept warn restrict reopen link merge point finding remedy action learning cause ombudsman feedback review correct hold disclose erase what-if report export show explain bundle list calc policy calendar check heads import restore init demo completions help" -f -a "resume" -d 'Record the last day on which the count stood still'
complete -c plaint -n "__fish_plaint_using_subcommand help; and not __fish_seen_subcommand_from log ack respond escalate extend close allocate contact consent group support flag notify staff conflict panel evidence pause resume refuse decline return accept warn restrict reopen link merge point finding remedy action learning cause ombudsman feedback review correct hold disclose erase what-if report export show explain bundle list calc policy calendar check heads import restore init demo completions help" -f -a "refuse" -d 'Record that the complaint was not accepted, with the ground'
complete -c plaint -n "__fish_plaint_using_subcommand help; and not __fish_seen_subcommand_from log ack respond escalate extend close allocate contact consent group support flag notify staff conflict panel evidence pause resume refuse decline return accept warn restrict reopen link merge point finding remedy action learning cause ombudsman feedback review correct hold disclose erase what-if report export show explain bundle list calc policy calendar check heads import restore init demo completions help" -f -a "decline" -d 'Record that a request for the next stage was not taken, with the ground'
complete -c plaint -n "__fish_plaint_using_subcommand help; and not __fish_seen_subcommand_from log ack respond escalate extend close allocate contact consent group support flag notify staff conflict panel evidence pause resume refuse decline return accept warn restrict reopen link merge point finding remedy action learning cause ombudsman feedback review correct hold disclose erase what-if report export show explain bundle list calc policy calendar check heads import restore init demo completions help" -f -a "return" -d 'Record that it went back to an earlier stage for review'
complete -c plaint -n "__fish_plaint_using_subcommand help; and not __fish_seen_subcommand_from log ack respond escalate extend close allocate contact consent group support flag notify staff conflict panel evidence pause resume refuse decline return accept warn restrict reopen link merge point finding remedy action learning cause ombudsman feedback review correct hold disclose erase what-if report export show explain bundle list calc policy calendar check heads import restore init demo completions help" -f -a "accept" -d 'Record that a late or excluded complaint is taken all the same'
complete -c plaint -n "__fish_plaint_using_subcommand help; and not __fish_seen_subcommand_from log ack respond escalate extend close allocate contact consent group support flag notify staff conflict panel evidence pause resume refuse decline return accept warn restrict reopen link merge point finding remedy action learning cause ombudsman feedback review correct hold disclose erase what-if report export show explain bundle list calc policy calendar check heads import restore init demo completions help" -f -a "warn" -d 'Record a warning about behaviour'
complete -c plaint -n "__fish_plaint_using_subcommand help; and not __fish_seen_subcommand_from log ack respond escalate extend close allocate contact consent group support flag notify staff conflict panel evidence pause resume refuse decline return accept warn restrict reopen link merge point finding remedy action learning cause ombudsman feedback review correct hold disclose erase what-if report export show explain bundle list calc policy calendar check heads import restore init demo completions help" -f -a "restrict" -d 'Record a restriction for behaviour'
complete -c plaint -n "__fish_plaint_using_subcommand help; and not __fish_seen_subcommand_from log ack respond escalate extend close allocate contact consent group support flag notify staff conflict panel evidence pause resume refuse decline return accept warn restrict reopen link merge point finding remedy action learning cause ombudsman feedback review correct hold disclose erase what-if report export show explain bundle list calc policy calendar check heads import restore init demo completions help" -f -a "reopen" -d 'Record that a closed case or a declined request is taken up again'
complete -c plaint -n "__fish_plaint_using_subcommand help; and not __fish_seen_subcommand_from log ack respond escalate extend close allocate contact consent group support flag notify staff conflict panel evidence pause resume refuse decline return accept warn restrict reopen link merge point finding remedy action learning cause ombudsman feedback review correct hold disclose erase what-if report export show explain bundle list calc policy calendar check heads import restore init demo completions help" -f -a "link" -d 'Record that two cases have to do with each other'
complete -c plaint -n "__fish_plaint_using_subcommand help; and not __fish_seen_subcommand_from log ack respond escalate extend close allocate contact consent group support flag notify staff conflict panel evidence pause resume refuse decline return accept warn restrict reopen link merge point finding remedy action learning cause ombudsman feedback review correct hold disclose erase what-if report export show explain bundle list calc policy calendar check heads import restore init demo completions help" -f -a "merge" -d 'Close a case as a duplicate of another; both references stay'
complete -c plaint -n "__fish_plaint_using_subcommand help; and not __fish_seen_subcommand_from log ack respond escalate extend close allocate contact consent group support flag notify staff conflict panel evidence pause resume refuse decline return accept warn restrict reopen link merge point finding remedy action learning cause ombudsman feedback review correct hold disclose erase what-if report export show explain bundle list calc policy calendar check heads import restore init demo completions help" -f -a "point" -d 'Record a point of complaint'
complete -c plaint -n "__fish_plaint_using_subcommand help; and not __fish_seen_subcommand_from log ack respond escalate extend close allocate contact consent group support flag notify staff conflict panel evidence pause resume refuse decline return accept warn restrict reopen link merge point finding remedy action learning cause ombudsman feedback review correct hold disclose erase what-if report export show explain bundle list calc policy calendar check heads import restore init demo completions help" -f -a "finding" -d 'Record how a point of complaint came out'
complete -c plaint -n "__fish_plaint_using_subcommand help; and not __fish_seen_subcommand_from log ack respond escalate extend close allocate contact consent group support flag notify staff conflict panel evidence pause resume refuse decline return accept warn restrict reopen link merge point finding remedy action learning cause ombudsman feedback review correct hold disclose erase what-if report export show explain bundle list calc policy calendar check heads import restore init demo completions help" -f -a "remedy" -d 'Record a remedy: offered, accepted or refused, given'
complete -c plaint -n "__fish_plaint_using_subcommand help; and not __fish_seen_subcommand_from log ack respond escalate extend close allocate contact consent group support flag notify staff conflict panel evidence pause resume refuse decline return accept warn restrict reopen link merge point finding remedy action learning cause ombudsman feedback review correct hold disclose erase what-if report export show explain bundle list calc policy calendar check heads import restore init demo completions help" -f -a "action" -d 'Record something to be done: set, put off, done'
complete -c plaint -n "__fish_plaint_using_subcommand help; and not __fish_seen_subcommand_from log ack respond escalate extend close allocate contact consent group support flag notify staff conflict panel evidence pause resume refuse decline return accept warn restrict reopen link merge point finding remedy action learning cause ombudsman feedback review correct hold disclose erase what-if report export show explain bundle list calc policy calendar check heads import restore init demo completions help" -f -a "learning" -d 'Record what the service is to do differently'
complete -c plaint -n "__fish_plaint_using_subcommand help; and not __fish_seen_subcommand_from log ack respond escalate extend close allocate contact consent group support flag notify staff conflict panel evidence pause resume refuse decline return accept warn restrict reopen link merge point finding remedy action learning cause ombudsman feedback review correct hold disclose erase what-if report export show explain bundle list calc policy calendar check heads import restore init demo completions help" -f -a "cause" -d 'Record the underlying cause'
complete -c plaint -n "__fish_plaint_using_subcommand help; and not __fish_seen_subcommand_from log ack respond escalate extend close allocate contact consent group support flag notify staff conflict panel evidence pause resume refuse decline return accept warn restrict reopen link merge point finding remedy action learning cause ombudsman feedback review correct hold disclose erase what-if report export show explain bundle list calc policy calendar check heads import restore init demo completions help" -f -a "ombudsman" -d 'Record the ombudsman\'s part: referral, evidence, finding, orders'
complete -c plaint -n "__fish_plaint_using_subcommand help; and not __fish_seen_subcommand_from log ack respond escalate extend close allocate contact consent group support flag notify staff conflict panel evidence pause resume refuse decline return accept warn restrict reopen link merge point finding remedy action learning cause ombudsman feedback review correct hold disclose erase what-if report export show explain bundle list calc policy calendar check heads import restore init demo completions help" -f -a "feedback" -d 'Record that the complainant was asked what they thought, or said so'
complete -c plaint -n "__fish_plaint_using_subcommand help; and not __fish_seen_subcommand_from log ack respond escalate extend close allocate contact consent group support flag notify staff conflict panel evidence pause resume refuse decline return accept warn restrict reopen link merge point finding remedy action learning cause ombudsman feedback review correct hold disclose erase what-if report export show explain bundle list calc policy calendar check heads import restore init demo completions help" -f -a "review" -d 'Record that a periodic review looked at the case'
complete -c plaint -n "__fish_plaint_using_subcommand help; and not __fish_seen_subcommand_from log ack respond escalate extend close allocate contact consent group support flag notify staff conflict panel evidence pause resume refuse decline return accept warn restrict reopen link merge point finding remedy action learning cause ombudsman feedback review correct hold disclose erase what-if report export show explain bundle list calc policy calendar check heads import restore init demo completions help" -f -a "correct" -d 'Correct an earlier entry, which stays on record'
complete -c plaint -n "__fish_plaint_using_subcommand help; and not __fish_seen_subcommand_from log ack respond escalate extend close allocate contact consent group support flag notify staff conflict panel evidence pause resume refuse decline return accept warn restrict reopen link merge point finding remedy action learning cause ombudsman feedback review correct hold disclose erase what-if report export show explain bundle list calc policy calendar check heads import restore init demo completions help" -f -a "hold" -d 'Record that nothing of the case may be erased, or that it may again'
complete -c plaint -n "__fish_plaint_using_subcommand help; and not __fish_seen_subcommand_from log ack respond escalate extend close allocate contact consent group support flag notify staff conflict panel evidence pause resume refuse decline return accept warn restrict reopen link merge point finding remedy action learning cause ombudsman feedback review correct hold disclose erase what-if report export show explain bundle list calc policy calendar check heads import restore init demo completions help" -f -a "disclose" -d 'Show everything held on one person, for a subject access request'
complete -c plaint -n "__fish_plaint_using_subcommand help; and not __fish_seen_subcommand_from log ack respond escalate extend close allocate contact consent group support flag notify staff conflict panel evidence pause resume refuse decline return accept warn restrict reopen link merge point finding remedy action learning cause ombudsman feedback review correct hold disclose erase what-if report export show explain bundle list calc policy calendar check heads import restore init demo completions help" -f -a "erase" -d 'Take the personal data out of closed cases, for good'
complete -c plaint -n "__fish_plaint_using_subcommand help; and not __fish_seen_subcommand_from log ack respond escalate extend close allocate contact consent group support flag notify staff conflict panel evidence pause resume refuse decline return accept warn restrict reopen link merge point finding remedy action learning cause ombudsman feedback review correct hold disclose erase what-if report export show explain bundle list calc policy calendar check heads import restore init demo completions help" -f -a "what-if" -d 'Show which dates would move for a holiday, a closure or a new edition of a policy'
complete -c plaint -n "__fish_plaint_using_subcommand help; and not __fish_seen_subcommand_from log ack respond escalate extend close allocate contact consent group support flag notify staff conflict panel evidence pause resume refuse decline return accept warn restrict reopen link merge point finding remedy action learning cause ombudsman feedback review correct hold disclose erase what-if report export show explain bundle list calc policy calendar check heads import restore init demo completions help" -f -a "report" -d 'Show a report: overdue, due, lapsed, register and more'
complete -c plaint -n "__fish_plaint_using_subcommand help; and not __fish_seen_subcommand_from log ack respond escalate extend close allocate contact consent group support flag notify staff conflict panel evidence pause resume refuse decline return accept warn restrict reopen link merge point finding remedy action learning cause ombudsman feedback review correct hold disclose erase what-if report export show explain bundle list calc policy calendar check heads import restore init demo completions help" -f -a "export" -d 'Write every case as flat, typed tables for other programs'
complete -c plaint -n "__fish_plaint_using_subcommand help; and not __fish_seen_subcommand_from log ack respond escalate extend close allocate contact consent group support flag notify staff conflict panel evidence pause resume refuse decline return accept warn restrict reopen link merge point finding remedy action learning cause ombudsman feedback review correct hold disclose erase what-if report export show explain bundle list calc policy calendar check heads import restore init demo completions help" -f -a "show" -d 'Show a case'
complete -c plaint -n "__fish_plaint_using_subcommand help; and not __fish_seen_subcommand_from log ack respond escalate extend close allocate contact consent group support flag notify staff conflict panel evidence pause resume refuse decline return accept warn restrict reopen link merge point finding remedy action learning cause ombudsman feedback review correct hold disclose erase what-if report export show explain bundle list calc policy calendar check heads import restore init demo completions help" -f -a "explain" -d 'Explain a case\'s due dates day by day'
complete -c plaint -n "__fish_plaint_using_subcommand help; and not __fish_seen_subcommand_from log ack respond escalate extend close allocate contact consent group support flag notify staff conflict panel evidence pause resume refuse decline return accept warn restrict reopen link merge point finding remedy action learning cause ombudsman feedback review correct hold disclose erase what-if report export show explain bundle list calc policy calendar check heads import restore init demo completions help" -f -a "bundle" -d 'Put all there is of a case into one zip file, for the ombudsman'
complete -c plaint -n "__fish_plaint_using_subcommand help; and not __fish_seen_subcommand_from log ack respond escalate extend close allocate contact consent group support flag notify staff conflict panel evidence pause resume refuse decline return accept warn restrict reopen link merge point finding remedy action learning cause ombudsman feedback review correct hold disclose erase what-if report export show explain bundle list calc policy calendar check heads import restore init demo completions help" -f -a "list" -d 'List cases'
complete -c plaint -n "__fish_plaint_using_subcommand help; and not __fish_seen_subcommand_from log ack respond escalate extend close allocate contact consent group support flag notify staff conflict panel evidence pause resume refuse decline return accept warn restrict reopen link merge point finding remedy action learning cause ombudsman feedback review correct hold disclose erase what-if report export show explain bundle list calc policy calendar check heads import restore init demo completions help" -f -a "calc" -d 'Reckon due dates for dates given here; uses the store if there is one'
complete -c plaint -n "__fish_plaint_using_subcommand help; and not __fish_seen_subcommand_from log ack respond escalate extend close allocate contact consent group support flag notify staff conflict panel evidence pause resume refuse decline return accept warn restrict reopen link merge point finding remedy action learning cause ombudsman feedback review correct hold disclose erase what-if report export show explain bundle list calc policy calendar check heads import restore init demo completions help" -f -a "policy" -d 'List, show or check policies'
complete -c plaint -n "__fish_plaint_using_subcommand help; and not __fish_seen_subcommand_from log ack respond escalate extend close allocate contact consent group support flag notify staff conflict panel evidence pause resume refuse decline return accept warn restrict reopen link merge point finding remedy action learning cause ombudsman feedback review correct hold disclose erase what-if report export show explain bundle list calc policy calendar check heads import restore init demo completions help" -f -a "calendar" -d 'Show or change the working calendar'
complete -c plaint -n "__fish_plaint_using_subcommand help; and not __fish_seen_subcommand_from log ack respond escalate extend close allocate contact consent group support flag notify staff conflict panel evidence pause resume refuse decline return accept warn restrict reopen link merge point finding remedy action learning cause ombudsman feedback review correct hold disclose erase what-if report export show explain bundle list calc policy calendar check heads import restore init demo completions help" -f -a "check" -d 'Check the store\'s integrity; silent when all is well'
complete -c plaint -n "__fish_plaint_using_subcommand help; and not __fish_seen_subcommand_from log ack respond escalate extend close allocate contact consent group support flag notify staff conflict panel evidence pause resume refuse decline return accept warn restrict reopen link merge point finding remedy action learning cause ombudsman feedback review correct hold disclose erase what-if report export show explain bundle list calc policy calendar check heads import restore init demo completions help" -f -a "heads" -d 'List every case\'s newest entry, to keep elsewhere; `check --against` compares'
complete -c plaint -n "__fish_plaint_using_subcommand help; and not __fish_seen_subcommand_from log ack respond escalate extend close allocate contact consent group support flag notify staff conflict panel evidence pause resume refuse decline return accept warn restrict reopen link merge point finding remedy action learning cause ombudsman feedback review correct hold disclose erase what-if report export show explain bundle list calc policy calendar check heads import restore init demo completions help" -f -a "import" -d 'Bring in the complaints of a spreadsheet kept before'
complete -c plaint -n "__fish_plaint_using_subcommand help; and not __fish_seen_subcommand_from log ack respond escalate extend close allocate contact consent group support flag notify staff conflict panel evidence pause resume refuse decline return accept warn restrict reopen link merge point finding remedy action learning cause ombudsman feedback review correct hold disclose erase what-if report export show explain bundle list calc policy calendar check heads import restore init demo completions help" -f -a "restore" -d 'Make a store again of the archive that `export --archive` wrote'
complete -c plaint -n "__fish_plaint_using_subcommand help; and not __fish_seen_subcommand_from log ack respond escalate extend close allocate contact consent group support flag notify staff conflict panel evidence pause resume refuse decline return accept warn restrict reopen link merge point finding remedy action learning cause ombudsman feedback review correct hold disclose erase what-if report export show explain bundle list calc policy calendar check heads import restore init demo completions help" -f -a "init" -d 'Make a case store'
complete -c plaint -n "__fish_plaint_using_subcommand help; and not __fish_seen_subcommand_from log ack respond escalate extend close allocate contact consent group support flag notify staff conflict panel evidence pause resume refuse decline return accept warn restrict reopen link merge point finding remedy action learning cause ombudsman feedback review correct hold disclose erase what-if report export show explain bundle list calc policy calendar check heads import restore init demo completions help" -f -a "demo" -d 'Make a store of invented cases and look round it'
complete -c plaint -n "__fish_plaint_using_subcommand help; and not __fish_seen_subcommand_from log ack respond escalate extend close allocate contact consent group support flag notify staff conflict panel evidence pause resume refuse decline return accept warn restrict reopen link merge point finding remedy action learning cause ombudsman feedback review correct hold disclose erase what-if report export show explain bundle list calc policy calendar check heads import restore init demo completions help" -f -a "completions" -d 'Print a completion script for a shell'
complete -c plaint -n "__fish_plaint_using_subcommand help; and not __fish_seen_subcommand_from log ack respond escalate extend close allocate contact consent group support flag notify staff conflict panel evidence pause resume refuse decline return accept warn restrict reopen link merge point finding remedy action learning cause ombudsman feedback review correct hold disclose erase what-if report export show explain bundle list calc policy calendar check heads import restore init demo completions help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c plaint -n "__fish_plaint_using_subcommand help; and __fish_seen_subcommand_from report" -f -a "list" -d 'List the reports there are: built in, shipped, and the store\'s own'
complete -c plaint -n "__fish_plaint_using_subcommand help; and __fish_seen_subcommand_from report" -f -a "show" -d 'Show what a report lists, in words; with -f json, the exact file of its definition'
complete -c plaint -n "__fish_plaint_using_subcommand help; and __fish_seen_subcommand_from report" -f -a "check" -d 'Check the file of a report definition; silent when it is sound'
complete -c plaint -n "__fish_plaint_using_subcommand help; and __fish_seen_subcommand_from report" -f -a "schema" -d 'Print the JSON Schema of report definitions, for editors'
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
