package org.mpaka.api.passenger;

/** What a carrier is told of somebody before he boards. */
public enum BoardingStatus {
    /** Nothing known here speaks against it. He is inspected when he comes, as everybody is. */
    OK_TO_BOARD,
    /** He is not to be carried. Two persons and a ground of the law are needed; no machine says it. */
    DO_NOT_BOARD,
    /** He may be carried; the carrier looks at his documents once more. */
    CHECK_DOCUMENTS,
    /** What is announced is not enough to answer: the carrier sends it again, whole. */
    SEND_MORE
}
