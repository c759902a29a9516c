package org.mpaka.api.plugin;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** A part of the core tells what it noticed of plug-ins that threw, hung or answered nonsense: shown in the node's health. */
@ProviderType
public interface NoticedFaults {
    /** What goes on going wrong, in English for the IT team: names of rules and classes, nothing personal. */
    List<String> faults();
}
