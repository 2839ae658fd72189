package dev.journey.examples.webshop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that is written beside its place and moved there at the end; what is no file, such as a pipe, is written. */
final class OutputFile {

    private final Path path;

    OutputFile(Path path) {
        this.path = path.normalize();
    }

    /** Where it stands in the end. */
    Path path() {
        return path;
    }

    /** Where it stands until then. */
    Path unfinished() {
        boolean special = Files.exists(path) && !Files.isRegularFile(path);
        return special ? path : path.resolveSibling(path.getFileName() + ".part");
    }

    /** Writes it, but not into its place yet. */
    void write(Writing writing) {
        run(() -> {
            Path folder = path.toAbsolutePath().getParent();
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder);
            }
            writing.to(unfinished());
        });
    }

    /** Moves it to its place. */
    void keep() {
        run(() -> {
            if (!unfinished().equals(path)) {
                Path place = Files.exists(path) ? path.toRealPath() : path;
                Files.move(unfinished(), place, StandardCopyOption.REPLACE_EXISTING);
            }
        });
    }

    /** Takes away what was written but not moved. */
    void discard() {
        run(() -> {
            if (!unfinished().equals(path)) {
                Files.deleteIfExists(unfinished());
            }
        });
    }

    private void run(Action action) {
        try {
            action.run();
        } catch (IOException cause) {
            throw new CannotRunException(ExitCode.OUTPUT, "cannot write " + path, cause);
        }
    }

    /** Writes into a file. */
    interface Writing {
        void to(Path file) throws IOException;
    }

    private interface Action {
        void run() throws IOException;
    }
}
