package dev.journey.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.codec.Codec;
import dev.journey.codec.Codecs;
import dev.journey.codec.DocumentCodec;
import dev.journey.codec.LineCodec;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.ServiceLoader;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;

/** The page on formats: its table is that of the codecs, its programs print what they say, on both paths. */
class FormatsPageTest {

    private static final String MODULE = "module shop";
    private static final String CLASS_PATH = System.getProperty("java.class.path");

    @TempDir
    Path project;

    private String page;

    @BeforeEach
    void read() throws IOException {
        page = Files.readString(Path.of("../docs/formats.md"));
    }

    @Test
    void table_holds_the_formats_of_the_modules() {
        List<String> rows = page.lines()
                .filter(line -> line.endsWith("| `journey-jackson` |") || line.endsWith("| `journey-core` |"))
                .toList();
        assertThat(rows)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(services(DocumentCodec.class), services(LineCodec.class))
                                .map(FormatsPageTest::row)
                                .toList());
    }

    @SuppressWarnings("rawtypes") // the services are of any type
    private static <C extends Codec> Stream<? extends Codec<?>> services(Class<C> kind) {
        return ServiceLoader.load(kind, Codecs.class.getClassLoader()).stream()
                .map(service -> (Codec<?>) service.get());
    }

    private static String row(Codec<?> codec) {
        return "| `" + codec.type().getSimpleName() + "` | `" + codec.format() + "` | "
                + codec.suffixes().stream().map(suffix -> "`" + suffix + "`").collect(Collectors.joining(", "))
                + " | `" + module(codec) + "` |";
    }

    private static String module(Codec<?> codec) {
        return codec.getClass().getName().contains(".jackson.") ? "journey-jackson" : "journey-core";
    }

    @Test
    void cloud_events_are_read_as_the_page_says() throws Exception {
        Files.writeString(project.resolve("topic.json"), blocks("json").get(0));
        String program = block("class ReadCloudEvents");
        compile(List.of("-cp", CLASS_PATH), write(program, "ReadCloudEvents.java"));
        assertThat(run("-cp", project + File.pathSeparator + CLASS_PATH, "ReadCloudEvents"))
                .isEqualTo(comments(program));
    }

    @Test
    void formats_of_our_own_plug_in_on_the_class_path() throws Exception {
        for (String services : blocks("services")) {
            write(services, services.lines().findFirst().orElseThrow().substring(2));
        }
        compile(List.of("-cp", CLASS_PATH), ownFormats());
        assertThat(run("-cp", project + File.pathSeparator + CLASS_PATH, "shop.OwnFormats"))
                .isEqualTo(comments(block("class OwnFormats")));
    }

    @Test
    void formats_of_our_own_plug_in_on_the_module_path() throws Exception {
        String path = Stream.of(Codecs.class, Logger.class, NullMarked.class)
                .map(type ->
                        type.getProtectionDomain().getCodeSource().getLocation().getPath())
                .collect(Collectors.joining(File.pathSeparator));
        List<Path> sources = new ArrayList<>(ownFormats());
        sources.addAll(write(block(MODULE), "module-info.java"));
        compile(List.of("-p", path), sources);
        assertThat(run("-p", project + File.pathSeparator + path, "-m", "shop/shop.OwnFormats"))
                .isEqualTo(comments(block("class OwnFormats")));
    }

    private List<Path> ownFormats() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String name : List.of("TabbedEvents", "StageLists", "OwnFormats")) {
            files.addAll(write(block("class " + name), "shop/" + name + ".java"));
        }
        return files;
    }

    private List<Path> write(String text, String file) throws IOException {
        Path path = project.resolve(file);
        Files.createDirectories(path.getParent());
        return List.of(Files.writeString(path, text));
    }

    private void compile(List<String> where, List<Path> sources) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        List<String> options = new ArrayList<>(where);
        options.addAll(List.of("-Xlint:all,-path,-processing", "-Werror", "-proc:none", "-d", project.toString()));
        var files = compiler.getStandardFileManager(null, null, null).getJavaFileObjectsFromPaths(sources);
        boolean compiled =
                compiler.getTask(messages, null, null, options, null, files).call();
        assertThat(compiled).as("%s", messages).isTrue();
    }

    private String run(String... arguments) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Dfile.encoding=UTF-8");
        command.addAll(Arrays.asList(arguments));
        Path errors = project.resolve("errors.txt");
        Process java = new ProcessBuilder(command)
                .directory(project.toFile())
                .redirectError(errors.toFile())
                .start();
        String printed = new String(java.getInputStream().readAllBytes(), UTF_8);
        assertThat(java.waitFor()).as("%s", Files.readString(errors)).isZero();
        return printed.strip();
    }

    private static String comments(String program) {
        return program.lines()
                .map(String::strip)
                .filter(line -> line.startsWith("// "))
                .map(line -> line.substring(3))
                .collect(Collectors.joining("\n"));
    }

    private String block(String head) {
        return blocks("java").stream()
                .filter(block -> block.contains(head + " "))
                .findFirst()
                .orElseThrow();
    }

    private List<String> blocks(String language) {
        return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(page)
                .results()
                .map(block -> block.group(1))
                .toList();
    }
}
