/**
 * The binary form of snapshots: a CBOR array (RFC 8949) of five elements.
 *
 * <ol>
 *   <li>the number of this form, 1
 *   <li>the id of the journey, a text
 *   <li>the version of the journey, a number
 *   <li>all other texts, one after another, as one text
 *   <li>all other numbers, one after another, as one byte string
 * </ol>
 *
 * <p>One text and one byte string instead of many short elements are what makes it fast. A <em>number</em> is not
 * negative and takes as few bytes as it can: seven bits in each, the lowest first, and the highest bit set in each but
 * the last (LEB128); it has 64 bits at most. A <em>signed</em> number n is the number 2n, or -2n - 1 where it is negative
 * (zigzag). A <em>text</em> is the number of its UTF-16 code units, which come next in the fourth element. A <em>list</em>
 * is the number of its members, then these. Whatever stands in the order of ids or names, none of them twice, is sorted
 * as {@link String#compareTo} does it. The numbers are, in this order:
 *
 * <ol>
 *   <li>the fingerprint, four bytes, the highest first
 *   <li>the customer, a text
 *   <li>the stage, a text
 *   <li>the sum of what is so: 1 if the goal was reached, 2 if something had to be forgotten, 4 if a transition was
 *       passed over, 8 if the stage was just entered
 *   <li>startedAt, as the time from 1970-01-01T00:00:00Z; enteredAt, as the time from startedAt; changedAt, as the time
 *       from enteredAt
 *   <li>the profile: a list of name, a text, and value, in the order of the names
 *   <li>the follow-ups that are done: a list of ids, texts in their order
 *   <li>the caps: a list of id, a text, and instants, in the order of the ids
 *   <li>the slots of the journey, a list in the order of their ranks; then those of the stage, likewise
 *   <li>only if any of these is not empty or 0: the follow-ups that wait, a list of id, a text, and the instant until
 *       which they do, as the time from changedAt, in the order of the ids; the ids of recent events, a list of texts;
 *       the ids of the stages also entered, a list of texts in their order; the moves by time, a number
 * </ol>
 *
 * <p>A <em>time</em> is the number 2m or 2m + 1, where m is how many milliseconds lie between two instants, each without
 * what it has over its last whole millisecond. With 2m + 1 another number follows, of 1 to 999999: the nanoseconds that
 * the instant which is told has over its last whole millisecond. A time of less than 0, which only the order of lists can
 * bring about, is told as the 64 bits of two's complement. <em>Instants</em> are their number, then the last one as the
 * time from it to changedAt, then each as the time from it to the one that was told before it.
 *
 * <p>A <em>value</em> is a signed number 4c + k. With k = 0 it is false or true, where c is 0 or 1; with k = 1 a text of c
 * code units; with k = 2 the whole number c; with k = 3 a number of which c is the scale, how many digits stand after the
 * point: another number follows that says how many bytes its unscaled value takes, then these, as two's complement, the
 * highest first. Numbers are without trailing zeros; with k = 3 come those only that are not whole, or too large:
 * of more than 18 digits.
 *
 * <p>A <em>slot</em> is a number 16r + k, where r is its rank, and then what it holds:
 *
 * <ul>
 *   <li>k = 0, a count: a number
 *   <li>k = 1, instants, and k = 3, the beginnings for each place of a sequence: instants
 *   <li>k = 2, the last instant: the time from it to changedAt
 *   <li>k = 4, a sum: a value
 *   <li>k = 5, a mean: a value, the sum, and a signed number, how many there are
 *   <li>k = 6, the smallest or largest number: a value
 *   <li>k = 7, the latest value: a value, and when it came, as the time from then to changedAt
 *   <li>k = 8, the different values: a list of values; numbers in their order, then texts in theirs, then false and true
 *   <li>k = 9, the values of a window: a list from the last to the first, each an instant, told as instants are, and the
 *       value
 *   <li>k = 10, the points: a signed number
 * </ul>
 *
 * <p>Equal snapshots are equal bytes. A text that holds half a surrogate pair cannot be written.
 */
@NullMarked
package dev.journey.jackson.cbor;

import org.jspecify.annotations.NullMarked;
