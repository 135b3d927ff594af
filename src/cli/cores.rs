//! The cores that work on an answer, each with a thread of its own.

use rayon::ThreadPoolBuilder;

/// Wakes the other cores; the one that asks works on the answer, too. It waits until they have begun, each with `begins`,
/// which is told the how manieth of them it is, from 1.
pub(super) fn wake_the_others(begins: impl Fn(usize) + Send + Sync + 'static) {
    #[cfg(target_os = "linux")]
    let begins = {
        let asks = rustix::thread::sched_getcpu();
        move |thread| {
            step_aside(asks, thread);
            begins(thread);
        }
    };
    // It fails where they are awake already.
    let _ = ThreadPoolBuilder::new().use_current_thread().start_handler(begins).build_global();
}

/// Goes to another core where this thread began on the one that asks. Some systems begin it there and see only
/// milliseconds later that another core is idle; until then the two take turns. Where it goes later is the system's
/// affair again.
#[cfg(target_os = "linux")]
fn step_aside(asks: usize, thread: usize) {
    use rustix::thread::{CpuSet, sched_getaffinity, sched_getcpu, sched_setaffinity};

    let Ok(all) = sched_getaffinity(None) else { return };
    if sched_getcpu() != asks {
        return;
    }
    let cores = (0..CpuSet::MAX_CPU).filter(|core| all.is_set(*core));
    let others: Vec<usize> = cores.filter(|core| *core != asks).collect();
    let Some(other) = others.get((thread - 1) % others.len().max(1)) else { return };
    let mut one = CpuSet::new();
    one.set(*other);
    // Where it may not, it stays.
    if sched_setaffinity(None, &one).is_ok() {
        let _ = sched_setaffinity(None, &all);
    }
}
