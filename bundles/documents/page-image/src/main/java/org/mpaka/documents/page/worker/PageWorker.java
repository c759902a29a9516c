package org.mpaka.documents.page.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/**
 * Reads pictures that strangers made, in a process that may die of them. A request: what to do (one octet), the length of
 * a picture (four; none means the last one), the picture. An answer: its length (four; negative: why there is none), the
 * answer.
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
        var in = new DataInputStream(new BufferedInputStream(System.in));
        var out = new DataOutputStream(new BufferedOutputStream(System.out));
        // libraries that print must not print into the answers
        System.setOut(System.err);
        var worker = new PageWorker(engine(Path.of(arguments[0])).orElse(null));
        try {
            while (true) worker.answer(in, out);
        } catch (EOFException e) {
            return;
        }
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

    private void answer(DataInputStream in, DataOutputStream out) throws IOException {
        int what = in.readUnsignedByte();
        int length = in.readInt();
        if (length > 0) load(in.readNBytes(length));
        try {
            var answer = answer(what);
            out.writeInt(answer.length);
            out.write(answer);
        } catch (NoAnswerException e) {
            out.writeInt(e.code);
        }
        out.flush();
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

    private byte[] answer(int what) throws NoAnswerException {
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

    private static final class NoAnswerException extends Exception {
        private static final long serialVersionUID = 1;
        private final int code;

        NoAnswerException(int code) {
            super(null, null, false, false);
            this.code = code;
        }
    }
}
