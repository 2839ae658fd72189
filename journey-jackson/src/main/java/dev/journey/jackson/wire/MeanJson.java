package dev.journey.jackson.wire;

import dev.journey.condition.Remembered;
import java.math.BigDecimal;

record MeanJson(BigDecimal sum, BigDecimal numbers) {

    static MeanJson of(Remembered.Mean mean) {
        return new MeanJson(mean.sum(), BigDecimal.valueOf(mean.numbers()));
    }

    Remembered.Mean toMean() {
        return new Remembered.Mean(sum, Numbers.whole("numbers", numbers));
    }
}
