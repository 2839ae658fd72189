/**
 * Ready-made data to begin a journey with: stage models in common use, how any two map onto each other, and a playbook
 * of what to do and to measure in every stage.
 */
@NullMarked
package dev.journey.template;

import org.jspecify.annotations.NullMarked;
