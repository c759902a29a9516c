package org.mpaka.documents.page.worker;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.mpaka.platform.worker.NoAnswerException;
import org.mpaka.platform.worker.WorkerLoop;

/**
 * Reads pictures that strangers made, in a process that may die of them. A request without a picture means the last one.
 */
public final class PageWorker {
    /** To be added to the number of an {@link Attempt}: nothing; asks for the picture of the last attempt. */
    public static final int SHOW = 64;

    /** The barcodes in the picture. */
    public static final int CODES = 65;

    public static final int NO_PICTURE = -1;
    public static final int NO_ENGINE = -2;

    private final @Nullable CharacterReader characters;
    private @Nullable Picture page;
    private @Nullable Picture part;

    private PageWorker(@Nullable CharacterReader characters) {
        this.characters = characters;
    }

    /**
     * Ends when its input does.
     *
     * @param arguments a directory of its own, for the model and for native libraries
     */
    public static void main(String[] arguments) throws IOException {
        ImageIO.setUseCache(false);
        WorkerLoop.serve(() -> new PageWorker(engine(Path.of(arguments[0])).orElse(null))::answer);
    }

    /** Where the library has no build for this machine there is none, and barcodes are read all the same. */
    private static Optional<CharacterReader> engine(Path directory) {
        try (InputStream model = PageWorker.class.getResourceAsStream("mrz.traineddata")) {
            if (model == null) return Optional.empty();
            Files.write(directory.resolve("mrz.traineddata"), model.readAllBytes());
            return Optional.of(new CharacterReader(directory));
        } catch (IOException | LinkageError | RuntimeException e) {
            return Optional.empty();
        }
    }

    private void load(byte[] file) {
        part = null;
        page = null;
        try {
            page = Picture.decoded(file);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // answered by what is asked next
            page = null;
        }
    }

    private byte[] answer(int what, byte[] picture) throws NoAnswerException {
        if (picture.length > 0) load(picture);
        var present = page;
        if (present == null) throw new NoAnswerException(NO_PICTURE);
        if (what == CODES) return Codes.in(present);
        if (what == SHOW) return shown();
        var reader = characters;
        if (reader == null) throw new NoAnswerException(NO_ENGINE);
        var looked = Attempt.values()[what].part(present);
        part = looked;
        return reader.read(looked).getBytes(StandardCharsets.UTF_8);
    }

    private byte[] shown() throws NoAnswerException {
        var looked = part;
        if (looked == null) throw new NoAnswerException(NO_PICTURE);
        try {
            return looked.scaledTo(1000).jpeg();
        } catch (IOException e) {
            throw new NoAnswerException(NO_PICTURE);
        }
    }
}
