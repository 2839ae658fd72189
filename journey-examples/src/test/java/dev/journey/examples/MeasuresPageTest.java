package dev.journey.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page on measures: its programs print what they say, and its table names classes that are there. */
class MeasuresPageTest {

    private static final Path PAGE = Path.of("../docs/measures.md");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"Measured", "Sent"})
    void programs_print_what_they_say(String name) throws Exception {
        String program = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(PAGE))
                .results()
                .map(block -> block.group(1))
                .filter(block -> block.contains("class " + name + " "))
                .findFirst()
                .orElseThrow();
        compile(Files.writeString(folder.resolve(name + ".java"), program));

        String expected = program.lines()
                .map(String::strip)
                .filter(line -> line.startsWith("// "))
                .map(line -> line.substring(3))
                .collect(Collectors.joining("\n"));
        assertThat(printed(name)).isEqualTo(expected).isNotBlank();
    }

    @Test
    void the_table_names_classes_that_are_there() throws IOException {
        List<String> classes = Pattern.compile("^\\| `([A-Z][a-z]\\w+)` \\|", Pattern.MULTILINE)
                .matcher(Files.readString(PAGE))
                .results()
                .map(row -> row.group(1))
                .toList();

        assertThat(classes)
                .hasSize(8)
                .allSatisfy(name ->
                        assertThat(Class.forName("dev.journey.measure." + name)).isPublic());
    }

    private void compile(Path source) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        List<String> options = List.of(
                "-cp",
                System.getProperty("java.class.path"),
                "-Xlint:all,-path,-processing",
                "-Werror",
                "-proc:none",
                "-d",
                folder.toString());
        var files = compiler.getStandardFileManager(null, null, null).getJavaFileObjects(source);
        assertThat(compiler.getTask(messages, null, null, options, null, files).call())
                .as("%s", messages)
                .isTrue();
    }

    private String printed(String name) throws Exception {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (URLClassLoader classes =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            System.setOut(new PrintStream(printed, true, UTF_8));
            Method main = classes.loadClass(name).getDeclaredMethod("main", String[].class);
            main.setAccessible(true);
            main.invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(before);
        }
        return printed.toString(UTF_8).strip().replace(System.lineSeparator(), "\n");
    }
}
