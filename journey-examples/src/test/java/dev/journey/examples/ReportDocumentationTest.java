package dev.journey.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportDocumentationTest {

    private static final Pattern ROW = Pattern.compile("^\\| `([^`]+)` \\|", Pattern.MULTILINE);

    @TempDir
    private Path folder;

    @Test
    void the_page_and_a_real_report_name_the_same_keys() throws IOException {
        Path journey = Files.writeString(folder.resolve("journey.yaml"), """
            format: 1
            id: visits
            name: Visits
            stages:
              - id: a
                name: First
                conversion: { event: order, kind: purchase, value: amount }
                followUps: [{ id: mail, when: { inactiveFor: PT1H } }]
              - { id: b, ends: lapse }
            transitions: [{ from: a, to: b, when: { inactiveFor: P1D } }]
            """);
        Path log = Files.writeString(
                folder.resolve("log.csv"),
                "client_id,event,timestamp,amount\nx,order,2026-01-01 00:00,5\ny,main,2026-01-05 00:00,\n");
        Run run = Run.into(folder.resolve("out"), "--journey", journey, "--events", log);
        Set<String> keys = new TreeSet<>();
        gather("", run.report(), keys);
        assertThat(keys).isEqualTo(documented());
    }

    private static void gather(String path, JsonNode node, Set<String> keys) {
        if (node.isObject()) {
            node.properties().forEach(entry -> {
                String key = path.equals("effects") ? "<effect>" : entry.getKey();
                gather(path.isEmpty() ? key : path + "." + key, entry.getValue(), keys);
            });
        } else if (node.isArray()) {
            node.forEach(entry -> gather(path + "[]", entry, keys));
        } else {
            keys.add(path);
        }
    }

    private static Set<String> documented() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "report.md"));
        return ROW.matcher(page).results().map(row -> row.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }
}
