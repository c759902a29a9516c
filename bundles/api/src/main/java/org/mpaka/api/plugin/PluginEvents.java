package org.mpaka.api.plugin;

import java.util.Optional;
import org.mpaka.api.journal.EntryKind;

/** What the journal says about plug-ins. Subject of all: the bundle's symbolic name. */
public final class PluginEvents {
    public static final EntryKind DEPLOYED = EntryKind.of("plugin.deployed");
    public static final EntryKind REFUSED = EntryKind.of("plugin.refused");
    public static final EntryKind REMOVED = EntryKind.of("plugin.removed");

    private PluginEvents() {}

    /**
     * @param sha256 of the bundle, hexadecimal
     * @param former version that was replaced; empty for a plug-in that is new
     */
    public record PluginDeployed(String version, String sha256, Optional<String> former) {}

    /** @param why code of the error; its text stays out, because a plug-in wrote it */
    public record PluginRefused(String version, String sha256, String why) {}

    public record PluginRemoved(String version) {}
}
