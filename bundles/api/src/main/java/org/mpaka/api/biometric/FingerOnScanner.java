package org.mpaka.api.biometric;

import java.util.Optional;
import org.mpaka.api.Sentence;

/**
 * What became of a finger that was asked for.
 *
 * @param scanned empty when none came, or none that can be believed or read
 * @param scanner its name as people read it
 * @param advice what a person can do now
 */
public record FingerOnScanner(Optional<ScannedFinger> scanned, String scanner, Sentence advice) {}
