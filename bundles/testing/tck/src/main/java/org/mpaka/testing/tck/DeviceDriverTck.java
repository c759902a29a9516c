package org.mpaka.testing.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;
import org.mpaka.api.device.DeviceDriver;
import org.mpaka.api.document.DocumentInput;

/**
 * What every {@link DeviceDriver} that reads documents promises.
 *
 * <p>Extend it with a driver whose device, real or played, the kit can present a document to and unplug.
 */
public abstract class DeviceDriverTck extends AnyDeviceTck {
    /** Has the device read a document. */
    protected abstract void presentDocument();

    @Override
    protected final void works() {
        presentDocument();
        assertThat(heard().document()).isPresent();
    }

    @Test
    void aPresentedDocumentIsReportedWithItsDeviceAndItsText() {
        connect();
        presentDocument();
        var document = heard().document();
        assertThat(document).isPresent();
        assertThat(heard().from()).isEqualTo(driver().id());
        assertThat(document.get().lines()).isNotEmpty();
        var simulated = document.get().channel() == DocumentInput.Channel.SIMULATOR;
        assertThat(simulated).isEqualTo(driver().status().simulated());
    }

    @Test
    void onceDisconnectedItReportsNothingAndMayBeDisconnectedAgain() {
        connect();
        driver().disconnect();
        heard().forget();
        assertThatCode(driver()::disconnect).doesNotThrowAnyException();
        try {
            presentDocument();
        } catch (RuntimeException e) {
            assertThat(e).as("a device that is not connected may refuse").isNotNull();
        }
        assertThat(heard().nothing()).isTrue();
    }
}
