package dev.journey.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A real browser without a window, for tests of what pages do in one.
 *
 * <p>It is the one that the environment variable {@code CHROMIUM} names, or that is installed in a usual place.
 */
public final class Chromium {

    private static final List<String> PLACES = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/snap/bin/chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

    private static final List<String> FLAGS = List.of(
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** Time in the page runs as fast as its scripts, and the page is looked at when it has nothing to wait for. */
    private static final String UNTIL_IDLE = "--virtual-time-budget=600000";

    private static final int MOST_SECONDS = 300;

    private Chromium() {}

    /**
     * A page as it stands when its scripts have run, as HTML; the test is skipped where there is no browser.
     *
     * @param page a file, which may load files beside it
     * @param folder where the browser writes what it needs, gone with the test
     * @param flags what else the browser is told, such as the size of its window
     */
    public static String dom(Path page, Path folder, String... flags) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of(UNTIL_IDLE, "--dump-dom"));
        all.addAll(List.of(flags));
        return run(page, folder, all);
    }

    /** A page as it is printed, as PDF; the test is skipped where there is no browser. */
    public static Path pdf(Path page, Path folder) throws IOException, InterruptedException {
        Path pdf = Files.createTempFile(folder, "print", ".pdf");
        run(page, folder, List.of("--no-pdf-header-footer", "--print-to-pdf=" + pdf));
        return pdf;
    }

    private static String run(Path page, Path folder, List<String> flags) throws IOException, InterruptedException {
        Path dom = Files.createTempFile(folder, "dom", ".html");
        Path errors = Files.createTempFile(folder, "chromium", ".txt");
        List<String> command = new ArrayList<>(List.of(browser()));
        command.addAll(FLAGS);
        command.addAll(flags);
        command.add("--user-data-dir=" + Files.createTempDirectory(folder, "chromium"));
        command.add(page.toUri().toString());
        Process browser = new ProcessBuilder(command)
                .redirectOutput(dom.toFile())
                .redirectError(errors.toFile())
                .start();
        boolean ended = browser.waitFor(MOST_SECONDS, TimeUnit.SECONDS);
        if (!ended) {
            browser.descendants().forEach(ProcessHandle::destroyForcibly);
            browser.destroyForcibly();
        }
        assertThat(ended).as("browser ends within %s seconds", MOST_SECONDS).isTrue();
        assertThat(browser.exitValue()).as("%s", Files.readString(errors)).isZero();
        return Files.readString(dom);
    }

    private static String browser() {
        return Optional.ofNullable(System.getenv("CHROMIUM"))
                .or(() -> PLACES.stream()
                        .filter(place -> Files.isExecutable(Path.of(place)))
                        .findFirst())
                .orElseGet(() -> abort("no browser: install chromium, or name one in the variable CHROMIUM"));
    }
}
