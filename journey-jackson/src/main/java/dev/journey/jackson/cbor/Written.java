package dev.journey.jackson.cbor;

import com.fasterxml.jackson.dataformat.cbor.CBORGenerator;
import dev.journey.event.EventTime;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;

/** Writes elements as CBOR. */
final class Written extends Elements {

    private final CBORGenerator out;
    private final long nanosPerUnit;

    Written(CBORGenerator out, long nanosPerUnit) {
        this.out = out;
        this.nanosPerUnit = nanosPerUnit;
    }

    @Override
    void text(String text) throws IOException {
        out.writeString(text);
    }

    @Override
    void whole(long number) throws IOException {
        out.writeNumber(number);
    }

    @Override
    void flag(boolean flag) throws IOException {
        out.writeBoolean(flag);
    }

    @Override
    void decimal(BigDecimal number) throws IOException {
        out.writeNumber(number);
    }

    /** More nanoseconds than a long can hold run over, and back again when they are added. */
    @Override
    void time(Instant from, Instant to) throws IOException {
        out.writeNumber(EventTime.nanos(to) / nanosPerUnit - EventTime.nanos(from) / nanosPerUnit);
    }
}
