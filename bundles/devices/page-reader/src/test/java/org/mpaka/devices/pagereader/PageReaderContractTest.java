package org.mpaka.devices.pagereader;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.mpaka.api.SentenceSource;
import org.mpaka.api.device.DeviceDriver;
import org.mpaka.testing.tck.PageReaderTck;

class PageReaderContractTest extends PageReaderTck {
    private final PlayedBridge bridge = new PlayedBridge();

    @TempDir
    private Path directory;

    @AfterEach
    void stop() {
        bridge.close();
    }

    @Override
    protected DeviceDriver newDriver() {
        return Readers.asking(bridge, directory);
    }

    @Override
    protected void presentDocument() {
        bridge.lay("READ");
    }

    @Override
    protected void tearOff() {
        bridge.lay("TORN_OFF");
    }

    @Override
    protected void unplug() {
        bridge.unplug();
    }

    @Override
    protected void plugIn() {
        bridge.plugIn();
    }

    @Override
    protected SentenceSource sentences() {
        return new PageReaderSentences();
    }
}
