//! Figures that councils have published, with what they divided: the program's arithmetic gives the same.

use plaint::report::Ratio;

/// Fife Council, SPSO performance indicators for complaints, 2014/15 to 2016/17 (fifedirect.org.uk): what it is,
/// so many, of so many, per so many, and the figure as published, half up to one decimal place.
const PUBLISHED: [(&str, u64, u64, u64, &str); 16] = [
    ("2016/17, received per 1,000 people", 2626, 367_260, 1000, "7.2"),
    ("2016/17, closed per 1,000 people", 2149, 367_260, 1000, "5.9"),
    ("2016/17, closed at stage 1, of all closed", 1648, 2149, 100, "76.7"),
    ("2016/17, closed at stage 2, of all closed", 385, 2149, 100, "17.9"),
    ("2016/17, closed after escalation, of all closed", 116, 2149, 100, "5.4"),
    ("2016/17, upheld at stage 1", 558, 1648, 100, "33.9"),
    ("2016/17, not upheld at stage 1", 784, 1648, 100, "47.6"),
    ("2015/16, received per 1,000 people", 3366, 367_260, 1000, "9.2"),
    ("2015/16, closed per 1,000 people", 2682, 367_260, 1000, "7.3"),
    ("2015/16, closed at stage 1, of all closed", 2005, 2682, 100, "74.8"),
    // That year the escalated stand within stage 2.
    ("2015/16, closed at stage 2, of all closed", 677, 2682, 100, "25.2"),
    ("2015/16, closed after escalation, of all closed", 175, 2682, 100, "6.5"),
    ("2015/16, upheld at stage 1", 635, 2005, 100, "31.7"),
    ("2015/16, not upheld at stage 1", 904, 2005, 100, "45.1"),
    ("2014/15, received per 1,000 people", 4034, 366_910, 1000, "11.0"),
    ("2014/15, closed per 1,000 people", 2872, 366_910, 1000, "7.8"),
];

#[test]
fn published_figures_come_out_as_published() {
    for (what, numerator, denominator, per, published) in PUBLISHED {
        let figure = Ratio { numerator, denominator }.per(per, 1).unwrap();
        assert_eq!(figure.to_string(), published, "{what}");
    }
}
