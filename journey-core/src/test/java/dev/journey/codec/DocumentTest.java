package dev.journey.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DocumentTest {

    private static final Location TOP = new Location(1, 1);
    private static final Location STAGE = new Location(4, 3);

    private final Document<String> document = new Document<>("shop.yaml", "shop", Map.of("", TOP, "/stages/0", STAGE));

    @Test
    void a_path_is_located_at_the_nearest_thing_around_it() {
        assertThat(document.locate("/stages/0")).contains(STAGE);
        assertThat(document.locate("/stages/0/touchpoints/1/id")).contains(STAGE);
        assertThat(document.locate("/stages/1")).contains(TOP);
        assertThat(document.locate("/id")).contains(TOP);
    }

    @Test
    void nothing_is_located_where_no_place_is_known() {
        assertThat(new Document<>("shop.yaml", "shop", Map.of()).locate("/id")).isEmpty();
    }
}
