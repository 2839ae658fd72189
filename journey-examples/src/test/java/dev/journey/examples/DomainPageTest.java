package dev.journey.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.check.FindingCode;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the page on the domain says of the library is there. */
class DomainPageTest {

    private static final Path SOURCES = Path.of("../journey-core/src/main/java");

    private String page;

    @BeforeEach
    void read() throws IOException {
        page = Files.readString(Path.of("../docs/domain.md"));
    }

    @Test
    void names_types_and_methods_that_exist() throws IOException, ClassNotFoundException {
        List<String> names = matches("`([A-Z][a-z][A-Za-z]+(\\.[a-z][A-Za-z]+)?)`");

        assertThat(names).hasSizeGreaterThan(50);
        for (String name : names) {
            String[] parts = name.split("\\.");
            Class<?> type = Class.forName(qualified(parts[0]));
            if (parts.length == 2) {
                assertThat(Arrays.stream(type.getDeclaredMethods()).map(Method::getName))
                        .as(name)
                        .contains(parts[1]);
            }
        }
    }

    @Test
    void names_findings_that_exist() {
        List<String> codes = Arrays.stream(FindingCode.values()).map(Enum::name).toList();

        assertThat(matches("`([A-Z]+_[A-Z_]+)`")).isNotEmpty().isSubsetOf(codes);
    }

    @Test
    void names_journeys_that_exist() {
        assertThat(matches("([a-z-]+\\.journey\\.yaml)"))
                .hasSize(7)
                .allSatisfy(file -> assertThat(Examples.FOLDER.resolve(file)).exists());
    }

    private List<String> matches(String pattern) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map(MatchResult::group)
                .map(text -> text.replace("`", ""))
                .distinct()
                .toList();
    }

    private static String qualified(String type) throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            Path file = files.filter(path -> path.endsWith(type + ".java"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no type is called " + type));
            String name = SOURCES.relativize(file).toString().replace('/', '.').replace('\\', '.');
            return name.substring(0, name.length() - ".java".length());
        }
    }
}
