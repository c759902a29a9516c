/**
 * What a post and the agents on its workstations say to each other: frames of JSON over one TLS connection, which the
 * agent opens and both sides hold with a certificate of their own.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.mpaka.platform.agent.wire;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
