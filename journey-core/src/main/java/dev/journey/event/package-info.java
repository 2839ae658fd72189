/** What happened to customers, and when: events, profile changes, and the log that holds them by customer. */
@NullMarked
package dev.journey.event;

import org.jspecify.annotations.NullMarked;
