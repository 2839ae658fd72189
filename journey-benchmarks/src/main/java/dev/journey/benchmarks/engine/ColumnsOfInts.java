package dev.journey.benchmarks.engine;

import static dev.journey.benchmarks.engine.HandWritten.NEVER;
import static dev.journey.benchmarks.engine.HandWritten.QUARTER;
import static dev.journey.benchmarks.engine.HandWritten.WEEK;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The ceiling: no look-up and no object at all, the customers in columns of numbers. */
final class ColumnsOfInts implements Run<EventColumns> {

    private static final int PAGE_VIEW = 0;
    private static final int EMAIL_CLICK = 3;
    private static final int ORDER_PLACED = 6;
    private static final int SUPPORT_RESOLVED = 10;
    private static final int REVIEW_POSTED = 11;
    private static final int REFERRAL_SENT = 12;
    private static final int UNSUBSCRIBE = 13;

    private static final Stage[] STAGES = Stage.values();
    private static final int AWARENESS = 0;
    private static final int CONSIDERATION = 1;
    private static final int PURCHASE = 2;
    private static final int RETENTION = 3;
    private static final int ADVOCACY = 4;
    private static final int LAPSED = 5;

    private final Moves moves = new Moves();
    private final byte[] stages;
    private final long[] lastViews;
    private final long[] viewsBefore;
    private final long[] lastOrders;

    ColumnsOfInts(int customers) {
        stages = new byte[customers];
        lastViews = times(customers);
        viewsBefore = times(customers);
        lastOrders = times(customers);
    }

    private static long[] times(int customers) {
        long[] times = new long[customers];
        Arrays.fill(times, NEVER);
        return times;
    }

    @Override
    public void take(EventColumns events) {
        for (int i = 0; i < events.customers().length; i++) {
            int customer = events.customers()[i];
            int from = stages[customer];
            int to = next(customer, events.types()[i], events.ats()[i], events.numbers()[i]);
            if (to != from) {
                moves.add(events.ids().get(customer), STAGES[from], STAGES[to], events.ats()[i]);
                stages[customer] = (byte) to;
            }
        }
    }

    private int next(int customer, int type, long at, double number) {
        int stage = stages[customer];
        return switch (type) {
            case PAGE_VIEW -> viewed(customer, stage, at);
            case ORDER_PLACED -> ordered(customer, stage, at, number);
            case SUPPORT_RESOLVED -> stage == PURCHASE && number >= 4 ? RETENTION : stage;
            case REFERRAL_SENT -> stage == RETENTION ? ADVOCACY : stage;
            case REVIEW_POSTED -> stage == RETENTION && number >= 4 ? ADVOCACY : stage;
            case UNSUBSCRIBE -> LAPSED;
            case EMAIL_CLICK -> stage == LAPSED ? CONSIDERATION : stage;
            default -> stage;
        };
    }

    private int viewed(int customer, int stage, long at) {
        boolean third = at - viewsBefore[customer] < WEEK;
        viewsBefore[customer] = lastViews[customer];
        lastViews[customer] = at;
        return stage == AWARENESS && third ? CONSIDERATION : stage;
    }

    private int ordered(int customer, int stage, long at, double value) {
        boolean again = at - lastOrders[customer] < QUARTER;
        lastOrders[customer] = at;
        if (stage == CONSIDERATION && value > 0) {
            return PURCHASE;
        }
        return stage == PURCHASE && again ? RETENTION : stage;
    }

    @Override
    public boolean hasMap() {
        return false;
    }

    @Override
    public End end() {
        return End.of(IntStream.range(0, stages.length).mapToObj(i -> STAGES[stages[i]]), moves);
    }
}
