package dev.journey.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.codec.Codecs;
import dev.journey.model.Journey;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The code of the README is compiled and run. */
class ReadmeTest {

    @TempDir
    Path classes;

    private Map<String, String> programs;
    private String yaml;

    @BeforeEach
    void compile() throws IOException {
        String readme = Files.readString(Path.of("../README.md"));
        yaml = blocks(readme, "yaml").get(0);
        programs = blocks(readme, "java").stream().collect(Collectors.toMap(ReadmeTest::className, block -> block));
        compile("FirstJourney");
        compile("AbandonedCarts");
        compile("StoredProgress");
        compile("ConsiderationTest");
    }

    @ParameterizedTest
    @ValueSource(strings = {"FirstJourney", "AbandonedCarts", "StoredProgress"})
    void program_prints_what_its_comment_says(String name) throws Exception {
        Method main = load(name).getDeclaredMethod("main", String[].class);
        main.setAccessible(true);
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream terminal = System.out;
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            main.invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(terminal);
        }
        String expected = programs.get(name)
                .lines()
                .map(String::strip)
                .filter(line -> line.startsWith("// "))
                .map(line -> line.substring(3))
                .collect(Collectors.joining("\n"));

        assertThat(printed.toString(StandardCharsets.UTF_8).strip())
                .isNotEmpty()
                .isEqualTo(expected);
    }

    @Test
    void test_of_a_rule_passes() throws Exception {
        Class<?> test = load("ConsiderationTest");
        List<Method> methods = List.of(test.getDeclaredMethods()).stream()
                .filter(method -> method.isAnnotationPresent(Test.class))
                .toList();
        assertThat(methods).hasSize(2);
        for (Method method : methods) {
            var constructor = test.getDeclaredConstructor();
            constructor.setAccessible(true);
            method.setAccessible(true);
            method.invoke(constructor.newInstance());
        }
    }

    @Test
    void file_holds_the_journey_of_the_first_code_block() throws Exception {
        Field shop = load("FirstJourney").getDeclaredField("SHOP");
        shop.setAccessible(true);

        Journey read = Codecs.installed()
                .document(Journey.class, "yaml")
                .read(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)), "README.md")
                .value();

        assertThat(read).isEqualTo(shop.get(null));
    }

    private Class<?> load(String name) throws Exception {
        URLClassLoader loader = new URLClassLoader(
                new URL[] {classes.toUri().toURL()}, getClass().getClassLoader());
        return loader.loadClass(name);
    }

    private void compile(String name) throws IOException {
        Path file = Files.writeString(classes.resolve(name + ".java"), programs.get(name));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        boolean compiled = compiler.getTask(
                        messages,
                        null,
                        null,
                        List.of(
                                "-Xlint:all",
                                "-Werror",
                                "-proc:none",
                                "-d",
                                classes.toString(),
                                "-cp",
                                classes + File.pathSeparator + System.getProperty("java.class.path")),
                        null,
                        compiler.getStandardFileManager(null, null, null).getJavaFileObjects(file))
                .call();
        assertThat(compiled).as("%s compiles: %s", name, messages).isTrue();
    }

    private static String className(String block) {
        return block.lines()
                .filter(line -> line.startsWith("class "))
                .map(line -> line.split(" ")[1])
                .findFirst()
                .orElseThrow();
    }

    private static List<String> blocks(String text, String language) {
        return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(text)
                .results()
                .map(block -> block.group(1))
                .toList();
    }
}
