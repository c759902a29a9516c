/**
 * Who may do what: users, roles, rights, sessions.
 */
@Export
@Version("2.0.0")
@NullMarked
package org.mpaka.api.access;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
