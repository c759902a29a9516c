/**
 * Keeps the alerts, imports lists, screens travellers, and has hits adjudicated.
 */
@NullMarked
package org.mpaka.core.alert;

import org.jspecify.annotations.NullMarked;
