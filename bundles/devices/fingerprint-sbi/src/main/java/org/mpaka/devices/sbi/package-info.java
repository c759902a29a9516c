/**
 * Scanners of fingers behind MOSIP's Secure Biometric Interface.
 */
@NullMarked
package org.mpaka.devices.sbi;

import org.jspecify.annotations.NullMarked;
