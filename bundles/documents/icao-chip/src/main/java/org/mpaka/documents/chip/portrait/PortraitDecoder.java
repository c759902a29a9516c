package org.mpaka.documents.chip.portrait;

import java.awt.Dimension;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.mpaka.api.chip.ChipPortrait;
import org.mpaka.platform.worker.NoAnswerException;
import org.mpaka.platform.worker.WorkerFiles;
import org.mpaka.platform.worker.WorkerProcess;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Makes what lies in a chip an image that a browser shows; the work is done elsewhere, by one that may die of it. */
@Component(service = PortraitDecoder.class, configurationPid = "org.mpaka.chip.portrait")
@Designate(ocd = PortraitDecoder.Settings.class)
public final class PortraitDecoder implements AutoCloseable {
    /** How long it may take. */
    @ObjectClassDefinition(name = "Mpaka: portraits of chips")
    public @interface Settings {
        @AttributeDefinition(
                name = "Limit (ms)",
                description = "How long the decoding of a portrait may take, 200 to 3000; after that there is none",
                min = "200",
                max = "3000")
        int limitMillis() default 1000;
    }

    private static final int MEGABYTES = 160;
    private static final int LARGEST_ANSWER = 1024 * 1024;

    private final WorkerFiles files;
    private final WorkerProcess process;

    @Activate
    public PortraitDecoder(Settings settings) {
        this(Duration.ofMillis(Math.max(200, Math.min(3000, settings.limitMillis()))));
    }

    public PortraitDecoder(Duration limit) {
        try {
            files = new WorkerFiles(PortraitWorker.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        process = new WorkerProcess(new WorkerProcess.Settings(
                PortraitWorker.class, files.classPath(), MEGABYTES, List.of(), List.of(), limit, LARGEST_ANSWER));
        process.warm();
    }

    /** @param image JPEG or JPEG 2000, as it stood in the chip */
    public Optional<ChipPortrait> decode(byte[] image) {
        try {
            var plain = process.ask(0, image);
            return size(plain).map(size -> new ChipPortrait("image/jpeg", size.width, size.height, plain));
        } catch (NoAnswerException e) {
            return Optional.empty();
        }
    }

    /** Of a JPEG that the worker wrote: of its first frame (ITU-T T.81 B.2.2). */
    private static Optional<Dimension> size(byte[] jpeg) {
        var bytes = ByteBuffer.wrap(jpeg);
        for (int at = 2;
                at + 9 < jpeg.length && (jpeg[at] & 0xFF) == 0xFF;
                at += 2 + (bytes.getShort(at + 2) & 0xFFFF)) {
            int marker = jpeg[at + 1] & 0xFF;
            if (marker >= 0xC0 && marker <= 0xC2)
                return Optional.of(new Dimension(bytes.getShort(at + 7) & 0xFFFF, bytes.getShort(at + 5) & 0xFFFF));
        }
        return Optional.empty();
    }

    @Deactivate
    public void close() {
        process.close();
        files.close();
    }
}
