package dev.journey.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.map.Cost;
import dev.journey.map.Metric;
import dev.journey.map.Tactic;
import dev.journey.map.Touchpoint;
import dev.journey.plan.PainPoint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page that leads from every item of the sources to the entries that hold it. */
class PlaybookPageTest {

    private static final Pattern NAME = Pattern.compile("`([^`]+)`");

    private final Playbook playbook = Playbook.standard();

    @Test
    void leads_to_every_entry_and_to_nothing_else() {
        List<String> known = Stream.of(
                        playbook.tactics().stream().map(Tactic::id),
                        playbook.metrics().stream().map(Metric::id),
                        playbook.painPoints().stream().map(PainPoint::id),
                        playbook.touchpoints().stream().map(Touchpoint::id),
                        expectations())
                .flatMap(ids -> ids)
                .toList();
        assertThat(named().filter(name -> !name.endsWith("()")).distinct()).containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    void leads_to_every_readiness_criterion() {
        Stream<String> methods = Arrays.stream(ReadinessCriteria.class.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .map(Method::getName);
        assertThat(named().filter(name -> name.endsWith("()")).map(name -> name.substring(0, name.length() - 2)))
                .containsExactlyInAnyOrderElementsOf(methods.toList());
    }

    @Test
    void names_no_item_without_an_entry() {
        assertThat(lists().values().stream().flatMap(List::stream))
                .filteredOn(row -> NAME.matcher(row).results().findAny().isEmpty())
                .singleElement()
                .asString()
                .startsWith("| effectiveness of every touchpoint |");
    }

    @ParameterizedTest
    @CsvSource({
        "Awareness / Twenty easy and cheap ways, 20",
        "Consideration / Five key points, 5",
        "Decision / Helping customers decide, 5",
        "Decision / Ten strategies, 10",
        "Post-purchase / Five strategies that prepare for retention, 5",
        "Retention / The process in five steps, 5",
        "Retention / Twenty ways with a low budget and without professional help, 20",
        "Retention / Ten ways that require professional help and a budget, 10",
        "Advocacy / Nine ways, 9",
        "Improving the whole, 9"
    })
    void has_as_many_items_as_the_sources_count(String list, int items) {
        assertThat(lists().get(list)).hasSize(items).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "Awareness / Twenty easy and cheap ways",
        "Retention / Twenty ways with a low budget and without professional help"
    })
    void leads_from_cheap_items_to_cheap_tactics(String list) {
        assertThat(tacticsOf(list)).hasSize(20).allSatisfy(tactic -> {
            assertThat(tactic.cost()).get().isNotEqualTo(Cost.HIGH);
            assertThat(tactic.professional()).isFalse();
        });
    }

    @Test
    void leads_from_items_for_professionals_to_tactics_for_professionals() {
        assertThat(tacticsOf("Retention / Ten ways that require professional help and a budget"))
                .hasSize(10)
                .allSatisfy(tactic -> {
                    assertThat(tactic.cost()).contains(Cost.HIGH);
                    assertThat(tactic.professional()).isTrue();
                });
    }

    @Test
    void leads_from_the_lists_of_a_stage_to_entries_of_that_stage_only() {
        lists().forEach((list, rows) -> {
            String[] headings = list.split(" / ");
            if (headings.length == 2) {
                String stage = playbook.stages()
                        .stage(headings[0].toLowerCase(Locale.ROOT))
                        .id();
                assertThat(names(rows).filter(name -> !name.equals("recommendation")))
                        .as(list)
                        .allSatisfy(name -> assertThat(name).startsWith(stage + "-"));
            }
        });
    }

    private List<Tactic> tacticsOf(String list) {
        return names(lists().get(list)).distinct().map(playbook::tactic).toList();
    }

    private Stream<String> named() {
        return names(lists().values().stream().flatMap(List::stream).toList());
    }

    private static Stream<String> names(List<String> rows) {
        return rows.stream().flatMap(row -> NAME.matcher(row).results().map((MatchResult name) -> name.group(1)));
    }

    /** The rows of the tables by the headings above them. */
    private static Map<String, List<String>> lists() {
        Map<String, List<String>> lists = new TreeMap<>();
        String stage = "";
        String list = "";
        for (String line : lines(Path.of("..", "docs", "playbook.md"))) {
            if (line.startsWith("## ")) {
                stage = line.substring(3);
                list = stage;
            } else if (line.startsWith("### ")) {
                list = stage + " / " + line.substring(4);
            } else if (line.startsWith("| ") && !line.startsWith("| item |")) {
                lists.computeIfAbsent(list, absent -> new ArrayList<>()).add(line);
            }
        }
        return lists;
    }

    /** The ids of the expectations, which have none once they are texts. */
    private static Stream<String> expectations() {
        return lines(Path.of("src", "main", "resources", "dev", "journey", "template", "playbook.txt")).stream()
                .filter(line -> line.startsWith("expectation: "))
                .map(line -> line.substring("expectation: ".length()));
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
