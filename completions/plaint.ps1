
using namespace System.Management.Automation
using namespace System.Management.Automation.Language

Register-ArgumentCompleter -Native -CommandName 'plaint' -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)

    $commandElements = $commandAst.CommandElements
    $command = @(
        'plaint'
        for ($i = 1; $i -lt $commandElements.Count; $i++) {
            $element = $commandElements[$i]
            if ($element -isnot [StringConstantExpressionAst] -or
                $element.StringConstantType -ne [StringConstantType]::BareWord -or
                $element.Value.StartsWith('-') -or
                $element.Value -eq $wordToComplete) {
                break
        }
        $element.Value
    }) -join ';'

    $completions = @(switch ($command) {
        'plaint' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The case store [env: `PLAINT_STORE`] [default: the platform''s data folder for plaint]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'See everything as it stood at the end of that day [default: today]')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who is recording [env: `PLAINT_BY`] [default: the login name]')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave formulas in CSV and TSV cells as they are')
            [CompletionResult]::new('--bom', '--bom', [CompletionResultType]::ParameterName, 'Begin CSV and TSV with a byte order mark, for Excel')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('log', 'log', [CompletionResultType]::ParameterValue, 'Record a complaint received; prints its new reference')
            [CompletionResult]::new('ack', 'ack', [CompletionResultType]::ParameterValue, 'Record that the acknowledgement was sent')
            [CompletionResult]::new('respond', 'respond', [CompletionResultType]::ParameterValue, 'Record the answer at the current stage')
            [CompletionResult]::new('escalate', 'escalate', [CompletionResultType]::ParameterValue, 'Record that the complainant asked for the next stage')
            [CompletionResult]::new('extend', 'extend', [CompletionResultType]::ParameterValue, 'Record a later answer date, set and told')
            [CompletionResult]::new('close', 'close', [CompletionResultType]::ParameterValue, 'Record that the case is finished')
            [CompletionResult]::new('allocate', 'allocate', [CompletionResultType]::ParameterValue, 'Record who handles the case')
            [CompletionResult]::new('contact', 'contact', [CompletionResultType]::ParameterValue, 'Record a contact with the complainant, or a progress update')
            [CompletionResult]::new('consent', 'consent', [CompletionResultType]::ParameterValue, 'Record the complainant''s word on a representative')
            [CompletionResult]::new('group', 'group', [CompletionResultType]::ParameterValue, 'Record that a group or a petition complains')
            [CompletionResult]::new('support', 'support', [CompletionResultType]::ParameterValue, 'Record an adjustment, or how the complainant wants to be contacted')
            [CompletionResult]::new('flag', 'flag', [CompletionResultType]::ParameterValue, 'Record that it is serious, or about senior staff')
            [CompletionResult]::new('notify', 'notify', [CompletionResultType]::ParameterValue, 'Record that the regulator was told')
            [CompletionResult]::new('staff', 'staff', [CompletionResultType]::ParameterValue, 'Record what the staff complained about were told')
            [CompletionResult]::new('conflict', 'conflict', [CompletionResultType]::ParameterValue, 'Record a conflict of interest')
            [CompletionResult]::new('panel', 'panel', [CompletionResultType]::ParameterValue, 'Record who sits on the panel that hears it')
            [CompletionResult]::new('evidence', 'evidence', [CompletionResultType]::ParameterValue, 'Record an item of evidence')
            [CompletionResult]::new('pause', 'pause', [CompletionResultType]::ParameterValue, 'Record that the count stands still, where the policy permits it')
            [CompletionResult]::new('resume', 'resume', [CompletionResultType]::ParameterValue, 'Record the last day on which the count stood still')
            [CompletionResult]::new('refuse', 'refuse', [CompletionResultType]::ParameterValue, 'Record that the complaint was not accepted, with the ground')
            [CompletionResult]::new('decline', 'decline', [CompletionResultType]::ParameterValue, 'Record that a request for the next stage was not taken, with the ground')
            [CompletionResult]::new('return', 'return', [CompletionResultType]::ParameterValue, 'Record that it went back to an earlier stage for review')
            [CompletionResult]::new('accept', 'accept', [CompletionResultType]::ParameterValue, 'Record that a late or excluded complaint is taken all the same')
            [CompletionResult]::new('warn', 'warn', [CompletionResultType]::ParameterValue, 'Record a warning about behaviour')
            [CompletionResult]::new('restrict', 'restrict', [CompletionResultType]::ParameterValue, 'Record a restriction for behaviour')
            [CompletionResult]::new('reopen', 'reopen', [CompletionResultType]::ParameterValue, 'Record that a closed case or a declined request is taken up again')
            [CompletionResult]::new('link', 'link', [CompletionResultType]::ParameterValue, 'Record that two cases have to do with each other')
            [CompletionResult]::new('merge', 'merge', [CompletionResultType]::ParameterValue, 'Close a case as a duplicate of another; both references stay')
            [CompletionResult]::new('point', 'point', [CompletionResultType]::ParameterValue, 'Record a point of complaint')
            [CompletionResult]::new('finding', 'finding', [CompletionResultType]::ParameterValue, 'Record how a point of complaint came out')
            [CompletionResult]::new('remedy', 'remedy', [CompletionResultType]::ParameterValue, 'Record a remedy: offered, accepted or refused, given')
            [CompletionResult]::new('action', 'action', [CompletionResultType]::ParameterValue, 'Record something to be done: set, put off, done')
            [CompletionResult]::new('learning', 'learning', [CompletionResultType]::ParameterValue, 'Record what the service is to do differently')
            [CompletionResult]::new('cause', 'cause', [CompletionResultType]::ParameterValue, 'Record the underlying cause')
            [CompletionResult]::new('ombudsman', 'ombudsman', [CompletionResultType]::ParameterValue, 'Record the ombudsman''s part: referral, evidence, finding, orders')
            [CompletionResult]::new('feedback', 'feedback', [CompletionResultType]::ParameterValue, 'Record that the complainant was asked what they thought, or said so')
            [CompletionResult]::new('review', 'review', [CompletionResultType]::ParameterValue, 'Record that a periodic review looked at the case')
            [CompletionResult]::new('correct', 'correct', [CompletionResultType]::ParameterValue, 'Correct an earlier entry, which stays on record')
            [CompletionResult]::new('hold', 'hold', [CompletionResultType]::ParameterValue, 'Record that nothing of the case may be erased, or that it may again')
            [CompletionResult]::new('disclose', 'disclose', [CompletionResultType]::ParameterValue, 'Show everything held on one person, for a subject access request')
            [CompletionResult]::new('erase', 'erase', [CompletionResultType]::ParameterValue, 'Take the personal data out of closed cases, for good')
            [CompletionResult]::new('what-if', 'what-if', [CompletionResultType]::ParameterValue, 'Show which dates would move for a holiday, a closure or a new edition of a policy')
            [CompletionResult]::new('report', 'report', [CompletionResultType]::ParameterValue, 'Show a report: overdue, due, lapsed, register and more')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Write every case as flat, typed tables for other programs')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a case')
            [CompletionResult]::new('explain', 'explain', [CompletionResultType]::ParameterValue, 'Explain a case''s due dates day by day')
            [CompletionResult]::new('bundle', 'bundle', [CompletionResultType]::ParameterValue, 'Put all there is of a case into one zip file, for the ombudsman')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List cases')
            [CompletionResult]::new('calc', 'calc', [CompletionResultType]::ParameterValue, 'Reckon due dates for dates given here; uses the store if there is one')
            [CompletionResult]::new('policy', 'policy', [CompletionResultType]::ParameterValue, 'List, show or check policies')
            [CompletionResult]::new('calendar', 'calendar', [CompletionResultType]::ParameterValue, 'Show or change the working calendar')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Check the store''s integrity; silent when all is well')
            [CompletionResult]::new('heads', 'heads', [CompletionResultType]::ParameterValue, 'List every case''s newest entry, to keep elsewhere; `check --against` compares')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Bring in the complaints of a spreadsheet kept before')
            [CompletionResult]::new('restore', 'restore', [CompletionResultType]::ParameterValue, 'Make a store again of the archive that `export --archive` wrote')
            [CompletionResult]::new('init', 'init', [CompletionResultType]::ParameterValue, 'Make a case store')
            [CompletionResult]::new('demo', 'demo', [CompletionResultType]::ParameterValue, 'Make a store of invented cases and look round it')
            [CompletionResult]::new('completions', 'completions', [CompletionResultType]::ParameterValue, 'Print a completion script for a shell')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'plaint;log' {
            [CompletionResult]::new('--summary', '--summary', [CompletionResultType]::ParameterName, 'What the complaint is (`-` reads standard input)')
            [CompletionResult]::new('--received', '--received', [CompletionResultType]::ParameterName, 'The day it was received [default: today]')
            [CompletionResult]::new('--logged', '--logged', [CompletionResultType]::ParameterName, 'The day it was put on record; the same as --on [default: today]')
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'The policy to handle it under [default: the store''s, or hos-code-2024]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'The stage it begins at [default: stage-1]')
            [CompletionResult]::new('--outcome-sought', '--outcome-sought', [CompletionResultType]::ParameterName, 'The outcome the complainant wants')
            [CompletionResult]::new('--complainant', '--complainant', [CompletionResultType]::ParameterName, 'Who complains')
            [CompletionResult]::new('--contact', '--contact', [CompletionResultType]::ParameterName, 'How to reach them')
            [CompletionResult]::new('--channel', '--channel', [CompletionResultType]::ParameterName, 'How it came')
            [CompletionResult]::new('--service', '--service', [CompletionResultType]::ParameterName, 'The service it is about')
            [CompletionResult]::new('--category', '--category', [CompletionResultType]::ParameterName, 'The kind of complaint')
            [CompletionResult]::new('--property', '--property', [CompletionResultType]::ParameterName, 'The home''s reference')
            [CompletionResult]::new('--tenure', '--tenure', [CompletionResultType]::ParameterName, 'What the home is let or sold as')
            [CompletionResult]::new('--handler', '--handler', [CompletionResultType]::ParameterName, 'Who handles it')
            [CompletionResult]::new('--known', '--known', [CompletionResultType]::ParameterName, 'The day the complainant first knew of the problem')
            [CompletionResult]::new('--representative', '--representative', [CompletionResultType]::ParameterName, 'Who speaks for the complainant')
            [CompletionResult]::new('--serious', '--serious', [CompletionResultType]::ParameterName, 'Why it is serious, high-risk or high-profile')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day it happened [default: today]')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'Anything else worth saying (`-` reads standard input)')
            [CompletionResult]::new('--override', '--override', [CompletionResultType]::ParameterName, 'Record it against the policy''s rule, because it happened: marked everywhere')
            [CompletionResult]::new('--if-entries', '--if-entries', [CompletionResultType]::ParameterName, 'Only if the case still has so many entries, as `events` of `show -f json` counts them')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The case store [env: `PLAINT_STORE`] [default: the platform''s data folder for plaint]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'See everything as it stood at the end of that day [default: today]')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who is recording [env: `PLAINT_BY`] [default: the login name]')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--consent', '--consent', [CompletionResultType]::ParameterName, 'The complainant''s consent to the representative is on record')
            [CompletionResult]::new('--anonymous', '--anonymous', [CompletionResultType]::ParameterName, 'Record it without any identity')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave formulas in CSV and TSV cells as they are')
            [CompletionResult]::new('--bom', '--bom', [CompletionResultType]::ParameterName, 'Begin CSV and TSV with a byte order mark, for Excel')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'plaint;ack' {
            [CompletionResult]::new('--channel', '--channel', [CompletionResultType]::ParameterName, 'How it was sent')
            [CompletionResult]::new('--understanding', '--understanding', [CompletionResultType]::ParameterName, 'Our understanding of the complaint, as told (`-` reads standard input)')
            [CompletionResult]::new('--outcome-sought', '--outcome-sought', [CompletionResultType]::ParameterName, 'The outcome sought, as understood')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day it happened [default: today]')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'Anything else worth saying (`-` reads standard input)')
            [CompletionResult]::new('--override', '--override', [CompletionResultType]::ParameterName, 'Record it against the policy''s rule, because it happened: marked everywhere')
            [CompletionResult]::new('--if-entries', '--if-entries', [CompletionResultType]::ParameterName, 'Only if the case still has so many entries, as `events` of `show -f json` counts them')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The case store [env: `PLAINT_STORE`] [default: the platform''s data folder for plaint]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'See everything as it stood at the end of that day [default: today]')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who is recording [env: `PLAINT_BY`] [default: the login name]')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave formulas in CSV and TSV cells as they are')
            [CompletionResult]::new('--bom', '--bom', [CompletionResultType]::ParameterName, 'Begin CSV and TSV with a byte order mark, for Excel')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'plaint;respond' {
            [CompletionResult]::new('--outcome', '--outcome', [CompletionResultType]::ParameterName, 'How it came out: upheld, partly-upheld, not-upheld or resolved')
            [CompletionResult]::new('--decision', '--decision', [CompletionResultType]::ParameterName, 'The decision (`-` reads standard input)')
            [CompletionResult]::new('--reasons', '--reasons', [CompletionResultType]::ParameterName, 'Its reasons')
            [CompletionResult]::new('--remedy', '--remedy', [CompletionResultType]::ParameterName, 'A remedy offered; repeat for more')
            [CompletionResult]::new('--action', '--action', [CompletionResultType]::ParameterName, 'Something still to be done, with @DATE for a target; repeat for more')
            [CompletionResult]::new('--handler', '--handler', [CompletionResultType]::ParameterName, 'Who answered')
            [CompletionResult]::new('--signed-off-by', '--signed-off-by', [CompletionResultType]::ParameterName, 'Who signed the answer off')
            [CompletionResult]::new('--channel', '--channel', [CompletionResultType]::ParameterName, 'How it was given')
            [CompletionResult]::new('--received-on', '--received-on', [CompletionResultType]::ParameterName, 'The day the complainant got it')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day it happened [default: today]')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'Anything else worth saying (`-` reads standard input)')
            [CompletionResult]::new('--override', '--override', [CompletionResultType]::ParameterName, 'Record it against the policy''s rule, because it happened: marked everywhere')
            [CompletionResult]::new('--if-entries', '--if-entries', [CompletionResultType]::ParameterName, 'Only if the case still has so many entries, as `events` of `show -f json` counts them')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The case store [env: `PLAINT_STORE`] [default: the platform''s data folder for plaint]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'See everything as it stood at the end of that day [default: today]')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who is recording [env: `PLAINT_BY`] [default: the login name]')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--agreed', '--agreed', [CompletionResultType]::ParameterName, 'The complainant agreed to it, where it is resolved')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave formulas in CSV and TSV cells as they are')
            [CompletionResult]::new('--bom', '--bom', [CompletionResultType]::ParameterName, 'Begin CSV and TSV with a byte order mark, for Excel')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'plaint;escalate' {
            [CompletionResult]::new('--requested', '--requested', [CompletionResultType]::ParameterName, 'The day the complainant asked [default: the same as --on]')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'What they said about why; they need not say anything (`-` reads standard input)')
            [CompletionResult]::new('--handler', '--handler', [CompletionResultType]::ParameterName, 'Who handles the next stage')
            [CompletionResult]::new('--exceptional', '--exceptional', [CompletionResultType]::ParameterName, 'Why a late request is taken')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day it happened [default: today]')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'Anything else worth saying (`-` reads standard input)')
            [CompletionResult]::new('--override', '--override', [CompletionResultType]::ParameterName, 'Record it against the policy''s rule, because it happened: marked everywhere')
            [CompletionResult]::new('--if-entries', '--if-entries', [CompletionResultType]::ParameterName, 'Only if the case still has so many entries, as `events` of `show -f json` counts them')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The case store [env: `PLAINT_STORE`] [default: the platform''s data folder for plaint]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'See everything as it stood at the end of that day [default: today]')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who is recording [env: `PLAINT_BY`] [default: the login name]')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave formulas in CSV and TSV cells as they are')
            [CompletionResult]::new('--bom', '--bom', [CompletionResultType]::ParameterName, 'Begin CSV and TSV with a byte order mark, for Excel')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'plaint;extend' {
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'The new answer date')
            [CompletionResult]::new('--for', '--for', [CompletionResultType]::ParameterName, 'The new answer date, counted on from the one that holds: 10wd, 2w')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why (`-` reads standard input)')
            [CompletionResult]::new('--told', '--told', [CompletionResultType]::ParameterName, 'The day the complainant was told [default: the same as --on]')
            [CompletionResult]::new('--approved-by', '--approved-by', [CompletionResultType]::ParameterName, 'Who approved it')
            [CompletionResult]::new('--good-reason', '--good-reason', [CompletionResultType]::ParameterName, 'Why it goes past the policy''s cap')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day it happened [default: today]')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'Anything else worth saying (`-` reads standard input)')
            [CompletionResult]::new('--override', '--override', [CompletionResultType]::ParameterName, 'Record it against the policy''s rule, because it happened: marked everywhere')
            [CompletionResult]::new('--if-entries', '--if-entries', [CompletionResultType]::ParameterName, 'Only if the case still has so many entries, as `events` of `show -f json` counts them')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The case store [env: `PLAINT_STORE`] [default: the platform''s data folder for plaint]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'See everything as it stood at the end of that day [default: today]')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who is recording [env: `PLAINT_BY`] [default: the login name]')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--agreed', '--agreed', [CompletionResultType]::ParameterName, 'The complainant agreed')
            [CompletionResult]::new('--signposted', '--signposted', [CompletionResultType]::ParameterName, 'The ombudsman''s details were given with it')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave formulas in CSV and TSV cells as they are')
            [CompletionResult]::new('--bom', '--bom', [CompletionResultType]::ParameterName, 'Begin CSV and TSV with a byte order mark, for Excel')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'plaint;close' {
            [CompletionResult]::new('--because', '--because', [CompletionResultType]::ParameterName, 'Why it is finished')
            [CompletionResult]::new('--authorised-by', '--authorised-by', [CompletionResultType]::ParameterName, 'Who authorised it, where somebody must')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day it happened [default: today]')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'Anything else worth saying (`-` reads standard input)')
            [CompletionResult]::new('--override', '--override', [CompletionResultType]::ParameterName, 'Record it against the policy''s rule, because it happened: marked everywhere')
            [CompletionResult]::new('--if-entries', '--if-entries', [CompletionResultType]::ParameterName, 'Only if the case still has so many entries, as `events` of `show -f json` counts them')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The case store [env: `PLAINT_STORE`] [default: the platform''s data folder for plaint]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'See everything as it stood at the end of that day [default: today]')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who is recording [env: `PLAINT_BY`] [default: the login name]')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--lapsed', '--lapsed', [CompletionResultType]::ParameterName, 'Close every case whose window to ask for the next stage has passed')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave formulas in CSV and TSV cells as they are')
            [CompletionResult]::new('--bom', '--bom', [CompletionResultType]::ParameterName, 'Begin CSV and TSV with a byte order mark, for Excel')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'plaint;allocate' {
            [CompletionResult]::new('--handler', '--handler', [CompletionResultType]::ParameterName, 'Who handles it now')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day it happened [default: today]')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'Anything else worth saying (`-` reads standard input)')
            [CompletionResult]::new('--override', '--override', [CompletionResultType]::ParameterName, 'Record it against the policy''s rule, because it happened: marked everywhere')
            [CompletionResult]::new('--if-entries', '--if-entries', [CompletionResultType]::ParameterName, 'Only if the case still has so many entries, as `events` of `show -f json` counts them')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The case store [env: `PLAINT_STORE`] [default: the platform''s data folder for plaint]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'See everything as it stood at the end of that day [default: today]')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who is recording [env: `PLAINT_BY`] [default: the login name]')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave formulas in CSV and TSV cells as they are')
            [CompletionResult]::new('--bom', '--bom', [CompletionResultType]::ParameterName, 'Begin CSV and TSV with a byte order mark, for Excel')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'plaint;contact' {
            [CompletionResult]::new('--channel', '--channel', [CompletionResultType]::ParameterName, 'How')
            [CompletionResult]::new('--purpose', '--purpose', [CompletionResultType]::ParameterName, 'What it was for [default: contact]')
            [CompletionResult]::new('--said', '--said', [CompletionResultType]::ParameterName, 'What was said (`-` reads standard input)')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day it happened [default: today]')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'Anything else worth saying (`-` reads standard input)')
            [CompletionResult]::new('--override', '--override', [CompletionResultType]::ParameterName, 'Record it against the policy''s rule, because it happened: marked everywhere')
            [CompletionResult]::new('--if-entries', '--if-entries', [CompletionResultType]::ParameterName, 'Only if the case still has so many entries, as `events` of `show -f json` counts them')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The case store [env: `PLAINT_STORE`] [default: the platform''s data folder for plaint]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'See everything as it stood at the end of that day [default: today]')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who is recording [env: `PLAINT_BY`] [default: the login name]')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--incoming', '--incoming', [CompletionResultType]::ParameterName, 'The complainant made it; otherwise we did')
            [CompletionResult]::new('--update', '--update', [CompletionResultType]::ParameterName, 'It told them how the complaint is going')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave formulas in CSV and TSV cells as they are')
            [CompletionResult]::new('--bom', '--bom', [CompletionResultType]::ParameterName, 'Begin CSV and TSV with a byte order mark, for Excel')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'plaint;consent' {
            [CompletionResult]::new('--representative', '--representative', [CompletionResultType]::ParameterName, 'Who speaks for them, where that is not on record')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day it happened [default: today]')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'Anything else worth saying (`-` reads standard input)')
            [CompletionResult]::new('--override', '--override', [CompletionResultType]::ParameterName, 'Record it against the policy''s rule, because it happened: marked everywhere')
            [CompletionResult]::new('--if-entries', '--if-entries', [CompletionResultType]::ParameterName, 'Only if the case still has so many entries, as `events` of `show -f json` counts them')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The case store [env: `PLAINT_STORE`] [default: the platform''s data folder for plaint]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'See everything as it stood at the end of that day [default: today]')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who is recording [env: `PLAINT_BY`] [default: the login name]')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--given', '--given', [CompletionResultType]::ParameterName, 'The complainant consents')
            [CompletionResult]::new('--refused', '--refused', [CompletionResultType]::ParameterName, 'The complainant does not')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave formulas in CSV and TSV cells as they are')
            [CompletionResult]::new('--bom', '--bom', [CompletionResultType]::ParameterName, 'Begin CSV and TSV with a byte order mark, for Excel')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'plaint;group' {
            [CompletionResult]::new('--members', '--members', [CompletionResultType]::ParameterName, 'How many people, where that is known')
            [CompletionResult]::new('--nominee', '--nominee', [CompletionResultType]::ParameterName, 'The person they named to talk to')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day it happened [default: today]')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'Anything else worth saying (`-` reads standard input)')
            [CompletionResult]::new('--override', '--override', [CompletionResultType]::ParameterName, 'Record it against the policy''s rule, because it happened: marked everywhere')
            [CompletionResult]::new('--if-entries', '--if-entries', [CompletionResultType]::ParameterName, 'Only if the case still has so many entries, as `events` of `show -f json` counts them')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The case store [env: `PLAINT_STORE`] [default: the platform''s data folder for plaint]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'See everything as it stood at the end of that day [default: today]')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who is recording [env: `PLAINT_BY`] [default: the login name]')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave formulas in CSV and TSV cells as they are')
            [CompletionResult]::new('--bom', '--bom', [CompletionResultType]::ParameterName, 'Begin CSV and TSV with a byte order mark, for Excel')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'plaint;support' {
            [CompletionResult]::new('--preferred', '--preferred', [CompletionResultType]::ParameterName, 'How they want to be contacted')
            [CompletionResult]::new('--adjustment', '--adjustment', [CompletionResultType]::ParameterName, 'The adjustment agreed')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day it happened [default: today]')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'Anything else worth saying (`-` reads standard input)')
            [CompletionResult]::new('--override', '--override', [CompletionResultType]::ParameterName, 'Record it against the policy''s rule, because it happened: marked everywhere')
            [CompletionResult]::new('--if-entries', '--if-entries', [CompletionResultType]::ParameterName, 'Only if the case still has so many entries, as `events` of `show -f json` counts them')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The case store [env: `PLAINT_STORE`] [default: the platform''s data folder for plaint]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'See everything as it stood at the end of that day [default: today]')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who is recording [env: `PLAINT_BY`] [default: the login name]')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave formulas in CSV and TSV cells as they are')
            [CompletionResult]::new('--bom', '--bom', [CompletionResultType]::ParameterName, 'Begin CSV and TSV with a byte order mark, for Excel')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'plaint;flag' {
            [CompletionResult]::new('--serious', '--serious', [CompletionResultType]::ParameterName, 'Why it is serious, high-risk or high-profile')
            [CompletionResult]::new('--senior-staff', '--senior-staff', [CompletionResultType]::ParameterName, 'Why it counts as about senior staff or the governing body')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day it happened [default: today]')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'Anything else worth saying (`-` reads standard input)')
            [CompletionResult]::new('--override', '--override', [CompletionResultType]::ParameterName, 'Record it against the policy''s rule, because it happened: marked everywhere')
            [CompletionResult]::new('--if-entries', '--if-entries', [CompletionResultType]::ParameterName, 'Only if the case still has so many entries, as `events` of `show -f json` counts them')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The case store [env: `PLAINT_STORE`] [default: the platform''s data folder for plaint]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'See everything as it stood at the end of that day [default: today]')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who is recording [env: `PLAINT_BY`] [default: the login name]')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave formulas in CSV and TSV cells as they are')
            [CompletionResult]::new('--bom', '--bom', [CompletionResultType]::ParameterName, 'Begin CSV and TSV with a byte order mark, for Excel')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'plaint;notify' {
            [CompletionResult]::new('--regulator', '--regulator', [CompletionResultType]::ParameterName, 'Which regulator')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day it happened [default: today]')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'Anything else worth saying (`-` reads standard input)')
            [CompletionResult]::new('--override', '--override', [CompletionResultType]::ParameterName, 'Record it against the policy''s rule, because it happened: marked everywhere')
            [CompletionResult]::new('--if-entries', '--if-entries', [CompletionResultType]::ParameterName, 'Only if the case still has so many entries, as `events` of `show -f json` counts them')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The case store [env: `PLAINT_STORE`] [default: the platform''s data folder for plaint]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'See everything as it stood at the end of that day [default: today]')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who is recording [env: `PLAINT_BY`] [default: the login name]')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave formulas in CSV and TSV cells as they are')
            [CompletionResult]::new('--bom', '--bom', [CompletionResultType]::ParameterName, 'Begin CSV and TSV with a byte order mark, for Excel')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'plaint;staff' {
            [CompletionResult]::new('--told', '--told', [CompletionResultType]::ParameterName, 'What they were told of')
            [CompletionResult]::new('--staff', '--staff', [CompletionResultType]::ParameterName, 'Who they are')
            [CompletionResult]::new('--channel', '--channel', [CompletionResultType]::ParameterName, 'How')
            [CompletionResult]::new('--supported-by', '--supported-by', [CompletionResultType]::ParameterName, 'Who supports them: not whoever investigates or signs off')
            [CompletionResult]::new('--said', '--said', [CompletionResultType]::ParameterName, 'What was said (`-` reads standard input)')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day it happened [default: today]')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'Anything else worth saying (`-` reads standard input)')
            [CompletionResult]::new('--override', '--override', [CompletionResultType]::ParameterName, 'Record it against the policy''s rule, because it happened: marked everywhere')
            [CompletionResult]::new('--if-entries', '--if-entries', [CompletionResultType]::ParameterName, 'Only if the case still has so many entries, as `events` of `show -f json` counts them')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The case store [env: `PLAINT_STORE`] [default: the platform''s data folder for plaint]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'See everything as it stood at the end of that day [default: today]')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who is recording [env: `PLAINT_BY`] [default: the login name]')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave formulas in CSV and TSV cells as they are')
            [CompletionResult]::new('--bom', '--bom', [CompletionResultType]::ParameterName, 'Begin CSV and TSV with a byte order mark, for Excel')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'plaint;conflict' {
            [CompletionResult]::new('--handler', '--handler', [CompletionResultType]::ParameterName, 'Who')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'What it is')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day it happened [default: today]')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'Anything else worth saying (`-` reads standard input)')
            [CompletionResult]::new('--override', '--override', [CompletionResultType]::ParameterName, 'Record it against the policy''s rule, because it happened: marked everywhere')
            [CompletionResult]::new('--if-entries', '--if-entries', [CompletionResultType]::ParameterName, 'Only if the case still has so many entries, as `events` of `show -f json` counts them')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The case store [env: `PLAINT_STORE`] [default: the platform''s data folder for plaint]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'See everything as it stood at the end of that day [default: today]')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who is recording [env: `PLAINT_BY`] [default: the login name]')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave formulas in CSV and TSV cells as they are')
            [CompletionResult]::new('--bom', '--bom', [CompletionResultType]::ParameterName, 'Begin CSV and TSV with a byte order mark, for Excel')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'plaint;panel' {
            [CompletionResult]::new('--seat', '--seat', [CompletionResultType]::ParameterName, 'Who sits, and as what; repeat for each')
            [CompletionResult]::new('--resident', '--resident', [CompletionResultType]::ParameterName, 'A resident who sits; repeat for more')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day it happened [default: today]')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'Anything else worth saying (`-` reads standard input)')
            [CompletionResult]::new('--override', '--override', [CompletionResultType]::ParameterName, 'Record it against the policy''s rule, because it happened: marked everywhere')
            [CompletionResult]::new('--if-entries', '--if-entries', [CompletionResultType]::ParameterName, 'Only if the case still has so many entries, as `events` of `show -f json` counts them')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The case store [env: `PLAINT_STORE`] [default: the platform''s data folder for plaint]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'See everything as it stood at the end of that day [default: today]')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who is recording [env: `PLAINT_BY`] [default: the login name]')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--consented', '--consented', [CompletionResultType]::ParameterName, 'The complainant consents to who sits')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave formulas in CSV and TSV cells as they are')
            [CompletionResult]::new('--bom', '--bom', [CompletionResultType]::ParameterName, 'Begin CSV and TSV with a byte order mark, for Excel')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'plaint;evidence' {
            [CompletionResult]::new('--item', '--item', [CompletionResultType]::ParameterName, 'Its reference, or where it is')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'The file: its name and its SHA-256 are recorded, not the file')
            [CompletionResult]::new('--said', '--said', [CompletionResultType]::ParameterName, 'What it shows (`-` reads standard input)')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day it happened [default: today]')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'Anything else worth saying (`-` reads standard input)')
            [CompletionResult]::new('--override', '--override', [CompletionResultType]::ParameterName, 'Record it against the policy''s rule, because it happened: marked everywhere')
            [CompletionResult]::new('--if-entries', '--if-entries', [CompletionResultType]::ParameterName, 'Only if the case still has so many entries, as `events` of `show -f json` counts them')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The case store [env: `PLAINT_STORE`] [default: the platform''s data folder for plaint]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'See everything as it stood at the end of that day [default: today]')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who is recording [env: `PLAINT_BY`] [default: the login name]')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--incoming', '--incoming', [CompletionResultType]::ParameterName, 'It came from the complainant; otherwise we gathered it')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave formulas in CSV and TSV cells as they are')
            [CompletionResult]::new('--bom', '--bom', [CompletionResultType]::ParameterName, 'Begin CSV and TSV with a byte order mark, for Excel')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'plaint;pause' {
            [CompletionResult]::new('--ground', '--ground', [CompletionResultType]::ParameterName, 'What for, by the policy''s code')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'More of why')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day it happened [default: today]')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'Anything else worth saying (`-` reads standard input)')
            [CompletionResult]::new('--override', '--override', [CompletionResultType]::ParameterName, 'Record it against the policy''s rule, because it happened: marked everywhere')
            [CompletionResult]::new('--if-entries', '--if-entries', [CompletionResultType]::ParameterName, 'Only if the case still has so many entries, as `events` of `show -f json` counts them')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The case store [env: `PLAINT_STORE`] [default: the platform''s data folder for plaint]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'See everything as it stood at the end of that day [default: today]')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who is recording [env: `PLAINT_BY`] [default: the login name]')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave formulas in CSV and TSV cells as they are')
            [CompletionResult]::new('--bom', '--bom', [CompletionResultType]::ParameterName, 'Begin CSV and TSV with a byte order mark, for Excel')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'plaint;resume' {
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day it happened [default: today]')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'Anything else worth saying (`-` reads standard input)')
            [CompletionResult]::new('--override', '--override', [CompletionResultType]::ParameterName, 'Record it against the policy''s rule, because it happened: marked everywhere')
            [CompletionResult]::new('--if-entries', '--if-entries', [CompletionResultType]::ParameterName, 'Only if the case still has so many entries, as `events` of `show -f json` counts them')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The case store [env: `PLAINT_STORE`] [default: the platform''s data folder for plaint]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'See everything as it stood at the end of that day [default: today]')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who is recording [env: `PLAINT_BY`] [default: the login name]')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave formulas in CSV and TSV cells as they are')
            [CompletionResult]::new('--bom', '--bom', [CompletionResultType]::ParameterName, 'Begin CSV and TSV with a byte order mark, for Excel')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'plaint;refuse' {
            [CompletionResult]::new('--ground', '--ground', [CompletionResultType]::ParameterName, 'The policy''s code for the ground')
            [CompletionResult]::new('--reasons', '--reasons', [CompletionResultType]::ParameterName, 'Why, as the complainant was told (`-` reads standard input)')
            [CompletionResult]::new('--authorised-by', '--authorised-by', [CompletionResultType]::ParameterName, 'Who authorised it')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day it happened [default: today]')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'Anything else worth saying (`-` reads standard input)')
            [CompletionResult]::new('--override', '--override', [CompletionResultType]::ParameterName, 'Record it against the policy''s rule, because it happened: marked everywhere')
            [CompletionResult]::new('--if-entries', '--if-entries', [CompletionResultType]::ParameterName, 'Only if the case still has so many entries, as `events` of `show -f json` counts them')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The case store [env: `PLAINT_STORE`] [default: the platform''s data folder for plaint]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'See everything as it stood at the end of that day [default: today]')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who is recording [env: `PLAINT_BY`] [default: the login name]')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--signposted', '--signposted', [CompletionResultType]::ParameterName, 'The ombudsman''s details were given')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave formulas in CSV and TSV cells as they are')
            [CompletionResult]::new('--bom', '--bom', [CompletionResultType]::ParameterName, 'Begin CSV and TSV with a byte order mark, for Excel')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'plaint;decline' {
            [CompletionResult]::new('--ground', '--ground', [CompletionResultType]::ParameterName, 'The policy''s code for the ground; `late` where the window had passed')
            [CompletionResult]::new('--reasons', '--reasons', [CompletionResultType]::ParameterName, 'Why, as the complainant was told (`-` reads standard input)')
            [CompletionResult]::new('--requested', '--requested', [CompletionResultType]::ParameterName, 'The day the complainant asked [default: the day of --on]')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day it happened [default: today]')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'Anything else worth saying (`-` reads standard input)')
            [CompletionResult]::new('--override', '--override', [CompletionResultType]::ParameterName, 'Record it against the policy''s rule, because it happened: marked everywhere')
            [CompletionResult]::new('--if-entries', '--if-entries', [CompletionResultType]::ParameterName, 'Only if the case still has so many entries, as `events` of `show -f json` counts them')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The case store [env: `PLAINT_STORE`] [default: the platform''s data folder for plaint]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'See everything as it stood at the end of that day [default: today]')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who is recording [env: `PLAINT_BY`] [default: the login name]')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--signposted', '--signposted', [CompletionResultType]::ParameterName, 'The ombudsman''s details were given')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave formulas in CSV and TSV cells as they are')
            [CompletionResult]::new('--bom', '--bom', [CompletionResultType]::ParameterName, 'Begin CSV and TSV with a byte order mark, for Excel')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'plaint;return' {
            [CompletionResult]::new('--answer-by', '--answer-by', [CompletionResultType]::ParameterName, 'The day the answer is promised by')
            [CompletionResult]::new('--to-stage', '--to-stage', [CompletionResultType]::ParameterName, 'Which stage [default: the one before]')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why (`-` reads standard input)')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day it happened [default: today]')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'Anything else worth saying (`-` reads standard input)')
            [CompletionResult]::new('--override', '--override', [CompletionResultType]::ParameterName, 'Record it against the policy''s rule, because it happened: marked everywhere')
            [CompletionResult]::new('--if-entries', '--if-entries', [CompletionResultType]::ParameterName, 'Only if the case still has so many entries, as `events` of `show -f json` counts them')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The case store [env: `PLAINT_STORE`] [default: the platform''s data folder for plaint]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'See everything as it stood at the end of that day [default: today]')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who is recording [env: `PLAINT_BY`] [default: the login name]')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--agreed', '--agreed', [CompletionResultType]::ParameterName, 'The complainant agreed to that date')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave formulas in CSV and TSV cells as they are')
            [CompletionResult]::new('--bom', '--bom', [CompletionResultType]::ParameterName, 'Begin CSV and TSV with a byte order mark, for Excel')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'plaint;accept' {
            [CompletionResult]::new('--ground', '--ground', [CompletionResultType]::ParameterName, 'The ground on which it might have been refused')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why it is taken (`-` reads standard input)')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day it happened [default: today]')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'Anything else worth saying (`-` reads standard input)')
            [CompletionResult]::new('--override', '--override', [CompletionResultType]::ParameterName, 'Record it against the policy''s rule, because it happened: marked everywhere')
            [CompletionResult]::new('--if-entries', '--if-entries', [CompletionResultType]::ParameterName, 'Only if the case still has so many entries, as `events` of `show -f json` counts them')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The case store [env: `PLAINT_STORE`] [default: the platform''s data folder for plaint]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'See everything as it stood at the end of that day [default: today]')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who is recording [env: `PLAINT_BY`] [default: the login name]')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave formulas in CSV and TSV cells as they are')
            [CompletionResult]::new('--bom', '--bom', [CompletionResultType]::ParameterName, 'Begin CSV and TSV with a byte order mark, for Excel')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'plaint;warn' {
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'What for (`-` reads standard input)')
            [CompletionResult]::new('--approved-by', '--approved-by', [CompletionResultType]::ParameterName, 'Who agreed to it')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day it happened [default: today]')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'Anything else worth saying (`-` reads standard input)')
            [CompletionResult]::new('--override', '--override', [CompletionResultType]::ParameterName, 'Record it against the policy''s rule, because it happened: marked everywhere')
            [CompletionResult]::new('--if-entries', '--if-entries', [CompletionResultType]::ParameterName, 'Only if the case still has so many entries, as `events` of `show -f json` counts them')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The case store [env: `PLAINT_STORE`] [default: the platform''s data folder for plaint]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'See everything as it stood at the end of that day [default: today]')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who is recording [env: `PLAINT_BY`] [default: the login name]')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave formulas in CSV and TSV cells as they are')
            [CompletionResult]::new('--bom', '--bom', [CompletionResultType]::ParameterName, 'Begin CSV and TSV with a byte order mark, for Excel')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'plaint;restrict' {
            [CompletionResult]::new('--measure', '--measure', [CompletionResultType]::ParameterName, 'What is restricted')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, as the complainant was told (`-` reads standard input)')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Its last day, where it has one')
            [CompletionResult]::new('--approved-by', '--approved-by', [CompletionResultType]::ParameterName, 'Who approved it')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day it happened [default: today]')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'Anything else worth saying (`-` reads standard input)')
            [CompletionResult]::new('--override', '--override', [CompletionResultType]::ParameterName, 'Record it against the policy''s rule, because it happened: marked everywhere')
            [CompletionResult]::new('--if-entries', '--if-entries', [CompletionResultType]::ParameterName, 'Only if the case still has so many entries, as `events` of `show -f json` counts them')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The case store [env: `PLAINT_STORE`] [default: the platform''s data folder for plaint]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'See everything as it stood at the end of that day [default: today]')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who is recording [env: `PLAINT_BY`] [default: the login name]')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--signposted', '--signposted', [CompletionResultType]::ParameterName, 'The ombudsman''s details were given')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave formulas in CSV and TSV cells as they are')
            [CompletionResult]::new('--bom', '--bom', [CompletionResultType]::ParameterName, 'Begin CSV and TSV with a byte order mark, for Excel')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'plaint;reopen' {
            [CompletionResult]::new('--because', '--because', [CompletionResultType]::ParameterName, 'On whose word')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'At which stage it goes on [default: the one it was at, or the next where that request was declined]')
            [CompletionResult]::new('--answer-by', '--answer-by', [CompletionResultType]::ParameterName, 'The day the answer is to be given by, where the instruction sets one')
            [CompletionResult]::new('--handler', '--handler', [CompletionResultType]::ParameterName, 'Who handles it')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'What was instructed or found (`-` reads standard input)')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day it happened [default: today]')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'Anything else worth saying (`-` reads standard input)')
            [CompletionResult]::new('--override', '--override', [CompletionResultType]::ParameterName, 'Record it against the policy''s rule, because it happened: marked everywhere')
            [CompletionResult]::new('--if-entries', '--if-entries', [CompletionResultType]::ParameterName, 'Only if the case still has so many entries, as `events` of `show -f json` counts them')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The case store [env: `PLAINT_STORE`] [default: the platform''s data folder for plaint]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'See everything as it stood at the end of that day [default: today]')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who is recording [env: `PLAINT_BY`] [default: the login name]')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave formulas in CSV and TSV cells as they are')
            [CompletionResult]::new('--bom', '--bom', [CompletionResultType]::ParameterName, 'Begin CSV and TSV with a byte order mark, for Excel')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'plaint;link' {
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'The other case')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'How this one has to do with that one [default: related]')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day it happened [default: today]')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'Anything else worth saying (`-` reads standard input)')
            [CompletionResult]::new('--override', '--override', [CompletionResultType]::ParameterName, 'Record it against the policy''s rule, because it happened: marked everywhere')
            [CompletionResult]::new('--if-entries', '--if-entries', [CompletionResultType]::ParameterName, 'Only if the case still has so many entries, as `events` of `show -f json` counts them')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The case store [env: `PLAINT_STORE`] [default: the platform''s data folder for plaint]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'See everything as it stood at the end of that day [default: today]')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who is recording [env: `PLAINT_BY`] [default: the login name]')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave formulas in CSV and TSV cells as they are')
            [CompletionResult]::new('--bom', '--bom', [CompletionResultType]::ParameterName, 'Begin CSV and TSV with a byte order mark, for Excel')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'plaint;merge' {
            [CompletionResult]::new('--into', '--into', [CompletionResultType]::ParameterName, 'The case that goes on')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day it happened [default: today]')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'Anything else worth saying (`-` reads standard input)')
            [CompletionResult]::new('--override', '--override', [CompletionResultType]::ParameterName, 'Record it against the policy''s rule, because it happened: marked everywhere')
            [CompletionResult]::new('--if-entries', '--if-entries', [CompletionResultType]::ParameterName, 'Only if the case still has so many entries, as `events` of `show -f json` counts them')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The case store [env: `PLAINT_STORE`] [default: the platform''s data folder for plaint]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'See everything as it stood at the end of that day [default: today]')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who is recording [env: `PLAINT_BY`] [default: the login name]')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave formulas in CSV and TSV cells as they are')
            [CompletionResult]::new('--bom', '--bom', [CompletionResultType]::ParameterName, 'Begin CSV and TSV with a byte order mark, for Excel')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'plaint;point' {
            [CompletionResult]::new('--text', '--text', [CompletionResultType]::ParameterName, 'The point (`-` reads standard input)')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day it happened [default: today]')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'Anything else worth saying (`-` reads standard input)')
            [CompletionResult]::new('--override', '--override', [CompletionResultType]::ParameterName, 'Record it against the policy''s rule, because it happened: marked everywhere')
            [CompletionResult]::new('--if-entries', '--if-entries', [CompletionResultType]::ParameterName, 'Only if the case still has so many entries, as `events` of `show -f json` counts them')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The case store [env: `PLAINT_STORE`] [default: the platform''s data folder for plaint]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'See everything as it stood at the end of that day [default: today]')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who is recording [env: `PLAINT_BY`] [default: the login name]')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--unrelated', '--unrelated', [CompletionResultType]::ParameterName, 'It does not belong to this complaint')
            [CompletionResult]::new('--would-delay', '--would-delay', [CompletionResultType]::ParameterName, 'It would delay the answer unreasonably')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave formulas in CSV and TSV cells as they are')
            [CompletionResult]::new('--bom', '--bom', [CompletionResultType]::ParameterName, 'Begin CSV and TSV with a byte order mark, for Excel')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'plaint;finding' {
            [CompletionResult]::new('--point', '--point', [CompletionResultType]::ParameterName, 'Which point')
            [CompletionResult]::new('--outcome', '--outcome', [CompletionResultType]::ParameterName, 'How it came out: upheld, partly-upheld or not-upheld, or resolved')
            [CompletionResult]::new('--reasons', '--reasons', [CompletionResultType]::ParameterName, 'Why (`-` reads standard input)')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day it happened [default: today]')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'Anything else worth saying (`-` reads standard input)')
            [CompletionResult]::new('--override', '--override', [CompletionResultType]::ParameterName, 'Record it against the policy''s rule, because it happened: marked everywhere')
            [CompletionResult]::new('--if-entries', '--if-entries', [CompletionResultType]::ParameterName, 'Only if the case still has so many entries, as `events` of `show -f json` counts them')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The case store [env: `PLAINT_STORE`] [default: the platform''s data folder for plaint]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'See everything as it stood at the end of that day [default: today]')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who is recording [env: `PLAINT_BY`] [default: the login name]')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave formulas in CSV and TSV cells as they are')
            [CompletionResult]::new('--bom', '--bom', [CompletionResultType]::ParameterName, 'Begin CSV and TSV with a byte order mark, for Excel')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'plaint;remedy' {
            [CompletionResult]::new('--offer', '--offer', [CompletionResultType]::ParameterName, 'It is offered: what kind')
            [CompletionResult]::new('--accepted', '--accepted', [CompletionResultType]::ParameterName, 'The complainant accepted it: its number')
            [CompletionResult]::new('--refused', '--refused', [CompletionResultType]::ParameterName, 'The complainant refused it: its number')
            [CompletionResult]::new('--delivered', '--delivered', [CompletionResultType]::ParameterName, 'It was given: its number')
            [CompletionResult]::new('--amount', '--amount', [CompletionResultType]::ParameterName, 'How much, in pounds, as 150 or 150.50')
            [CompletionResult]::new('--words', '--words', [CompletionResultType]::ParameterName, 'What it is, or what it is for (`-` reads standard input)')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day it happened [default: today]')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'Anything else worth saying (`-` reads standard input)')
            [CompletionResult]::new('--override', '--override', [CompletionResultType]::ParameterName, 'Record it against the policy''s rule, because it happened: marked everywhere')
            [CompletionResult]::new('--if-entries', '--if-entries', [CompletionResultType]::ParameterName, 'Only if the case still has so many entries, as `events` of `show -f json` counts them')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The case store [env: `PLAINT_STORE`] [default: the platform''s data folder for plaint]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'See everything as it stood at the end of that day [default: today]')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who is recording [env: `PLAINT_BY`] [default: the login name]')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--offset', '--offset', [CompletionResultType]::ParameterName, 'It is set off against what the complainant owes')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave formulas in CSV and TSV cells as they are')
            [CompletionResult]::new('--bom', '--bom', [CompletionResultType]::ParameterName, 'Begin CSV and TSV with a byte order mark, for Excel')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'plaint;action' {
            [CompletionResult]::new('--add', '--add', [CompletionResultType]::ParameterName, 'It is to be done, with @DATE for a target')
            [CompletionResult]::new('--done', '--done', [CompletionResultType]::ParameterName, 'It was done: its number')
            [CompletionResult]::new('--move', '--move', [CompletionResultType]::ParameterName, 'Somebody else sees to it, or by another day: its number')
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'What kind of thing [default: action]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Who sees to it')
            [CompletionResult]::new('--target', '--target', [CompletionResultType]::ParameterName, 'By when, with --move')
            [CompletionResult]::new('--authorised-by', '--authorised-by', [CompletionResultType]::ParameterName, 'Who authorised it')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why it is put off')
            [CompletionResult]::new('--said', '--said', [CompletionResultType]::ParameterName, 'What was done (`-` reads standard input)')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day it happened [default: today]')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'Anything else worth saying (`-` reads standard input)')
            [CompletionResult]::new('--override', '--override', [CompletionResultType]::ParameterName, 'Record it against the policy''s rule, because it happened: marked everywhere')
            [CompletionResult]::new('--if-entries', '--if-entries', [CompletionResultType]::ParameterName, 'Only if the case still has so many entries, as `events` of `show -f json` counts them')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The case store [env: `PLAINT_STORE`] [default: the platform''s data folder for plaint]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'See everything as it stood at the end of that day [default: today]')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who is recording [env: `PLAINT_BY`] [default: the login name]')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave formulas in CSV and TSV cells as they are')
            [CompletionResult]::new('--bom', '--bom', [CompletionResultType]::ParameterName, 'Begin CSV and TSV with a byte order mark, for Excel')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'plaint;learning' {
            [CompletionResult]::new('--action', '--action', [CompletionResultType]::ParameterName, 'What is to be done, with @DATE for a target')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Who sees to it')
            [CompletionResult]::new('--authorised-by', '--authorised-by', [CompletionResultType]::ParameterName, 'Who authorised it')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day it happened [default: today]')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'Anything else worth saying (`-` reads standard input)')
            [CompletionResult]::new('--override', '--override', [CompletionResultType]::ParameterName, 'Record it against the policy''s rule, because it happened: marked everywhere')
            [CompletionResult]::new('--if-entries', '--if-entries', [CompletionResultType]::ParameterName, 'Only if the case still has so many entries, as `events` of `show -f json` counts them')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The case store [env: `PLAINT_STORE`] [default: the platform''s data folder for plaint]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'See everything as it stood at the end of that day [default: today]')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who is recording [env: `PLAINT_BY`] [default: the login name]')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave formulas in CSV and TSV cells as they are')
            [CompletionResult]::new('--bom', '--bom', [CompletionResultType]::ParameterName, 'Begin CSV and TSV with a byte order mark, for Excel')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'plaint;cause' {
            [CompletionResult]::new('--cause', '--cause', [CompletionResultType]::ParameterName, 'The organisation''s own code for it')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day it happened [default: today]')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'Anything else worth saying (`-` reads standard input)')
            [CompletionResult]::new('--override', '--override', [CompletionResultType]::ParameterName, 'Record it against the policy''s rule, because it happened: marked everywhere')
            [CompletionResult]::new('--if-entries', '--if-entries', [CompletionResultType]::ParameterName, 'Only if the case still has so many entries, as `events` of `show -f json` counts them')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The case store [env: `PLAINT_STORE`] [default: the platform''s data folder for plaint]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'See everything as it stood at the end of that day [default: today]')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who is recording [env: `PLAINT_BY`] [default: the login name]')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave formulas in CSV and TSV cells as they are')
            [CompletionResult]::new('--bom', '--bom', [CompletionResultType]::ParameterName, 'Begin CSV and TSV with a byte order mark, for Excel')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'plaint;ombudsman' {
            [CompletionResult]::new('--evidence-by', '--evidence-by', [CompletionResultType]::ParameterName, 'The ombudsman asked for evidence, by this day: it becomes an action')
            [CompletionResult]::new('--found', '--found', [CompletionResultType]::ParameterName, 'What the ombudsman found')
            [CompletionResult]::new('--order', '--order', [CompletionResultType]::ParameterName, 'What the ombudsman ordered, with @DATE for its date: it becomes an action')
            [CompletionResult]::new('--recommended', '--recommended', [CompletionResultType]::ParameterName, 'What the ombudsman recommended, with @DATE for its date: it becomes an action')
            [CompletionResult]::new('--reference', '--reference', [CompletionResultType]::ParameterName, 'The ombudsman''s own reference')
            [CompletionResult]::new('--words', '--words', [CompletionResultType]::ParameterName, 'What was asked for or found, in words (`-` reads standard input)')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Who sees to it')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day it happened [default: today]')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'Anything else worth saying (`-` reads standard input)')
            [CompletionResult]::new('--override', '--override', [CompletionResultType]::ParameterName, 'Record it against the policy''s rule, because it happened: marked everywhere')
            [CompletionResult]::new('--if-entries', '--if-entries', [CompletionResultType]::ParameterName, 'Only if the case still has so many entries, as `events` of `show -f json` counts them')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The case store [env: `PLAINT_STORE`] [default: the platform''s data folder for plaint]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'See everything as it stood at the end of that day [default: today]')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who is recording [env: `PLAINT_BY`] [default: the login name]')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--referred', '--referred', [CompletionResultType]::ParameterName, 'The complainant went to the ombudsman')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave formulas in CSV and TSV cells as they are')
            [CompletionResult]::new('--bom', '--bom', [CompletionResultType]::ParameterName, 'Begin CSV and TSV with a byte order mark, for Excel')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'plaint;feedback' {
            [CompletionResult]::new('--satisfaction', '--satisfaction', [CompletionResultType]::ParameterName, 'How content they were')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Of which stage [default: the last one answered]')
            [CompletionResult]::new('--said', '--said', [CompletionResultType]::ParameterName, 'What they said (`-` reads standard input)')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day it happened [default: today]')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'Anything else worth saying (`-` reads standard input)')
            [CompletionResult]::new('--override', '--override', [CompletionResultType]::ParameterName, 'Record it against the policy''s rule, because it happened: marked everywhere')
            [CompletionResult]::new('--if-entries', '--if-entries', [CompletionResultType]::ParameterName, 'Only if the case still has so many entries, as `events` of `show -f json` counts them')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The case store [env: `PLAINT_STORE`] [default: the platform''s data folder for plaint]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'See everything as it stood at the end of that day [default: today]')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who is recording [env: `PLAINT_BY`] [default: the login name]')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--asked', '--asked', [CompletionResultType]::ParameterName, 'They were asked')
            [CompletionResult]::new('--given', '--given', [CompletionResultType]::ParameterName, 'They answered')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave formulas in CSV and TSV cells as they are')
            [CompletionResult]::new('--bom', '--bom', [CompletionResultType]::ParameterName, 'Begin CSV and TSV with a byte order mark, for Excel')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'plaint;review' {
            [CompletionResult]::new('--review', '--review', [CompletionResultType]::ParameterName, 'The policy''s name for the review')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Of which stage [default: the last one answered]')
            [CompletionResult]::new('--said', '--said', [CompletionResultType]::ParameterName, 'What came of it (`-` reads standard input)')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day it happened [default: today]')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'Anything else worth saying (`-` reads standard input)')
            [CompletionResult]::new('--override', '--override', [CompletionResultType]::ParameterName, 'Record it against the policy''s rule, because it happened: marked everywhere')
            [CompletionResult]::new('--if-entries', '--if-entries', [CompletionResultType]::ParameterName, 'Only if the case still has so many entries, as `events` of `show -f json` counts them')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The case store [env: `PLAINT_STORE`] [default: the platform''s data folder for plaint]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'See everything as it stood at the end of that day [default: today]')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who is recording [env: `PLAINT_BY`] [default: the login name]')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave formulas in CSV and TSV cells as they are')
            [CompletionResult]::new('--bom', '--bom', [CompletionResultType]::ParameterName, 'Begin CSV and TSV with a byte order mark, for Excel')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'plaint;correct' {
            [CompletionResult]::new('--entry', '--entry', [CompletionResultType]::ParameterName, 'The same as an option')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why')
            [CompletionResult]::new('--happened-on', '--happened-on', [CompletionResultType]::ParameterName, 'It happened on this day')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'One of its values; repeat for more')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day it happened [default: today]')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'Anything else worth saying (`-` reads standard input)')
            [CompletionResult]::new('--override', '--override', [CompletionResultType]::ParameterName, 'Record it against the policy''s rule, because it happened: marked everywhere')
            [CompletionResult]::new('--if-entries', '--if-entries', [CompletionResultType]::ParameterName, 'Only if the case still has so many entries, as `events` of `show -f json` counts them')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The case store [env: `PLAINT_STORE`] [default: the platform''s data folder for plaint]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'See everything as it stood at the end of that day [default: today]')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who is recording [env: `PLAINT_BY`] [default: the login name]')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--strike', '--strike', [CompletionResultType]::ParameterName, 'It never happened')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave formulas in CSV and TSV cells as they are')
            [CompletionResult]::new('--bom', '--bom', [CompletionResultType]::ParameterName, 'Begin CSV and TSV with a byte order mark, for Excel')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'plaint;hold' {
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why (`-` reads standard input)')
            [CompletionResult]::new('--authorised-by', '--authorised-by', [CompletionResultType]::ParameterName, 'Who decided so')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day it happened [default: today]')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'Anything else worth saying (`-` reads standard input)')
            [CompletionResult]::new('--override', '--override', [CompletionResultType]::ParameterName, 'Record it against the policy''s rule, because it happened: marked everywhere')
            [CompletionResult]::new('--if-entries', '--if-entries', [CompletionResultType]::ParameterName, 'Only if the case still has so many entries, as `events` of `show -f json` counts them')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The case store [env: `PLAINT_STORE`] [default: the platform''s data folder for plaint]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'See everything as it stood at the end of that day [default: today]')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who is recording [env: `PLAINT_BY`] [default: the login name]')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--release', '--release', [CompletionResultType]::ParameterName, 'Lift the hold')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave formulas in CSV and TSV cells as they are')
            [CompletionResult]::new('--bom', '--bom', [CompletionResultType]::ParameterName, 'Begin CSV and TSV with a byte order mark, for Excel')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'plaint;disclose' {
            [CompletionResult]::new('--case', '--case', [CompletionResultType]::ParameterName, 'This one of the cases found; repeat for more')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The case store [env: `PLAINT_STORE`] [default: the platform''s data folder for plaint]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'See everything as it stood at the end of that day [default: today]')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who is recording [env: `PLAINT_BY`] [default: the login name]')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'All of the cases found; without --case or this it only lists them')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave formulas in CSV and TSV cells as they are')
            [CompletionResult]::new('--bom', '--bom', [CompletionResultType]::ParameterName, 'Begin CSV and TSV with a byte order mark, for Excel')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'plaint;erase' {
            [CompletionResult]::new('--person', '--person', [CompletionResultType]::ParameterName, 'All cases of this complainant, by the whole name or contact as it stands there')
            [CompletionResult]::new('--basis', '--basis', [CompletionResultType]::ParameterName, 'Erase it, on this basis; without one it only shows what would be erased')
            [CompletionResult]::new('--early', '--early', [CompletionResultType]::ParameterName, 'Why it is not kept for as long as it was to be; not with the basis retention')
            [CompletionResult]::new('--authorised-by', '--authorised-by', [CompletionResultType]::ParameterName, 'Who decided so')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The case store [env: `PLAINT_STORE`] [default: the platform''s data folder for plaint]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'See everything as it stood at the end of that day [default: today]')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who is recording [env: `PLAINT_BY`] [default: the login name]')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave formulas in CSV and TSV cells as they are')
            [CompletionResult]::new('--bom', '--bom', [CompletionResultType]::ParameterName, 'Begin CSV and TSV with a byte order mark, for Excel')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'plaint;what-if' {
            [CompletionResult]::new('--holiday', '--holiday', [CompletionResultType]::ParameterName, 'A new bank holiday of a nation; repeat for more')
            [CompletionResult]::new('--closure', '--closure', [CompletionResultType]::ParameterName, 'A day the offices are closed; repeat for more')
            [CompletionResult]::new('--work-on', '--work-on', [CompletionResultType]::ParameterName, 'A listed holiday that is worked; repeat for more')
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'A new edition of a policy: a file, for every open case under the policy of its id')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The case store [env: `PLAINT_STORE`] [default: the platform''s data folder for plaint]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'See everything as it stood at the end of that day [default: today]')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who is recording [env: `PLAINT_BY`] [default: the login name]')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--exit-code', '--exit-code', [CompletionResultType]::ParameterName, 'Exit with status 1 when any date would move')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave formulas in CSV and TSV cells as they are')
            [CompletionResult]::new('--bom', '--bom', [CompletionResultType]::ParameterName, 'Begin CSV and TSV with a byte order mark, for Excel')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'plaint;report' {
            [CompletionResult]::new('--within', '--within', [CompletionResultType]::ParameterName, 'For `due`: how far ahead to look [default: 5wd]')
            [CompletionResult]::new('--standing', '--standing', [CompletionResultType]::ParameterName, 'For `actions`: only those that stand so; repeat for more')
            [CompletionResult]::new('--share', '--share', [CompletionResultType]::ParameterName, 'For `sample`: how much to draw, as 25%')
            [CompletionResult]::new('--group-by', '--group-by', [CompletionResultType]::ParameterName, 'For figures: told apart by this')
            [CompletionResult]::new('--for', '--for', [CompletionResultType]::ParameterName, 'For `returns`: to which regulator')
            [CompletionResult]::new('--homes-lcra', '--homes-lcra', [CompletionResultType]::ParameterName, 'For `returns`: homes of low-cost rental accommodation [default: the store''s settings]')
            [CompletionResult]::new('--homes-lcho', '--homes-lcho', [CompletionResultType]::ParameterName, 'For `returns`: homes of low-cost home ownership [default: the store''s settings]')
            [CompletionResult]::new('--basis', '--basis', [CompletionResultType]::ParameterName, 'For `returns`: of which complaints the share answered in time is taken [default: received]')
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'Under this policy')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'At this stage')
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'Standing so')
            [CompletionResult]::new('--handler', '--handler', [CompletionResultType]::ParameterName, 'Handled by')
            [CompletionResult]::new('--service', '--service', [CompletionResultType]::ParameterName, 'About this service')
            [CompletionResult]::new('--category', '--category', [CompletionResultType]::ParameterName, 'Of this kind')
            [CompletionResult]::new('--received-from', '--received-from', [CompletionResultType]::ParameterName, 'Received on that day or later')
            [CompletionResult]::new('--received-to', '--received-to', [CompletionResultType]::ParameterName, 'Received on that day or earlier')
            [CompletionResult]::new('--quarter', '--quarter', [CompletionResultType]::ParameterName, 'In a calendar quarter, as 2026-Q3: received then; for figures, what happened then')
            [CompletionResult]::new('--fy-quarter', '--fy-quarter', [CompletionResultType]::ParameterName, 'In a quarter of a financial year (April to March), as 2026/27-Q2')
            [CompletionResult]::new('--year', '--year', [CompletionResultType]::ParameterName, 'In a calendar year')
            [CompletionResult]::new('--fy', '--fy', [CompletionResultType]::ParameterName, 'In a financial year (April to March), as 2026/27')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'From that day on; with --to')
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'Up to that day; with --from')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The case store [env: `PLAINT_STORE`] [default: the platform''s data folder for plaint]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'See everything as it stood at the end of that day [default: today]')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who is recording [env: `PLAINT_BY`] [default: the login name]')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--cases', '--cases', [CompletionResultType]::ParameterName, 'For `returns`: the references behind every figure')
            [CompletionResult]::new('--exit-code', '--exit-code', [CompletionResultType]::ParameterName, 'Exit with status 1 when there are any rows')
            [CompletionResult]::new('--with-personal', '--with-personal', [CompletionResultType]::ParameterName, 'For `register`, `actions` and `learning`: with names, contacts and words')
            [CompletionResult]::new('--rescan', '--rescan', [CompletionResultType]::ParameterName, 'Look at every journal for changes made by other programs, not at those of open cases alone')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave formulas in CSV and TSV cells as they are')
            [CompletionResult]::new('--bom', '--bom', [CompletionResultType]::ParameterName, 'Begin CSV and TSV with a byte order mark, for Excel')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the reports there are: built in, shipped, and the store''s own')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show what a report lists, in words; with -f json, the exact file of its definition')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Check the file of a report definition; silent when it is sound')
            [CompletionResult]::new('schema', 'schema', [CompletionResultType]::ParameterValue, 'Print the JSON Schema of report definitions, for editors')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'plaint;report;list' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The case store [env: `PLAINT_STORE`] [default: the platform''s data folder for plaint]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'See everything as it stood at the end of that day [default: today]')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who is recording [env: `PLAINT_BY`] [default: the login name]')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave formulas in CSV and TSV cells as they are')
            [CompletionResult]::new('--bom', '--bom', [CompletionResultType]::ParameterName, 'Begin CSV and TSV with a byte order mark, for Excel')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'plaint;report;show' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The case store [env: `PLAINT_STORE`] [default: the platform''s data folder for plaint]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'See everything as it stood at the end of that day [default: today]')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who is recording [env: `PLAINT_BY`] [default: the login name]')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave formulas in CSV and TSV cells as they are')
            [CompletionResult]::new('--bom', '--bom', [CompletionResultType]::ParameterName, 'Begin CSV and TSV with a byte order mark, for Excel')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'plaint;report;check' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The case store [env: `PLAINT_STORE`] [default: the platform''s data folder for plaint]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'See everything as it stood at the end of that day [default: today]')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who is recording [env: `PLAINT_BY`] [default: the login name]')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave formulas in CSV and TSV cells as they are')
            [CompletionResult]::new('--bom', '--bom', [CompletionResultType]::ParameterName, 'Begin CSV and TSV with a byte order mark, for Excel')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'plaint;report;schema' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The case store [env: `PLAINT_STORE`] [default: the platform''s data folder for plaint]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'See everything as it stood at the end of that day [default: today]')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who is recording [env: `PLAINT_BY`] [default: the login name]')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave formulas in CSV and TSV cells as they are')
            [CompletionResult]::new('--bom', '--bom', [CompletionResultType]::ParameterName, 'Begin CSV and TSV with a byte order mark, for Excel')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'plaint;report;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the reports there are: built in, shipped, and the store''s own')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show what a report lists, in words; with -f json, the exact file of its definition')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Check the file of a report definition; silent when it is sound')
            [CompletionResult]::new('schema', 'schema', [CompletionResultType]::ParameterValue, 'Print the JSON Schema of report definitions, for editors')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'plaint;report;help;list' {
            break
        }
        'plaint;report;help;show' {
            break
        }
        'plaint;report;help;check' {
            break
        }
        'plaint;report;help;schema' {
            break
        }
        'plaint;report;help;help' {
            break
        }
        'plaint;export' {
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'Instead of tables the whole store, as it is, in one zip file that `restore` makes it of again')
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'Under this policy')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'At this stage')
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'Standing so')
            [CompletionResult]::new('--handler', '--handler', [CompletionResultType]::ParameterName, 'Handled by')
            [CompletionResult]::new('--service', '--service', [CompletionResultType]::ParameterName, 'About this service')
            [CompletionResult]::new('--category', '--category', [CompletionResultType]::ParameterName, 'Of this kind')
            [CompletionResult]::new('--received-from', '--received-from', [CompletionResultType]::ParameterName, 'Received on that day or later')
            [CompletionResult]::new('--received-to', '--received-to', [CompletionResultType]::ParameterName, 'Received on that day or earlier')
            [CompletionResult]::new('--quarter', '--quarter', [CompletionResultType]::ParameterName, 'In a calendar quarter, as 2026-Q3: received then; for figures, what happened then')
            [CompletionResult]::new('--fy-quarter', '--fy-quarter', [CompletionResultType]::ParameterName, 'In a quarter of a financial year (April to March), as 2026/27-Q2')
            [CompletionResult]::new('--year', '--year', [CompletionResultType]::ParameterName, 'In a calendar year')
            [CompletionResult]::new('--fy', '--fy', [CompletionResultType]::ParameterName, 'In a financial year (April to March), as 2026/27')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'From that day on; with --to')
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'Up to that day; with --from')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The case store [env: `PLAINT_STORE`] [default: the platform''s data folder for plaint]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'See everything as it stood at the end of that day [default: today]')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who is recording [env: `PLAINT_BY`] [default: the login name]')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--with-personal', '--with-personal', [CompletionResultType]::ParameterName, 'With names, contacts and words')
            [CompletionResult]::new('--rescan', '--rescan', [CompletionResultType]::ParameterName, 'Look at every journal for changes made by other programs, not at those of open cases alone')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave formulas in CSV and TSV cells as they are')
            [CompletionResult]::new('--bom', '--bom', [CompletionResultType]::ParameterName, 'Begin CSV and TSV with a byte order mark, for Excel')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'plaint;show' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The case store [env: `PLAINT_STORE`] [default: the platform''s data folder for plaint]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'See everything as it stood at the end of that day [default: today]')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who is recording [env: `PLAINT_BY`] [default: the login name]')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--with-personal', '--with-personal', [CompletionResultType]::ParameterName, 'With names, contacts and words in a file, in JSON and in HTML too')
            [CompletionResult]::new('--journal', '--journal', [CompletionResultType]::ParameterName, 'With every entry of the journal in machine formats too')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave formulas in CSV and TSV cells as they are')
            [CompletionResult]::new('--bom', '--bom', [CompletionResultType]::ParameterName, 'Begin CSV and TSV with a byte order mark, for Excel')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'plaint;explain' {
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'The stage of that clock')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The case store [env: `PLAINT_STORE`] [default: the platform''s data folder for plaint]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'See everything as it stood at the end of that day [default: today]')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who is recording [env: `PLAINT_BY`] [default: the login name]')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave formulas in CSV and TSV cells as they are')
            [CompletionResult]::new('--bom', '--bom', [CompletionResultType]::ParameterName, 'Begin CSV and TSV with a byte order mark, for Excel')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'plaint;bundle' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The case store [env: `PLAINT_STORE`] [default: the platform''s data folder for plaint]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'See everything as it stood at the end of that day [default: today]')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who is recording [env: `PLAINT_BY`] [default: the login name]')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave formulas in CSV and TSV cells as they are')
            [CompletionResult]::new('--bom', '--bom', [CompletionResultType]::ParameterName, 'Begin CSV and TSV with a byte order mark, for Excel')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'plaint;list' {
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'Under this policy')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'At this stage')
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'Standing so')
            [CompletionResult]::new('--handler', '--handler', [CompletionResultType]::ParameterName, 'Handled by')
            [CompletionResult]::new('--service', '--service', [CompletionResultType]::ParameterName, 'About this service')
            [CompletionResult]::new('--category', '--category', [CompletionResultType]::ParameterName, 'Of this kind')
            [CompletionResult]::new('--received-from', '--received-from', [CompletionResultType]::ParameterName, 'Received on that day or later')
            [CompletionResult]::new('--received-to', '--received-to', [CompletionResultType]::ParameterName, 'Received on that day or earlier')
            [CompletionResult]::new('--quarter', '--quarter', [CompletionResultType]::ParameterName, 'In a calendar quarter, as 2026-Q3: received then; for figures, what happened then')
            [CompletionResult]::new('--fy-quarter', '--fy-quarter', [CompletionResultType]::ParameterName, 'In a quarter of a financial year (April to March), as 2026/27-Q2')
            [CompletionResult]::new('--year', '--year', [CompletionResultType]::ParameterName, 'In a calendar year')
            [CompletionResult]::new('--fy', '--fy', [CompletionResultType]::ParameterName, 'In a financial year (April to March), as 2026/27')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'From that day on; with --to')
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'Up to that day; with --from')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The case store [env: `PLAINT_STORE`] [default: the platform''s data folder for plaint]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'See everything as it stood at the end of that day [default: today]')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who is recording [env: `PLAINT_BY`] [default: the login name]')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--exit-code', '--exit-code', [CompletionResultType]::ParameterName, 'Exit with status 1 when there are any')
            [CompletionResult]::new('--rescan', '--rescan', [CompletionResultType]::ParameterName, 'Look at every journal for changes made by other programs, not at those of open cases alone')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave formulas in CSV and TSV cells as they are')
            [CompletionResult]::new('--bom', '--bom', [CompletionResultType]::ParameterName, 'Begin CSV and TSV with a byte order mark, for Excel')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'plaint;calc' {
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'The policy [default: the store''s, or hos-code-2024]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'The stage it begins at')
            [CompletionResult]::new('--received', '--received', [CompletionResultType]::ParameterName, 'Received')
            [CompletionResult]::new('--logged', '--logged', [CompletionResultType]::ParameterName, 'Put on record')
            [CompletionResult]::new('--acknowledged', '--acknowledged', [CompletionResultType]::ParameterName, 'Acknowledged: at the next stage, if not before --escalated')
            [CompletionResult]::new('--responded', '--responded', [CompletionResultType]::ParameterName, 'Answered: at the next stage, if after --escalated')
            [CompletionResult]::new('--response-received', '--response-received', [CompletionResultType]::ParameterName, 'The answer received by the complainant')
            [CompletionResult]::new('--escalated', '--escalated', [CompletionResultType]::ParameterName, 'The next stage asked for')
            [CompletionResult]::new('--known', '--known', [CompletionResultType]::ParameterName, 'The problem first known')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Bare arithmetic: the start')
            [CompletionResult]::new('--period', '--period', [CompletionResultType]::ParameterName, 'Bare arithmetic: 10wd, 14d, 8w or 6m')
            [CompletionResult]::new('--calendar', '--calendar', [CompletionResultType]::ParameterName, 'Bare arithmetic: whose bank holidays; of several, the union')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The case store [env: `PLAINT_STORE`] [default: the platform''s data folder for plaint]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'See everything as it stood at the end of that day [default: today]')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who is recording [env: `PLAINT_BY`] [default: the login name]')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--day-one', '--day-one', [CompletionResultType]::ParameterName, 'Bare arithmetic: the start is day 1')
            [CompletionResult]::new('--roll', '--roll', [CompletionResultType]::ParameterName, 'Bare arithmetic: roll forward to a working day')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave formulas in CSV and TSV cells as they are')
            [CompletionResult]::new('--bom', '--bom', [CompletionResultType]::ParameterName, 'Begin CSV and TSV with a byte order mark, for Excel')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'plaint;policy' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The case store [env: `PLAINT_STORE`] [default: the platform''s data folder for plaint]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'See everything as it stood at the end of that day [default: today]')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who is recording [env: `PLAINT_BY`] [default: the login name]')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave formulas in CSV and TSV cells as they are')
            [CompletionResult]::new('--bom', '--bom', [CompletionResultType]::ParameterName, 'Begin CSV and TSV with a byte order mark, for Excel')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the policies there are')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a policy in words; with -f json, its exact file')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Check a policy file; silent when it is sound')
            [CompletionResult]::new('schema', 'schema', [CompletionResultType]::ParameterValue, 'Print the JSON Schema of policy files, for editors')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'plaint;policy;list' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The case store [env: `PLAINT_STORE`] [default: the platform''s data folder for plaint]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'See everything as it stood at the end of that day [default: today]')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who is recording [env: `PLAINT_BY`] [default: the login name]')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave formulas in CSV and TSV cells as they are')
            [CompletionResult]::new('--bom', '--bom', [CompletionResultType]::ParameterName, 'Begin CSV and TSV with a byte order mark, for Excel')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'plaint;policy;show' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The case store [env: `PLAINT_STORE`] [default: the platform''s data folder for plaint]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'See everything as it stood at the end of that day [default: today]')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who is recording [env: `PLAINT_BY`] [default: the login name]')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave formulas in CSV and TSV cells as they are')
            [CompletionResult]::new('--bom', '--bom', [CompletionResultType]::ParameterName, 'Begin CSV and TSV with a byte order mark, for Excel')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'plaint;policy;check' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The case store [env: `PLAINT_STORE`] [default: the platform''s data folder for plaint]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'See everything as it stood at the end of that day [default: today]')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who is recording [env: `PLAINT_BY`] [default: the login name]')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave formulas in CSV and TSV cells as they are')
            [CompletionResult]::new('--bom', '--bom', [CompletionResultType]::ParameterName, 'Begin CSV and TSV with a byte order mark, for Excel')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'plaint;policy;schema' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The case store [env: `PLAINT_STORE`] [default: the platform''s data folder for plaint]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'See everything as it stood at the end of that day [default: today]')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who is recording [env: `PLAINT_BY`] [default: the login name]')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave formulas in CSV and TSV cells as they are')
            [CompletionResult]::new('--bom', '--bom', [CompletionResultType]::ParameterName, 'Begin CSV and TSV with a byte order mark, for Excel')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'plaint;policy;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the policies there are')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a policy in words; with -f json, its exact file')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Check a policy file; silent when it is sound')
            [CompletionResult]::new('schema', 'schema', [CompletionResultType]::ParameterValue, 'Print the JSON Schema of policy files, for editors')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'plaint;policy;help;list' {
            break
        }
        'plaint;policy;help;show' {
            break
        }
        'plaint;policy;help;check' {
            break
        }
        'plaint;policy;help;schema' {
            break
        }
        'plaint;policy;help;help' {
            break
        }
        'plaint;calendar' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The case store [env: `PLAINT_STORE`] [default: the platform''s data folder for plaint]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'See everything as it stood at the end of that day [default: today]')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who is recording [env: `PLAINT_BY`] [default: the login name]')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave formulas in CSV and TSV cells as they are')
            [CompletionResult]::new('--bom', '--bom', [CompletionResultType]::ParameterName, 'Begin CSV and TSV with a byte order mark, for Excel')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show bank holidays and the organisation''s own days')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Say what years are covered and which open cases pass the end')
            [CompletionResult]::new('add-closure', 'add-closure', [CompletionResultType]::ParameterValue, 'Record days on which the organisation is closed')
            [CompletionResult]::new('remove-closure', 'remove-closure', [CompletionResultType]::ParameterValue, 'Take a closure, or a worked holiday, back')
            [CompletionResult]::new('work-on', 'work-on', [CompletionResultType]::ParameterValue, 'Record that the organisation works a listed bank holiday')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Take in a newer bank-holidays.json of GOV.UK')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'plaint;calendar;show' {
            [CompletionResult]::new('--calendar', '--calendar', [CompletionResultType]::ParameterName, 'One nation''s only')
            [CompletionResult]::new('--year', '--year', [CompletionResultType]::ParameterName, 'One year''s only')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The case store [env: `PLAINT_STORE`] [default: the platform''s data folder for plaint]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'See everything as it stood at the end of that day [default: today]')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who is recording [env: `PLAINT_BY`] [default: the login name]')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave formulas in CSV and TSV cells as they are')
            [CompletionResult]::new('--bom', '--bom', [CompletionResultType]::ParameterName, 'Begin CSV and TSV with a byte order mark, for Excel')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'plaint;calendar;check' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The case store [env: `PLAINT_STORE`] [default: the platform''s data folder for plaint]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'See everything as it stood at the end of that day [default: today]')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who is recording [env: `PLAINT_BY`] [default: the login name]')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave formulas in CSV and TSV cells as they are')
            [CompletionResult]::new('--bom', '--bom', [CompletionResultType]::ParameterName, 'Begin CSV and TSV with a byte order mark, for Excel')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'plaint;calendar;add-closure' {
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'The last day, inclusive')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'What the organisation calls it')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The case store [env: `PLAINT_STORE`] [default: the platform''s data folder for plaint]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'See everything as it stood at the end of that day [default: today]')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who is recording [env: `PLAINT_BY`] [default: the login name]')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave formulas in CSV and TSV cells as they are')
            [CompletionResult]::new('--bom', '--bom', [CompletionResultType]::ParameterName, 'Begin CSV and TSV with a byte order mark, for Excel')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'plaint;calendar;remove-closure' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The case store [env: `PLAINT_STORE`] [default: the platform''s data folder for plaint]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'See everything as it stood at the end of that day [default: today]')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who is recording [env: `PLAINT_BY`] [default: the login name]')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave formulas in CSV and TSV cells as they are')
            [CompletionResult]::new('--bom', '--bom', [CompletionResultType]::ParameterName, 'Begin CSV and TSV with a byte order mark, for Excel')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'plaint;calendar;work-on' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The case store [env: `PLAINT_STORE`] [default: the platform''s data folder for plaint]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'See everything as it stood at the end of that day [default: today]')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who is recording [env: `PLAINT_BY`] [default: the login name]')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave formulas in CSV and TSV cells as they are')
            [CompletionResult]::new('--bom', '--bom', [CompletionResultType]::ParameterName, 'Begin CSV and TSV with a byte order mark, for Excel')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'plaint;calendar;import' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The case store [env: `PLAINT_STORE`] [default: the platform''s data folder for plaint]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'See everything as it stood at the end of that day [default: today]')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who is recording [env: `PLAINT_BY`] [default: the login name]')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave formulas in CSV and TSV cells as they are')
            [CompletionResult]::new('--bom', '--bom', [CompletionResultType]::ParameterName, 'Begin CSV and TSV with a byte order mark, for Excel')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'plaint;calendar;help' {
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show bank holidays and the organisation''s own days')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Say what years are covered and which open cases pass the end')
            [CompletionResult]::new('add-closure', 'add-closure', [CompletionResultType]::ParameterValue, 'Record days on which the organisation is closed')
            [CompletionResult]::new('remove-closure', 'remove-closure', [CompletionResultType]::ParameterValue, 'Take a closure, or a worked holiday, back')
            [CompletionResult]::new('work-on', 'work-on', [CompletionResultType]::ParameterValue, 'Record that the organisation works a listed bank holiday')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Take in a newer bank-holidays.json of GOV.UK')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'plaint;calendar;help;show' {
            break
        }
        'plaint;calendar;help;check' {
            break
        }
        'plaint;calendar;help;add-closure' {
            break
        }
        'plaint;calendar;help;remove-closure' {
            break
        }
        'plaint;calendar;help;work-on' {
            break
        }
        'plaint;calendar;help;import' {
            break
        }
        'plaint;calendar;help;help' {
            break
        }
        'plaint;check' {
            [CompletionResult]::new('--only', '--only', [CompletionResultType]::ParameterName, 'Only this check; give it again for another')
            [CompletionResult]::new('--against', '--against', [CompletionResultType]::ParameterName, 'Hold every journal against heads kept elsewhere: a file that `plaint heads` wrote at any time before')
            [CompletionResult]::new('--against-head', '--against-head', [CompletionResultType]::ParameterName, 'Hold the store head against one kept elsewhere, as reports print it: the same only until something is recorded')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The case store [env: `PLAINT_STORE`] [default: the platform''s data folder for plaint]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'See everything as it stood at the end of that day [default: today]')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who is recording [env: `PLAINT_BY`] [default: the login name]')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--list', '--list', [CompletionResultType]::ParameterName, 'List the checks and what each looks for')
            [CompletionResult]::new('--repair', '--repair', [CompletionResultType]::ParameterName, 'Mend what a crash leaves: torn lines are moved aside, losing nothing')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave formulas in CSV and TSV cells as they are')
            [CompletionResult]::new('--bom', '--bom', [CompletionResultType]::ParameterName, 'Begin CSV and TSV with a byte order mark, for Excel')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'plaint;heads' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The case store [env: `PLAINT_STORE`] [default: the platform''s data folder for plaint]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'See everything as it stood at the end of that day [default: today]')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who is recording [env: `PLAINT_BY`] [default: the login name]')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave formulas in CSV and TSV cells as they are')
            [CompletionResult]::new('--bom', '--bom', [CompletionResultType]::ParameterName, 'Begin CSV and TSV with a byte order mark, for Excel')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'plaint;import' {
            [CompletionResult]::new('--mapping', '--mapping', [CompletionResultType]::ParameterName, 'What its columns mean')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The case store [env: `PLAINT_STORE`] [default: the platform''s data folder for plaint]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'See everything as it stood at the end of that day [default: today]')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who is recording [env: `PLAINT_BY`] [default: the login name]')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--draft-mapping', '--draft-mapping', [CompletionResultType]::ParameterName, 'Write a first draft of the mapping, guessed from the headings and the cells')
            [CompletionResult]::new('--dates', '--dates', [CompletionResultType]::ParameterName, 'With --dry-run: list each case''s due dates and how they stand, in place of the rows'' trouble')
            [CompletionResult]::new('--leave-out', '--leave-out', [CompletionResultType]::ParameterName, 'Import the rows that can be, and leave out those that cannot')
            [CompletionResult]::new('--another-file', '--another-file', [CompletionResultType]::ParameterName, 'These rows are other complaints than those imported before without references')
            [CompletionResult]::new('--exit-code', '--exit-code', [CompletionResultType]::ParameterName, 'With --dry-run: exit with status 1 when a row cannot be imported')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave formulas in CSV and TSV cells as they are')
            [CompletionResult]::new('--bom', '--bom', [CompletionResultType]::ParameterName, 'Begin CSV and TSV with a byte order mark, for Excel')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'plaint;restore' {
            [CompletionResult]::new('--into', '--into', [CompletionResultType]::ParameterName, 'The folder to make the store in, which must not be there or be empty [default: that of --store]')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The case store [env: `PLAINT_STORE`] [default: the platform''s data folder for plaint]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'See everything as it stood at the end of that day [default: today]')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who is recording [env: `PLAINT_BY`] [default: the login name]')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--verify-only', '--verify-only', [CompletionResultType]::ParameterName, 'Only read the archive and compare every digest in it, as --dry-run does; write nothing')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave formulas in CSV and TSV cells as they are')
            [CompletionResult]::new('--bom', '--bom', [CompletionResultType]::ParameterName, 'Begin CSV and TSV with a byte order mark, for Excel')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'plaint;init' {
            [CompletionResult]::new('--prefix', '--prefix', [CompletionResultType]::ParameterName, 'What case references begin with: capital letters and digits [default: the policy''s first two letters]')
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'The policy of a case that names none')
            [CompletionResult]::new('--time-zone', '--time-zone', [CompletionResultType]::ParameterName, 'The time zone in which a day begins')
            [CompletionResult]::new('--homes-lcra', '--homes-lcra', [CompletionResultType]::ParameterName, 'Homes of low-cost rental accommodation, for figures per 1,000 homes')
            [CompletionResult]::new('--homes-lcho', '--homes-lcho', [CompletionResultType]::ParameterName, 'Homes of low-cost home ownership, for figures per 1,000 homes')
            [CompletionResult]::new('--service', '--service', [CompletionResultType]::ParameterName, 'A service that complaints can be about, so that reports show it when it had none; repeat for more')
            [CompletionResult]::new('--retention', '--retention', [CompletionResultType]::ParameterName, 'For how long a closed case is kept where its policy does not say, as 6y or 18m [default: 6y]')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The case store [env: `PLAINT_STORE`] [default: the platform''s data folder for plaint]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'See everything as it stood at the end of that day [default: today]')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who is recording [env: `PLAINT_BY`] [default: the login name]')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave formulas in CSV and TSV cells as they are')
            [CompletionResult]::new('--bom', '--bom', [CompletionResultType]::ParameterName, 'Begin CSV and TSV with a byte order mark, for Excel')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'plaint;demo' {
            [CompletionResult]::new('--cases', '--cases', [CompletionResultType]::ParameterName, 'Invent so many cases instead, drawn by lot')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'What the lots are drawn from: the same cases for the same number and dates [default: 1]')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'The first day on which one is received [default: three years before the last]')
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'The last day on which one is received [default: today]')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The case store [env: `PLAINT_STORE`] [default: the platform''s data folder for plaint]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'See everything as it stood at the end of that day [default: today]')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who is recording [env: `PLAINT_BY`] [default: the login name]')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave formulas in CSV and TSV cells as they are')
            [CompletionResult]::new('--bom', '--bom', [CompletionResultType]::ParameterName, 'Begin CSV and TSV with a byte order mark, for Excel')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'plaint;completions' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The case store [env: `PLAINT_STORE`] [default: the platform''s data folder for plaint]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'See everything as it stood at the end of that day [default: today]')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who is recording [env: `PLAINT_BY`] [default: the login name]')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show it [default: table, or by the ending of --output]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write there instead of to standard output')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--live', '--live', [CompletionResultType]::ParameterName, 'A script that asks plaint at each Tab, and so knows cases, policies and reports; load it when the shell starts')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'For verbs that write: show what would be recorded and every date that would move; write nothing')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave formulas in CSV and TSV cells as they are')
            [CompletionResult]::new('--bom', '--bom', [CompletionResultType]::ParameterName, 'Begin CSV and TSV with a byte order mark, for Excel')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'plaint;help' {
            [CompletionResult]::new('log', 'log', [CompletionResultType]::ParameterValue, 'Record a complaint received; prints its new reference')
            [CompletionResult]::new('ack', 'ack', [CompletionResultType]::ParameterValue, 'Record that the acknowledgement was sent')
            [CompletionResult]::new('respond', 'respond', [CompletionResultType]::ParameterValue, 'Record the answer at the current stage')
            [CompletionResult]::new('escalate', 'escalate', [CompletionResultType]::ParameterValue, 'Record that the complainant asked for the next stage')
            [CompletionResult]::new('extend', 'extend', [CompletionResultType]::ParameterValue, 'Record a later answer date, set and told')
            [CompletionResult]::new('close', 'close', [CompletionResultType]::ParameterValue, 'Record that the case is finished')
            [CompletionResult]::new('allocate', 'allocate', [CompletionResultType]::ParameterValue, 'Record who handles the case')
            [CompletionResult]::new('contact', 'contact', [CompletionResultType]::ParameterValue, 'Record a contact with the complainant, or a progress update')
            [CompletionResult]::new('consent', 'consent', [CompletionResultType]::ParameterValue, 'Record the complainant''s word on a representative')
            [CompletionResult]::new('group', 'group', [CompletionResultType]::ParameterValue, 'Record that a group or a petition complains')
            [CompletionResult]::new('support', 'support', [CompletionResultType]::ParameterValue, 'Record an adjustment, or how the complainant wants to be contacted')
            [CompletionResult]::new('flag', 'flag', [CompletionResultType]::ParameterValue, 'Record that it is serious, or about senior staff')
            [CompletionResult]::new('notify', 'notify', [CompletionResultType]::ParameterValue, 'Record that the regulator was told')
            [CompletionResult]::new('staff', 'staff', [CompletionResultType]::ParameterValue, 'Record what the staff complained about were told')
            [CompletionResult]::new('conflict', 'conflict', [CompletionResultType]::ParameterValue, 'Record a conflict of interest')
            [CompletionResult]::new('panel', 'panel', [CompletionResultType]::ParameterValue, 'Record who sits on the panel that hears it')
            [CompletionResult]::new('evidence', 'evidence', [CompletionResultType]::ParameterValue, 'Record an item of evidence')
            [CompletionResult]::new('pause', 'pause', [CompletionResultType]::ParameterValue, 'Record that the count stands still, where the policy permits it')
            [CompletionResult]::new('resume', 'resume', [CompletionResultType]::ParameterValue, 'Record the last day on which the count stood still')
            [CompletionResult]::new('refuse', 'refuse', [CompletionResultType]::ParameterValue, 'Record that the complaint was not accepted, with the ground')
            [CompletionResult]::new('decline', 'decline', [CompletionResultType]::ParameterValue, 'Record that a request for the next stage was not taken, with the ground')
            [CompletionResult]::new('return', 'return', [CompletionResultType]::ParameterValue, 'Record that it went back to an earlier stage for review')
            [CompletionResult]::new('accept', 'accept', [CompletionResultType]::ParameterValue, 'Record that a late or excluded complaint is taken all the same')
            [CompletionResult]::new('warn', 'warn', [CompletionResultType]::ParameterValue, 'Record a warning about behaviour')
            [CompletionResult]::new('restrict', 'restrict', [CompletionResultType]::ParameterValue, 'Record a restriction for behaviour')
            [CompletionResult]::new('reopen', 'reopen', [CompletionResultType]::ParameterValue, 'Record that a closed case or a declined request is taken up again')
            [CompletionResult]::new('link', 'link', [CompletionResultType]::ParameterValue, 'Record that two cases have to do with each other')
            [CompletionResult]::new('merge', 'merge', [CompletionResultType]::ParameterValue, 'Close a case as a duplicate of another; both references stay')
            [CompletionResult]::new('point', 'point', [CompletionResultType]::ParameterValue, 'Record a point of complaint')
            [CompletionResult]::new('finding', 'finding', [CompletionResultType]::ParameterValue, 'Record how a point of complaint came out')
            [CompletionResult]::new('remedy', 'remedy', [CompletionResultType]::ParameterValue, 'Record a remedy: offered, accepted or refused, given')
            [CompletionResult]::new('action', 'action', [CompletionResultType]::ParameterValue, 'Record something to be done: set, put off, done')
            [CompletionResult]::new('learning', 'learning', [CompletionResultType]::ParameterValue, 'Record what the service is to do differently')
            [CompletionResult]::new('cause', 'cause', [CompletionResultType]::ParameterValue, 'Record the underlying cause')
            [CompletionResult]::new('ombudsman', 'ombudsman', [CompletionResultType]::ParameterValue, 'Record the ombudsman''s part: referral, evidence, finding, orders')
            [CompletionResult]::new('feedback', 'feedback', [CompletionResultType]::ParameterValue, 'Record that the complainant was asked what they thought, or said so')
            [CompletionResult]::new('review', 'review', [CompletionResultType]::ParameterValue, 'Record that a periodic review looked at the case')
            [CompletionResult]::new('correct', 'correct', [CompletionResultType]::ParameterValue, 'Correct an earlier entry, which stays on record')
            [CompletionResult]::new('hold', 'hold', [CompletionResultType]::ParameterValue, 'Record that nothing of the case may be erased, or that it may again')
            [CompletionResult]::new('disclose', 'disclose', [CompletionResultType]::ParameterValue, 'Show everything held on one person, for a subject access request')
            [CompletionResult]::new('erase', 'erase', [CompletionResultType]::ParameterValue, 'Take the personal data out of closed cases, for good')
            [CompletionResult]::new('what-if', 'what-if', [CompletionResultType]::ParameterValue, 'Show which dates would move for a holiday, a closure or a new edition of a policy')
            [CompletionResult]::new('report', 'report', [CompletionResultType]::ParameterValue, 'Show a report: overdue, due, lapsed, register and more')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Write every case as flat, typed tables for other programs')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a case')
            [CompletionResult]::new('explain', 'explain', [CompletionResultType]::ParameterValue, 'Explain a case''s due dates day by day')
            [CompletionResult]::new('bundle', 'bundle', [CompletionResultType]::ParameterValue, 'Put all there is of a case into one zip file, for the ombudsman')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List cases')
            [CompletionResult]::new('calc', 'calc', [CompletionResultType]::ParameterValue, 'Reckon due dates for dates given here; uses the store if there is one')
            [CompletionResult]::new('policy', 'policy', [CompletionResultType]::ParameterValue, 'List, show or check policies')
            [CompletionResult]::new('calendar', 'calendar', [CompletionResultType]::ParameterValue, 'Show or change the working calendar')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Check the store''s integrity; silent when all is well')
            [CompletionResult]::new('heads', 'heads', [CompletionResultType]::ParameterValue, 'List every case''s newest entry, to keep elsewhere; `check --against` compares')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Bring in the complaints of a spreadsheet kept before')
            [CompletionResult]::new('restore', 'restore', [CompletionResultType]::ParameterValue, 'Make a store again of the archive that `export --archive` wrote')
            [CompletionResult]::new('init', 'init', [CompletionResultType]::ParameterValue, 'Make a case store')
            [CompletionResult]::new('demo', 'demo', [CompletionResultType]::ParameterValue, 'Make a store of invented cases and look round it')
            [CompletionResult]::new('completions', 'completions', [CompletionResultType]::ParameterValue, 'Print a completion script for a shell')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'plaint;help;log' {
            break
        }
        'plaint;help;ack' {
            break
        }
        'plaint;help;respond' {
            break
        }
        'plaint;help;escalate' {
            break
        }
        'plaint;help;extend' {
            break
        }
        'plaint;help;close' {
            break
        }
        'plaint;help;allocate' {
            break
        }
        'plaint;help;contact' {
            break
        }
        'plaint;help;consent' {
            break
        }
        'plaint;help;group' {
            break
        }
        'plaint;help;support' {
            break
        }
        'plaint;help;flag' {
            break
        }
        'plaint;help;notify' {
            break
        }
        'plaint;help;staff' {
            break
        }
        'plaint;help;conflict' {
            break
        }
        'plaint;help;panel' {
            break
        }
        'plaint;help;evidence' {
            break
        }
        'plaint;help;pause' {
            break
        }
        'plaint;help;resume' {
            break
        }
        'plaint;help;refuse' {
            break
        }
        'plaint;help;decline' {
            break
        }
        'plaint;help;return' {
            break
        }
        'plaint;help;accept' {
            break
        }
        'plaint;help;warn' {
            break
        }
        'plaint;help;restrict' {
            break
        }
        'plaint;help;reopen' {
            break
        }
        'plaint;help;link' {
            break
        }
        'plaint;help;merge' {
            break
        }
        'plaint;help;point' {
            break
        }
        'plaint;help;finding' {
            break
        }
        'plaint;help;remedy' {
            break
        }
        'plaint;help;action' {
            break
        }
        'plaint;help;learning' {
            break
        }
        'plaint;help;cause' {
            break
        }
        'plaint;help;ombudsman' {
            break
        }
        'plaint;help;feedback' {
            break
        }
        'plaint;help;review' {
            break
        }
        'plaint;help;correct' {
            break
        }
        'plaint;help;hold' {
            break
        }
        'plaint;help;disclose' {
            break
        }
        'plaint;help;erase' {
            break
        }
        'plaint;help;what-if' {
            break
        }
        'plaint;help;report' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the reports there are: built in, shipped, and the store''s own')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show what a report lists, in words; with -f json, the exact file of its definition')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Check the file of a report definition; silent when it is sound')
            [CompletionResult]::new('schema', 'schema', [CompletionResultType]::ParameterValue, 'Print the JSON Schema of report definitions, for editors')
            break
        }
        'plaint;help;report;list' {
            break
        }
        'plaint;help;report;show' {
            break
        }
        'plaint;help;report;check' {
            break
        }
        'plaint;help;report;schema' {
            break
        }
        'plaint;help;export' {
            break
        }
        'plaint;help;show' {
            break
        }
        'plaint;help;explain' {
            break
        }
        'plaint;help;bundle' {
            break
        }
        'plaint;help;list' {
            break
        }
        'plaint;help;calc' {
            break
        }
        'plaint;help;policy' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the policies there are')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a policy in words; with -f json, its exact file')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Check a policy file; silent when it is sound')
            [CompletionResult]::new('schema', 'schema', [CompletionResultType]::ParameterValue, 'Print the JSON Schema of policy files, for editors')
            break
        }
        'plaint;help;policy;list' {
            break
        }
        'plaint;help;policy;show' {
            break
        }
        'plaint;help;policy;check' {
            break
        }
        'plaint;help;policy;schema' {
            break
        }
        'plaint;help;calendar' {
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show bank holidays and the organisation''s own days')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Say what years are covered and which open cases pass the end')
            [CompletionResult]::new('add-closure', 'add-closure', [CompletionResultType]::ParameterValue, 'Record days on which the organisation is closed')
            [CompletionResult]::new('remove-closure', 'remove-closure', [CompletionResultType]::ParameterValue, 'Take a closure, or a worked holiday, back')
            [CompletionResult]::new('work-on', 'work-on', [CompletionResultType]::ParameterValue, 'Record that the organisation works a listed bank holiday')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Take in a newer bank-holidays.json of GOV.UK')
            break
        }
        'plaint;help;calendar;show' {
            break
        }
        'plaint;help;calendar;check' {
            break
        }
        'plaint;help;calendar;add-closure' {
            break
        }
        'plaint;help;calendar;remove-closure' {
            break
        }
        'plaint;help;calendar;work-on' {
            break
        }
        'plaint;help;calendar;import' {
            break
        }
        'plaint;help;check' {
            break
        }
        'plaint;help;heads' {
            break
        }
        'plaint;help;import' {
            break
        }
        'plaint;help;restore' {
            break
        }
        'plaint;help;init' {
            break
        }
        'plaint;help;demo' {
            break
        }
        'plaint;help;completions' {
            break
        }
        'plaint;help;help' {
            break
        }
    })

    $completions.Where{ $_.CompletionText -like "$wordToComplete*" } |
        Sort-Object -Property ListItemText
}
