//! The calendars of Ireland and Australia: there for whoever counts by them, and in nobody else's way.

use std::fs;

use crate::support::Bench;

/// By another library's holidays: the due dates of `calc --from .. --period ..`.
#[test]
fn reckons_by_either_list_with_no_policy() {
    let bench = Bench::on("2026-11-02");
    for (calendar, from, period, due) in [
        ("ireland", "2026-03-16", "1wd", "2026-03-18"),
        ("ireland", "2026-04-02", "1wd", "2026-04-03"),
        ("ireland", "2026-04-03", "1wd", "2026-04-07"),
        ("ireland", "2023-02-03", "1wd", "2023-02-07"),
        ("ireland", "2022-02-04", "1wd", "2022-02-07"),
        ("ireland", "2022-03-16", "1wd", "2022-03-21"),
        ("australia", "2026-01-23", "1wd", "2026-01-27"),
        ("australia", "2022-09-21", "1wd", "2022-09-23"),
        ("australia", "2026-04-24", "1wd", "2026-04-27"),
        ("australia", "2027-12-24", "2wd", "2027-12-30"),
    ] {
        let line = format!("calc --from {from} --period {period} --calendar {calendar}");
        assert_eq!(bench.ok(&line).trim(), due, "{line}");
    }
    // The union with a nation of the United Kingdom: Good Friday, Easter Monday and no more of Ireland's.
    let both = "calc --from 2026-04-02 --period 1wd --calendar ireland --calendar england-and-wales";
    assert_eq!(bench.ok(both).trim(), "2026-04-07");
}

/// Which calendars `calendar check` and `calendar show` tell of.
fn told_of(bench: &Bench) -> (Vec<String>, Vec<String>) {
    let checked = bench.json("calendar check");
    let rows = checked["rows"].as_array().unwrap().clone();
    let checked = rows.iter().map(|row| row["calendar"].as_str().unwrap().to_owned()).collect();
    let shown = bench.json("calendar show --year 2026");
    let days = shown["days"].as_array().unwrap().clone();
    let mut shown: Vec<String> = days.iter().map(|day| day["calendar"].as_str().unwrap().to_owned()).collect();
    shown.sort();
    shown.dedup();
    (checked, shown)
}

#[test]
fn a_store_of_the_united_kingdom_is_told_of_its_own_lists() {
    let bench = Bench::on("2026-11-20");
    bench.ok("init");
    let (checked, shown) = told_of(&bench);
    assert_eq!(checked, ["england-and-wales", "scotland", "northern-ireland"]);
    assert_eq!(shown, ["england-and-wales", "northern-ireland", "scotland"]);
    // Ireland's is there for the asking.
    let days = bench.json("calendar show --year 2026 --calendar ireland")["days"].as_array().unwrap().len();
    assert_eq!(days, 9);
    // And a day that is a holiday elsewhere alone is none to be worked: Australia Day.
    assert!(bench.fails(2, "calendar work-on 2026-01-26").contains("is no listed bank holiday"));
}

#[test]
fn a_store_that_counts_by_another_list_is_told_of_it() {
    let usual = Bench::on("2026-11-20");
    usual.ok("init --policy cbi-ireland");
    let (checked, shown) = told_of(&usual);
    assert_eq!(checked, ["england-and-wales", "scotland", "northern-ireland", "ireland"]);
    assert!(shown.contains(&"ireland".to_owned()) && !shown.contains(&"australia".to_owned()), "{shown:?}");
    // One case is enough.
    let one_case = Bench::on("2026-11-20");
    one_case.ok("init");
    one_case.ok("log --policy asic-rg-271 --summary 'Declined card'");
    let (checked, _) = told_of(&one_case);
    assert_eq!(checked, ["england-and-wales", "scotland", "northern-ireland", "australia"]);
    one_case.ok("calendar work-on 2026-01-26");
}

/// GOV.UK's newer list is taken in without a word about other nations, whose lists stay; a list of theirs is taken in
/// in the same shape.
#[test]
fn an_import_changes_the_nations_it_lists() {
    let bench = Bench::on("2028-12-20");
    bench.ok("init --policy cbi-ireland");
    bench.ok("log --policy cbi-ireland --summary 'Home cover'");
    let before = bench.clock("1", "stage-1", "acknowledge");
    assert_eq!((&before["due"], &before["provisional"]), (&"2028-12-29".into(), &false.into()));
    let event =
        |title: &str, date: &str| format!(r#"{{"title":"{title}","date":"{date}","notes":"","bunting":false}}"#);
    let feed = |division: &str| {
        let events = [event("New Year's Day", "2029-01-01"), event("Christmas Day", "2029-12-25")].join(",");
        format!(r#"{{"{division}":{{"division":"{division}","events":[{events}]}}}}"#)
    };
    let listed = |calendar: &str| bench.ok(&format!("calendar show --calendar {calendar} -f csv")).lines().count();
    let (ireland, scotland) = (listed("ireland"), listed("scotland"));
    fs::write(bench.path().join("scotland.json"), feed("scotland")).unwrap();
    bench.ok("calendar import scotland.json");
    assert_eq!((listed("ireland"), listed("scotland")), (ireland, scotland + 2));
    fs::write(bench.path().join("ireland.json"), feed("ireland")).unwrap();
    bench.ok("calendar import ireland.json");
    assert_eq!(listed("ireland"), ireland + 2);
    // The list imported before it stays.
    assert_eq!(listed("scotland"), scotland + 2);
    let respond = bench.clock("1", "stage-1", "respond");
    assert_eq!(respond["provisional"], false);
    let checked = bench.json("calendar check");
    let rows = checked["rows"].as_array().unwrap();
    let known = |calendar: &str| {
        let row = rows.iter().find(|row| row["calendar"] == calendar).unwrap();
        format!("{} {}", row["known_to"].as_str().unwrap(), row["source"].as_str().unwrap().split(" (").next().unwrap())
    };
    assert_eq!(known("ireland"), "2029-12-31 an imported file");
    assert_eq!(known("scotland"), "2029-12-31 an imported GOV.UK file");
    let shipped = "2028-12-31 GOV.UK's bank-holiday lists as shipped with plaint";
    assert_eq!(known("england-and-wales"), shipped);
}
