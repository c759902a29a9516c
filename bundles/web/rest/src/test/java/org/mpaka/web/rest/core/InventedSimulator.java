package org.mpaka.web.rest.core;

import java.util.List;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.device.DeviceId;
import org.mpaka.api.device.Simulator;

/** Has one scripted document. */
public final class InventedSimulator implements Simulator {
    @Override
    public DeviceId id() {
        return InventedPost.READER.device();
    }

    @Override
    public List<String> script() {
        return List.of("A passport in order");
    }

    @Override
    public void present(int index) {
        if (index != 0) throw new MpakaException(ErrorCode.NOT_FOUND, "document", index);
    }
}
