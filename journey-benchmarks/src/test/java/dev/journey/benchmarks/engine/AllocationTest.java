package dev.journey.benchmarks.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.journey.event.Event;
import dev.journey.event.LogLine;
import dev.journey.run.Intake;
import dev.journey.run.Progress;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/**
 * How much is allocated for an event of the reference workload: what the code asks for, of which a compiler may spare
 * some. All references take four bytes, as in every heap of less than 32 gigabytes.
 */
class AllocationTest {

    private static final int EVENTS = 100_000;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final LogLine[] lines = new Workload(EVENTS, Order.TIME).lines();

    @Test
    void an_intake_takes_at_most_56_bytes_for_an_event() {
        assertThat(perEvent(JourneyIntake::new)).isBetween(1.0, 56.0);
    }

    @Test
    void a_crowd_takes_at_most_32_bytes_for_an_event() {
        assertThat(perEvent(JourneyCrowd::new)).isBetween(1.0, 32.0);
    }

    @Test
    void a_step_takes_at_most_140_bytes_for_an_event() {
        assertThat(perEvent(JourneySteps::new)).isBetween(1.0, 140.0);
    }

    @Test
    void an_irrelevant_event_takes_nothing() {
        Intake intake = ReferenceJourney.ENGINE.intake(effect -> {});
        Instant at = Instant.parse("2026-01-01T00:00:00Z");
        Progress progress = intake.start("c1", at, Map.of());
        Event login = Event.of("login", at.plusSeconds(1));
        Event review = Event.of("review_posted", at.plusSeconds(1)).with("rating", 5);
        for (Event event : new Event[] {login, review}) {
            long before = allocated();
            Progress after = progress;
            for (int i = 0; i < EVENTS; i++) {
                after = intake.advance(after, event);
            }
            assertThat(allocated() - before).as(event.type()).isZero();
            assertThat(after).isSameAs(progress);
        }
    }

    /** In the second run, when all classes are loaded. */
    private double perEvent(Supplier<Run<LogLine[]>> contender) {
        contender.get().take(lines);
        Run<LogLine[]> run = contender.get();
        long before = allocated();
        run.take(lines);
        return (double) (allocated() - before) / EVENTS;
    }

    private static long allocated() {
        return THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
    }
}
