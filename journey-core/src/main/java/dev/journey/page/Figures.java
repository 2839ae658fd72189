package dev.journey.page;

import dev.journey.condition.Length;
import dev.journey.event.AttributeValue.Decimal;
import dev.journey.map.Direction;
import dev.journey.map.Metric;
import java.text.NumberFormat;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** Numbers as the page writes them: grouped as the language of the page does. */
final class Figures {

    private static final String THIN_SPACE = "\u202f";
    private static final String MINUS = "\u2212";
    private static final int MOST_DECIMALS = 15;

    private final NumberFormat whole;
    private final NumberFormat decimal;

    Figures(Locale language) {
        whole = NumberFormat.getIntegerInstance(language);
        decimal = NumberFormat.getNumberInstance(language);
        decimal.setMaximumFractionDigits(MOST_DECIMALS);
    }

    String count(long number) {
        return whole.format(number);
    }

    /** Such as {@code 1 visit} or {@code 1,365 visits}. */
    String count(long number, String thing) {
        return count(number) + " " + thing + (number == 1 ? "" : "s");
    }

    /** A part of a whole in per cent, rounded half up; 0 of nothing. */
    static long share(long part, long all) {
        return all == 0 ? 0 : Math.round(100.0 * part / all);
    }

    static String percent(long share) {
        return share + THIN_SPACE + "%";
    }

    /** A share with one decimal where it is small, since 0 % and 1 % are no answer to how many bought. */
    String fineShare(long part, long all) {
        double percent = all == 0 ? 0 : 100.0 * part / all;
        if (percent >= 10 || part == 0) {
            return percent(Math.round(percent));
        }
        String tenths = decimal.format(Math.round(percent * 10) / 10.0);
        return percent < 0.05 ? "< " + decimal.format(0.1) + THIN_SPACE + "%" : tenths + THIN_SPACE + "%";
    }

    /** An emotion with its sign, such as {@code +2} or {@code 0}. */
    static String signed(int emotion) {
        return emotion == 0 ? "0" : (emotion > 0 ? "+" : MINUS) + Math.abs(emotion);
    }

    /** A value with its unit, such as {@code 120 posts a week} or {@code 55 %}. */
    String value(Decimal value, Optional<String> unit) {
        String number = decimal.format(value.value());
        return unit.map(word -> word.equals("percent") ? number + THIN_SPACE + "%" : number + " " + word)
                .orElse(number);
    }

    /** What a metric is to reach, such as {@code at least 120 posts a week}; empty where nobody has said. */
    Optional<String> target(Metric metric) {
        return metric.target().map(target -> direction(metric.better()) + value(target, metric.unit()));
    }

    static String direction(Optional<Direction> better) {
        return better.map(way -> way == Direction.HIGHER ? "at least " : "at most ")
                .orElse("");
    }

    /** Whether a value is as good as the target; empty where nobody has said what that would be. */
    static Optional<Boolean> isMet(Metric metric, Decimal value) {
        return metric.target()
                .flatMap(target -> metric.better()
                        .map(way ->
                                way == Direction.HIGHER ? value.compareTo(target) >= 0 : value.compareTo(target) <= 0));
    }

    /** A length of time in its two coarsest units, such as {@code 3 days 4 hours}. */
    static String length(Duration duration) {
        long seconds = duration.toSeconds();
        if (seconds == 0) {
            return "0 seconds";
        }
        return Length.of(Duration.ofSeconds(coarse(seconds))).words();
    }

    /** Nobody reads the seconds of a week: what is longer than a day counts in hours, longer than an hour in minutes. */
    private static long coarse(long seconds) {
        long unit = seconds >= 86_400 ? 3_600 : seconds >= 3_600 ? 60 : 1;
        return seconds / unit * unit;
    }
}
