package org.mpaka.documents.page;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.Sentence;
import org.mpaka.api.access.Actor;
import org.mpaka.api.access.Right;
import org.mpaka.api.document.DocumentInput;
import org.mpaka.api.document.DocumentReader;
import org.mpaka.api.document.PageImages;
import org.mpaka.api.document.PageReading;
import org.mpaka.api.document.SealReading;
import org.mpaka.api.document.Seals;
import org.mpaka.documents.page.ZoneJudge.Found;
import org.mpaka.documents.page.worker.Attempt;
import org.mpaka.documents.page.worker.PageWorker;
import org.mpaka.platform.worker.NoAnswerException;
import org.mpaka.platform.worker.WorkerFiles;
import org.mpaka.platform.worker.WorkerProcess;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Has parts of a page read until one gives a zone whose check digits are right, or the time is over. */
@Component(configurationPid = "org.mpaka.page")
@Designate(ocd = PageReader.Settings.class)
public final class PageReader implements PageImages {
    /** How long it may take. */
    @ObjectClassDefinition(name = "Mpaka: pictures of pages")
    public @interface Settings {
        @AttributeDefinition(
                name = "Limit (ms)",
                description = "How long one part of a picture may take, 500 to 10000; twice that for all",
                min = "500",
                max = "10000")
        int limitMillis() default 3000;
    }

    private static final int MEGABYTES = 320;
    private static final int LARGEST_ANSWER = 4 * 1024 * 1024;

    private final WorkerFiles files;
    private final WorkerProcess process;
    private final ZoneJudge judge;
    private final DocumentReader reader;
    private final Seals seals;
    private final Duration limit;

    @Activate
    public PageReader(@Reference DocumentReader reader, @Reference Seals seals, Settings settings) {
        this(reader, seals, Duration.ofMillis(Math.max(500, Math.min(10_000, settings.limitMillis()))));
    }

    PageReader(DocumentReader reader, Seals seals, Duration limit) {
        this.reader = reader;
        this.seals = seals;
        this.judge = new ZoneJudge(reader);
        this.limit = limit.multipliedBy(2);
        try {
            files = new WorkerFiles(PageWorker.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        process = new WorkerProcess(settings(files.directory(), files.classPath(), limit));
        process.warm();
    }

    /** @param own directory of the worker; the jars may lie in it */
    static WorkerProcess.Settings settings(Path own, String classPath, Duration limit) {
        return new WorkerProcess.Settings(
                PageWorker.class,
                classPath,
                MEGABYTES,
                // apart from the jars: what is taken out of one lies in a directory of the jar's name
                List.of("-Dorg.bytedeco.javacpp.cachedir=" + own.resolve("native")),
                List.of(own.toString()),
                limit,
                LARGEST_ANSWER);
    }

    @Override
    public synchronized PageReading read(Actor by, byte[] image) {
        by.require(Right.INSPECT);
        if (image.length > MAXIMUM_BYTES) throw new MpakaException(ErrorCode.TOO_LARGE, MAXIMUM_BYTES);
        long begun = System.nanoTime();
        if (image.length == 0) return nothing("page.no-picture", List.of(), begun);
        try {
            return looked(image, begun);
        } catch (NoAnswerException e) {
            return nothing(
                    switch (e.code()) {
                        case PageWorker.NO_PICTURE -> "page.no-picture";
                        case PageWorker.NO_ENGINE -> "page.no-engine";
                        default -> "page.given-up";
                    },
                    e.code() == PageWorker.NO_ENGINE ? codes(new byte[0]) : List.of(),
                    begun);
        }
    }

    private PageReading looked(byte[] image, long begun) throws NoAnswerException {
        @Nullable Found best = null;
        Optional<String> zone = Optional.empty();
        List<PageReading.Code> codes = List.of();
        var picture = image;
        for (var attempt : Attempt.values()) {
            var text = new String(process.ask(attempt.ordinal(), picture), StandardCharsets.UTF_8);
            picture = new byte[0];
            var found = judge.best(text).orElse(null);
            boolean again = found != null && best != null && found.alike(best);
            if (found != null && (best == null || found.wrong() < best.wrong())) {
                best = found;
                zone = Optional.of(Base64.getEncoder().encodeToString(process.ask(PageWorker.SHOW, picture)));
            }
            if (best != null && best.addsUp())
                return new PageReading(best.reading(), best.repairs(), codes, zone, Optional.empty(), took(begun));
            // whoever holds a zone that adds up is not kept waiting for codes
            if (attempt == Attempt.BAND) codes = codes(picture);
            // read twice alike, it stands so on the page; and a page with a code need have no zone
            if (again || best == null && !codes.isEmpty() || took(begun).compareTo(limit) > 0) break;
        }
        if (best == null) return nothing(codes.isEmpty() ? "page.no-zone" : "page.codes-only", codes, begun);
        return new PageReading(
                best.reading(),
                best.repairs(),
                codes,
                zone,
                Optional.of(Sentence.of("page.wrong-digits")),
                took(begun));
    }

    private List<PageReading.Code> codes(byte[] picture) {
        var codes = new ArrayList<PageReading.Code>();
        try (var in = new DataInputStream(new ByteArrayInputStream(process.ask(PageWorker.CODES, picture)))) {
            while (in.available() > 0) {
                String kind = in.readUTF().toLowerCase(Locale.ROOT).replace('_', '-');
                var content = in.readNBytes(in.readInt());
                if (content.length <= SealReading.MAXIMUM_BYTES)
                    codes.add(new PageReading.Code(kind, seals.read(content)));
            }
        } catch (IOException | NoAnswerException e) {
            // no code is read, as if there were none
            return codes;
        }
        return codes;
    }

    private PageReading nothing(String why, List<PageReading.Code> codes, long begun) {
        var unknown = reader.read(new DocumentInput(DocumentInput.Channel.PAGE_IMAGE, List.of(), Optional.empty()));
        return new PageReading(unknown, List.of(), codes, Optional.empty(), Optional.of(Sentence.of(why)), took(begun));
    }

    private static Duration took(long begun) {
        return Duration.ofMillis((System.nanoTime() - begun) / 1_000_000);
    }

    @Deactivate
    public void close() {
        process.close();
        files.close();
    }
}
