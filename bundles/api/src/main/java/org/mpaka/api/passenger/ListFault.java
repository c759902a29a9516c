package org.mpaka.api.passenger;

import org.mpaka.api.Sentence;

/**
 * Why a message cannot be taken, and where.
 *
 * @param segment in the file, from 1; 0 where it concerns the whole
 * @param tag of the segment, may be empty
 * @param element in the segment, from 1; 0 where it concerns the whole segment
 * @param what without personal data
 */
public record ListFault(int segment, String tag, int element, Sentence what) {}
