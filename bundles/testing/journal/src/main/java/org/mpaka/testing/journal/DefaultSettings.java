package org.mpaka.testing.journal;

import java.lang.annotation.Annotation;
import org.mpaka.core.journal.FileNodeKey;

/** The node key's settings as shipped. */
@SuppressWarnings("BadAnnotationImplementation") // read once, never compared
final class DefaultSettings implements FileNodeKey.Settings {
    @Override
    public String secret() {
        return "";
    }

    @Override
    public Class<? extends Annotation> annotationType() {
        return FileNodeKey.Settings.class;
    }
}
