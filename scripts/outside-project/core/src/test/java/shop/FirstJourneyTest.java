package shop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FirstJourneyTest {

    @Test
    void says_what_moves_the_customer_on() {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream terminal = System.out;
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            FirstJourney.main(new String[0]);
        } finally {
            System.setOut(terminal);
        }
        assertEquals(
                "awareness -> consideration: 1 of 3 product_viewed within 7 days; 2 more before 2026-01-08T09:05:00Z",
                printed.toString(StandardCharsets.UTF_8).strip());
    }
}
